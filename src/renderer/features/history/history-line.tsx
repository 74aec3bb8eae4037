// One change of the history. The whole line is the button that goes back to it, or on to it.
import type { HistoryEntry } from '../../../shared/history-model.ts'
import { useApi } from '../../api/api-context.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './history-dialog.module.css'

type Props = {
  entry: HistoryEntry
  /** Whether this is the last change that is not taken back. */
  isNow: boolean
}

export function HistoryLine({ entry, isNow }: Props) {
  const { actions } = useApi()
  const words = strings.historyView
  const { kinds, unknown } = strings.history
  const { id, at, isUndone } = entry
  return (
    <li className={styles.item}>
      {isNow && <p className={styles.now}>{words.now}</p>}
      <button
        type="button"
        data-arrow-item
        className={styles.line}
        data-undone={isUndone || undefined}
        onClick={() => void (isUndone ? actions.redoTo(id) : actions.undoTo(id))}
      >
        <time className={styles.time} dateTime={at}>
          {format.moment(at)}
        </time>
        <span className={styles.what}>{words.describe(entry, kinds[entry.kind] ?? unknown)}</span>
        {isUndone && <span className={styles.undone}>{words.undone}</span>}
        <span className={styles.action}>
          <Icon name={isUndone ? 'sync' : 'history'} />
          {isUndone ? words.redoTo : words.undoTo}
        </span>
      </button>
    </li>
  )
}
