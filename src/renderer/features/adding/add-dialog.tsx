// The dialog for adding papers: what to add, how it goes, and how it went.
import { addingStore } from '../../state/adding.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { AddForm } from './add-form.tsx'
import { AddResults } from './add-results.tsx'
import { AddRunning } from './add-running.tsx'

export function AddDialog({ onClose }: { onClose: () => void }) {
  const run = useStore(addingStore, (adding) => adding.run)
  return (
    <Dialog title={strings.adding.title} onClose={onClose} size="wide">
      {run.kind === 'running' ? (
        <AddRunning progress={run.progress} />
      ) : run.kind === 'ended' ? (
        <AddResults result={run.result} onClose={onClose} />
      ) : (
        <AddForm isStopped={run.kind === 'stopped'} onClose={onClose} />
      )}
    </Dialog>
  )
}
