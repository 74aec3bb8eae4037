// One download: what it is, how far it is, or why it failed.
import type { Download } from '../../../shared/pdfs-model.ts'
import { useApi } from '../../api/api-context.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Progress } from '../../ui/progress.tsx'
import styles from './offline.module.css'

export function DownloadLine({ job }: { job: Download }) {
  const { actions } = useApi()
  const words = strings.offline
  const { id, title, state, bytes, totalBytes, problem } = job
  const isFailed = state === 'failed'
  const about =
    state === 'running' ? words.of(bytes, totalBytes) : problem ? words.problem(problem) : words.waiting
  return (
    <li className={styles.line}>
      <Icon name={isFailed ? 'warning' : state === 'running' ? 'download' : 'waiting'} />
      <div className={styles.text}>
        <p className={styles.name}>{title}</p>
        {state === 'running' && <Progress label={words.file(title)} done={bytes} total={totalBytes ?? 0} />}
        <p className={isFailed ? styles.reason : styles.about}>{about}</p>
      </div>
      {isFailed && (
        <IconButton
          icon="sync"
          label={words.retry(title)}
          onClick={() => void actions.retryDownloads([id])}
        />
      )}
      <IconButton icon="close" label={words.drop(title)} onClick={() => void actions.cancelDownloads([id])} />
    </li>
  )
}
