// What the squares of the calendar mean, by example. For the eye: each day says in words how it stands.
import { strings } from '../../../strings/strings.ts'
import styles from './month-grid.module.css'

const words = strings.calendar.legendTexts
const EXAMPLES = [
  { text: words.left, state: 'complete', level: 3 },
  { text: words.done, state: 'done', level: 0 },
  { text: words.open, state: 'open', level: 0 },
  { text: words.failed, state: 'failed', level: 0 },
]

export function CalendarLegend() {
  return (
    <div className={styles.legend} aria-hidden="true">
      {EXAMPLES.map(({ text, state, level }) => (
        <span key={state} className={styles.example}>
          <span className={styles.swatch} data-state={state} data-level={level} />
          {text}
        </span>
      ))}
    </div>
  )
}
