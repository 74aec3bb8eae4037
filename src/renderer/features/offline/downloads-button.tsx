// In the toolbar: how many of the downloads are done, while there are any; else the way to take papers offline.
import { useDownloads } from '../../api/offline-queries.ts'
import { ariaKeysOf } from '../../commands/shown-keys.ts'
import { openOffline } from '../../state/offline.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { summarise } from './summarise.ts'

export function DownloadsButton() {
  const downloads = useDownloads().data
  const words = strings.offline
  const { waiting, running, done, failed } = summarise(downloads ?? { jobs: [] })
  const keys = ariaKeysOf('offline.take')
  if (waiting.length === 0 && running === undefined && failed.length === 0)
    return (
      <IconButton
        icon="download"
        label={words.button}
        aria-keyshortcuts={keys}
        onClick={() => openOffline()}
      />
    )
  const isActive = waiting.length > 0 || running !== undefined
  const figures = isActive
    ? words.progress(done + failed.length, downloads?.jobs.length ?? 0)
    : words.failedCount(failed.length)
  return (
    <Button
      kind="quiet"
      icon={isActive ? 'download' : 'warning'}
      title={words.button}
      aria-label={`${words.button}: ${figures}`}
      aria-keyshortcuts={keys}
      onClick={() => openOffline()}
    >
      {figures}
    </Button>
  )
}
