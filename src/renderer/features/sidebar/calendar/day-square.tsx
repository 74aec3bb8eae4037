// One day of the calendar. A click goes to it; the right mouse button, or the menu key, shows what else can be done.
import type { Ref } from 'react'
import type { DayEntry } from '../../../../shared/model.ts'
import { strings } from '../../../strings/strings.ts'
import type { Square } from './calendar-grid.ts'
import styles from './month-grid.module.css'

type Props = {
  ref?: Ref<HTMLButtonElement>
  day: string
  entry: DayEntry | undefined
  square: Square
  isCurrent: boolean
  /** Where the Tab key and the arrows of the sidebar come to. */
  isStop: boolean
  onGo: () => void
  onMenu: (button: HTMLElement) => void
}

export function DaySquare({ day, entry, square, isCurrent, isStop, onGo, onMenu }: Props) {
  const { state, level, isDone } = square
  const number = Number(day.slice(8))
  if (state === 'future') return <span className={styles.future}>{number}</span>
  const label = strings.calendar.dayLabel(
    day,
    entry?.papers ?? 0,
    entry?.inbox ?? 0,
    strings.calendar.states[state],
  )
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.day}
      data-day={day}
      data-state={isDone && state === 'complete' ? 'done' : state}
      data-level={level}
      {...(isStop ? { 'data-nav-item': true } : {})}
      aria-label={label}
      aria-current={isCurrent || undefined}
      title={label}
      onClick={onGo}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(event.currentTarget)
      }}
    >
      {number}
    </button>
  )
}
