// The copies that are there, and how the newest of them is taken back.
import type { Backup } from '../../../shared/backups-model.ts'
import { useApi } from '../../api/api-context.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './section.module.css'

export function BackupList({ backups }: { backups: readonly Backup[] }) {
  const { actions } = useApi()
  const words = strings.settings.backup
  const command = words.restoreCommand(backups[0]?.path ?? '')
  return (
    <div className={styles.block}>
      <h4>{words.list}</h4>
      <ul className={styles.backups}>
        {backups.map(({ path, at, bytes }) => (
          <li key={path} title={path}>
            <span>{`${format.date(at)}, ${format.time(at)}`}</span>
            <span className={styles.quiet}>{words.size(bytes)}</span>
          </li>
        ))}
      </ul>
      <h4>{words.restoreTitle}</h4>
      <p>{words.restore}</p>
      <div className={styles.line}>
        <code className={styles.path}>{command}</code>
        <Button icon="copy" onClick={() => void actions.copyCommand(command)}>
          {strings.settings.backup.copy}
        </Button>
      </div>
      <p className={styles.quiet}>{words.restoreKept}</p>
    </div>
  )
}
