// Files being read or taken in: how far that is, and a way to stop.
import type { ImportProgress } from '../../../shared/importing-model.ts'
import { useApi } from '../../api/api-context.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import styles from './importing.module.css'

type Props = { readonly step: 'reading' | 'writing'; readonly progress: ImportProgress }

export function ImportRunning({ step, progress: { done, total, label } }: Props) {
  const { actions } = useApi()
  const words = strings.importing
  return (
    <div className={styles.stack}>
      <p role="status">{words.progress(step, label)}</p>
      <Progress label={words.running} done={done} total={total} />
      <footer className={styles.footer}>
        <span className={styles.space} />
        <Button autoFocus onClick={actions.cancelImport}>
          {words.stop}
        </Button>
      </footer>
    </div>
  )
}
