// Sync in the toolbar: the button, its progress, and how the last one ended. Offline is a quiet word, never a box.

import type { SyncProgress, SyncStatus } from '../../../shared/sync-model.ts'
import { useApi } from '../../api/api-context.ts'
import { useSyncStatus } from '../../api/queries.ts'
import { ariaKeysOf } from '../../commands/shown-keys.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Progress } from '../../ui/progress.tsx'
import styles from './sync-control.module.css'

/** `isOffered`: the button shows. The empty library offers a sync by itself, and one offer is enough. */
export function SyncControl({ isOffered }: { isOffered: boolean }) {
  const { actions } = useApi()
  const status = useSyncStatus().data
  if (status?.running) return <Running progress={status.running} onCancel={() => void actions.cancelSync()} />
  if (!isOffered) return null
  return (
    <div className={styles.sync}>
      <LastResult last={status?.last} succeededAt={status?.succeededAt} />
      <Button
        icon="sync"
        shrinks
        aria-keyshortcuts={ariaKeysOf('sync.run')}
        onClick={() => void actions.runSync({ kind: 'catch-up' })}
      >
        {strings.sync.button}
      </Button>
    </div>
  )
}

function Running({ progress, onCancel }: { progress: SyncProgress; onCancel: () => void }) {
  const { done, total, counts, waitingUntil } = progress
  const found = strings.sync.found(counts.added)
  return (
    <div className={styles.sync}>
      <span className={styles.words}>
        <span className={styles.quiet}>
          {waitingUntil === undefined ? strings.sync.progress(progress) : strings.sync.waiting(waitingUntil)}
          {found && ` · ${found}`}
        </span>
      </span>
      <Progress label={strings.sync.running} done={done} total={total} />
      <IconButton icon="close" label={strings.sync.cancel} onClick={onCancel} />
    </div>
  )
}

function LastResult({ last, succeededAt }: Pick<SyncStatus, 'last' | 'succeededAt'>) {
  const { actions } = useApi()
  const words = strings.sync
  if (last?.failure === undefined) {
    return (
      <span className={styles.words}>
        <span className={styles.quiet}>
          {last === undefined ? words.never : words.result(last, last.finishedAt)}
        </span>
      </span>
    )
  }
  const failed = last.days.filter((day) => day.state === 'failed')
  const { code } = last.failure
  const oldest = failed[0]?.day
  const newest = failed.at(-1)?.day
  return (
    <span className={styles.words}>
      {code === 'offline' && <Icon name="offline" />}
      <span className={code === 'offline' || code === 'cancelled' ? styles.quiet : styles.warning}>
        {words.failures[code]}
        {code === 'offline' && succeededAt !== undefined
          ? ` · ${words.lastSuccess(succeededAt)}`
          : failed.length > 0 && ` · ${words.failedDays(failed.length)}`}
      </span>
      {oldest !== undefined && newest !== undefined && (
        <button
          type="button"
          className={styles.again}
          onClick={() => void actions.runSync({ kind: 'range', from: oldest, to: newest })}
        >
          {words.tryAgain}
        </button>
      )}
    </span>
  )
}
