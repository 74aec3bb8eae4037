// The dialog for importing bibliographies: which files, what they hold, how it goes, and how it went.
import { useEffect } from 'react'
import { useApi } from '../../api/api-context.ts'
import { importingStore } from '../../state/importing.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ImportEnded } from './import-ended.tsx'
import { ImportFiles } from './import-files.tsx'
import { ImportPreviewed } from './import-previewed.tsx'
import { ImportRunning } from './import-running.tsx'

export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { actions } = useApi()
  const importing = useStore(importingStore)
  const isGiven = importing.kind === 'given'
  useEffect(() => {
    if (isGiven) void actions.previewImport()
  }, [isGiven, actions])
  const close = () => {
    // What was read and not wanted is not kept for another day.
    if (importing.kind !== 'running') importingStore.set({ kind: 'none' })
    onClose()
  }
  return (
    <Dialog title={strings.importing.title} onClose={close} size="wide">
      {importing.kind === 'running' ? (
        <ImportRunning step={importing.step} progress={importing.progress} />
      ) : importing.kind === 'preview' ? (
        <ImportPreviewed importing={importing} onClose={close} />
      ) : importing.kind === 'ended' ? (
        <ImportEnded result={importing.result} onClose={close} />
      ) : (
        <ImportFiles onClose={close} />
      )}
    </Dialog>
  )
}
