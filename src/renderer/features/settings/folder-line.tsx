// A path of this machine, with what can be done about it: shown by the system where the host can, else copied.
import { useApi } from '../../api/api-context.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './section.module.css'

export function FolderLine({ path, onOpen }: { path: string; onOpen: (() => void) | undefined }) {
  const { actions } = useApi()
  const words = strings.settings.data
  return (
    <div className={styles.line}>
      <code className={styles.path}>{path}</code>
      {onOpen ? (
        <Button icon="folder" onClick={onOpen}>
          {words.open}
        </Button>
      ) : (
        <Button icon="copy" onClick={() => void actions.copyPath(path)}>
          {words.copy}
        </Button>
      )}
    </div>
  )
}
