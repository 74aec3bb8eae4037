// Papers being looked up: how far that is, and a way to stop.
import type { AddProgress } from '../../../shared/adding-model.ts'
import { useApi } from '../../api/api-context.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import styles from './add-running.module.css'

export function AddRunning({ progress }: { progress: AddProgress }) {
  const { actions } = useApi()
  const words = strings.adding
  const { done, total } = progress
  return (
    <div className={styles.running}>
      <p role="status">{words.progress(progress)}</p>
      <Progress label={words.running} done={done} total={total} />
      <footer className={styles.footer}>
        <Button autoFocus onClick={actions.cancelAdding}>
          {words.stop}
        </Button>
      </footer>
    </div>
  )
}
