// Over which time the statistics go.
import { useId } from 'react'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import styles from './range-choice.module.css'

/** In weeks; 0 is all there are. */
const RANGES = [
  { weeks: 4, label: strings.statistics.ranges.four },
  { weeks: 12, label: strings.statistics.ranges.twelve },
  { weeks: 52, label: strings.statistics.ranges.year },
  { weeks: 0, label: strings.statistics.ranges.all },
] as const

export function RangeChoice({ weeks, onChoose }: { weeks: number; onChoose: (weeks: number) => void }) {
  const name = useId()
  return (
    <fieldset className={styles.range}>
      <legend className={hidden.spoken}>{strings.statistics.range}</legend>
      {RANGES.map((range) => (
        <label key={range.weeks} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={range.weeks === weeks}
            onChange={() => onChoose(range.weeks)}
          />
          <span>{range.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
