// What was asked for and is not here yet: why, and what can be done about it.
import { useRef } from 'react'
import type { PendingPaper } from '../../../shared/adding-model.ts'
import { usePending } from '../../api/adding-queries.ts'
import { useApi } from '../../api/api-context.ts'
import { retryStore } from '../../state/adding.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './waiting-dialog.module.css'

export function WaitingDialog({ onClose }: { onClose: () => void }) {
  const { actions } = useApi()
  const pending = usePending().data
  const progress = useStore(retryStore)
  const list = useRef<HTMLUListElement>(null)
  const words = strings.adding.waiting
  const forget = (id: string) => {
    // The line goes, and the keyboard stays in the list.
    list.current?.focus()
    void actions.forgetPending([id])
  }
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      <p className={styles.hint} role="status">
        {progress ? strings.adding.progress(progress) : pending && hintOf(pending)}
      </p>
      {pending !== undefined && pending.length > 0 && (
        <ul ref={list} className={styles.list} tabIndex={-1} aria-label={words.list}>
          {pending.map((paper) => (
            <Line
              key={paper.id}
              paper={paper}
              isBusy={progress !== undefined}
              onRetry={() => void actions.retryPending([paper.id])}
              onForget={() => forget(paper.id)}
            />
          ))}
        </ul>
      )}
      <footer className={styles.footer}>
        <Button onClick={onClose}>{strings.common.close}</Button>
        {pending !== undefined && pending.length > 0 && (
          <Button
            kind="primary"
            icon="sync"
            disabled={progress !== undefined}
            onClick={() => void actions.retryPending(pending.map(({ id }) => id))}
          >
            {words.retryAll}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}

/** What was given up is not tried again by itself. */
function hintOf(pending: readonly PendingPaper[]): string {
  const words = strings.adding.waiting
  if (pending.length === 0) return words.none
  return pending.some(({ state }) => state === 'queued') ? words.hint : words.hintLost
}

type LineProps = { paper: PendingPaper; isBusy: boolean; onRetry: () => void; onForget: () => void }

function Line({ paper, isBusy, onRetry, onForget }: LineProps) {
  const words = strings.adding.waiting
  const name = paper.title === '' ? paper.id : paper.title
  return (
    <li className={styles.line}>
      <Icon name={paper.state === 'queued' ? 'waiting' : 'warning'} />
      <div className={styles.text}>
        <p className={styles.name}>{name}</p>
        <p className={styles.about}>
          <span className={styles.state}>{words[paper.state]}</span> · {words.about(paper)}
        </p>
      </div>
      <IconButton icon="sync" label={words.retry(name)} disabled={isBusy} onClick={onRetry} />
      <IconButton icon="close" label={words.forget(name)} onClick={onForget} />
    </li>
  )
}
