// Stored keys made anew: what would change, before it does.
import type { Selection } from '../../../shared/selection.ts'
import { useApi } from '../../api/api-context.ts'
import { useRefreshPreview } from '../../api/citing-queries.ts'
import { refreshDraftStore } from '../../state/keep-draft.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './citing.module.css'

export function RefreshDialog({ onClose }: { onClose: () => void }) {
  const selection = useStore(refreshDraftStore)
  return selection && <Refresh selection={selection} onClose={onClose} />
}

function Refresh({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const { actions } = useApi()
  const preview = useRefreshPreview(selection).data
  const words = strings.citations.refreshDialog
  const count = preview?.count ?? 0
  const refresh = () => {
    void actions.refreshKeys(selection)
    onClose()
  }
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      <p className={styles.text} role="status">
        {preview === undefined ? words.loading : count === 0 ? words.none : words.text(count)}{' '}
        {preview !== undefined && preview.pinned > 0 && words.pinned(preview.pinned)}
      </p>
      {preview !== undefined && count > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard.
        <ul className={styles.changes} aria-label={words.list} tabIndex={0}>
          {preview.changes.map(({ id, title, before, after }) => (
            <li key={id} title={title}>
              <code>{before}</code>
              <span className={styles.to}>{words.to}</span>
              <code>{after}</code>
            </li>
          ))}
          {count > preview.changes.length && <li>{words.more(count - preview.changes.length)}</li>}
        </ul>
      )}
      <footer className={styles.footer}>
        <Button onClick={onClose}>{strings.common.cancel}</Button>
        <Button kind="primary" disabled={count === 0} onClick={refresh}>
          {words.action(count)}
        </Button>
      </footer>
    </Dialog>
  )
}
