// How an import went, with a way back.
import type { ImportResult } from '../../../shared/importing-model.ts'
import { useApi } from '../../api/api-context.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { ImportGroup } from './import-group.tsx'
import { ImportProblems } from './import-problems.tsx'
import styles from './importing.module.css'

type Props = { readonly result: ImportResult; readonly onClose: () => void }

export function ImportEnded({ result, onClose }: Props) {
  const { actions } = useApi()
  const words = strings.importing
  const { imported, skipped, problems } = result
  const undo = () => {
    onClose()
    void actions.undo()
  }
  return (
    <div className={styles.stack}>
      <p role="status" className={styles.summary}>
        {words.ended(result)}
      </p>
      <div className={styles.groups}>
        <ImportProblems problems={problems} />
        <ImportGroup
          title={words.groups.imported(imported.length)}
          items={imported}
          isOpen={imported.length <= 20}
        />
        <ImportGroup
          title={words.groups.skipped(skipped.length)}
          items={skipped}
          renderMore={({ reason }) => <span className={styles.facts}>{words.reasons[reason]}</span>}
        />
      </div>
      <footer className={styles.footer}>
        {imported.length > 0 && (
          <Button kind="quiet" icon="history" onClick={undo}>
            {words.undo}
          </Button>
        )}
        <span className={styles.space} />
        <Button kind="primary" autoFocus onClick={onClose}>
          {words.done}
        </Button>
      </footer>
    </div>
  )
}
