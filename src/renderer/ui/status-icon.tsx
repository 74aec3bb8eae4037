// A status as an icon of its own shape and colour: neither carries it alone.
import type { Status } from '../../shared/model.ts'
import { Icon } from './icon.tsx'
import styles from './status-icon.module.css'

export function StatusIcon({ status }: { status: Status }) {
  return <Icon name={status} className={`${styles.icon} ${styles[status]}`} />
}
