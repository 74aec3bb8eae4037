// The five statuses side by side. Each says, when pointed at, which key sets it and when it was last set.
import type { Reading, Status } from '../../../shared/model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { STATUS_ORDER } from '../../ui/statuses.ts'
import styles from './status-control.module.css'

type Props = {
  /** Absent when the papers it stands for have different ones. */
  status: Status | undefined
  dates: Reading['dates']
  onChange: (status: Status) => void
}

export function StatusControl({ status, dates, onChange }: Props) {
  return (
    <fieldset className={styles.control}>
      <legend className={hidden.spoken}>{strings.detail.status}</legend>
      {STATUS_ORDER.map((each) => {
        const date = dates[each]
        const words = date === undefined ? '' : `: ${strings.detail.statusDates[each](format.date(date))}`
        return (
          <button
            key={each}
            type="button"
            className={styles.segment}
            aria-pressed={each === status}
            title={`${strings.statuses[each]}${words}`}
            onClick={() => onChange(each)}
          >
            <StatusIcon status={each} />
            <span className={styles.name}>{strings.statuses[each]}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
