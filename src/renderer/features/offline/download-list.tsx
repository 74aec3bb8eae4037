// How the downloads go: all of them, the one that runs, and those that failed, each with its reason.
import type { Downloads } from '../../../shared/pdfs-model.ts'
import { useApi } from '../../api/api-context.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { DownloadLine } from './download-line.tsx'
import styles from './offline.module.css'
import { summarise } from './summarise.ts'

/** So many that wait are named; the rest is a number. */
const NAMED = 3

export function DownloadList({ downloads }: { downloads: Downloads }) {
  const { actions } = useApi()
  const words = strings.offline
  const { done, failed, waiting, running, share } = summarise(downloads)
  const { jobs, paused, waitingUntil, bytesPerSecond } = downloads
  const isActive = waiting.length > 0 || running !== undefined
  const state = paused
    ? words.paused
    : waitingUntil !== undefined && running === undefined
      ? words.waitingUntil(waitingUntil)
      : running !== undefined && bytesPerSecond !== undefined
        ? words.speed(bytesPerSecond)
        : undefined
  return (
    <section className={styles.downloads} aria-label={words.running}>
      <header className={styles.overall}>
        <p className={styles.summary} role="status">
          <strong>{isActive ? words.progress(done + failed.length, jobs.length) : words.ready(done)}</strong>
          {failed.length > 0 && <span className={styles.failed}>{words.failedCount(failed.length)}</span>}
          {isActive && state !== undefined && <span className={styles.state}>{state}</span>}
        </p>
        <div className={styles.buttons}>
          {isActive && (
            <Button onClick={() => void (paused ? actions.resumeDownloads() : actions.pauseDownloads())}>
              {paused ? words.resume : words.pause}
            </Button>
          )}
          {isActive && <Button onClick={() => void actions.cancelDownloads()}>{words.cancel}</Button>}
          {!isActive && failed.length > 0 && (
            <Button icon="sync" onClick={() => void actions.retryDownloads()}>
              {words.retryAll}
            </Button>
          )}
        </div>
      </header>
      {isActive && <Progress label={words.overall} done={share} total={1} />}
      <ul className={styles.list}>
        {[...(running ? [running] : []), ...failed, ...waiting.slice(0, NAMED)].map((job) => (
          <DownloadLine key={job.id} job={job} />
        ))}
      </ul>
      {waiting.length > NAMED && <p className={styles.more}>{words.more(waiting.length - NAMED)}</p>}
    </section>
  )
}
