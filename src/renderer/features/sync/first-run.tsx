// The empty library: what this is, and the one thing to do.
import { useApi } from '../../api/api-context.ts'
import { useSyncStatus } from '../../api/queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './first-run.module.css'

export function FirstRun() {
  const { actions } = useApi()
  const status = useSyncStatus().data
  const words = strings.sync.firstRun
  const failure = status?.last?.failure
  return (
    <main className={styles.page}>
      <div className={styles.text}>
        <h1 className={styles.title}>{words.title}</h1>
        <p>{words.text}</p>
        <Button
          kind="primary"
          autoFocus
          disabled={status?.running !== undefined}
          onClick={() => void actions.runSync({ kind: 'catch-up' })}
        >
          {status?.running ? strings.sync.progress(status.running) : words.action}
        </Button>
        <p className={styles.hint}>
          {failure && !status?.running ? words.failures[failure.code] : words.hint}
        </p>
      </div>
    </main>
  )
}
