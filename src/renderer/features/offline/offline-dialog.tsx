// Taking papers offline: which, what it needs, and how it goes.
import { useDownloads } from '../../api/offline-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ChoosePapers } from './choose-papers.tsx'
import { DownloadList } from './download-list.tsx'

export function OfflineDialog({ onClose }: { onClose: () => void }) {
  const downloads = useDownloads().data
  return (
    <Dialog title={strings.offline.title} onClose={onClose} size="wide">
      <ChoosePapers />
      {downloads !== undefined && downloads.jobs.length > 0 && <DownloadList downloads={downloads} />}
    </Dialog>
  )
}
