// A status as an icon of its own shape and colour: neither carries it alone.
import type { Status } from '../../shared/model.ts'
import { Icon } from './icon.tsx'
import styles from './status-icon.module.css'

/** In a list most papers are in the inbox: there a dot says so, as for unread mail, and the others stand out. */
export function StatusMark({ status }: { status: Status }) {
  return status === 'inbox' ? <span className={styles.dot} /> : <StatusIcon status={status} />
}

export function StatusIcon({ status }: { status: Status }) {
  return <Icon name={status} className={`${styles.icon} ${styles[status]}`} />
}
