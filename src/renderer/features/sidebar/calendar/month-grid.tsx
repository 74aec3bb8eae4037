// A month of the calendar: a row a week, each led by its number. Arrows move among the days; up and down lead out of the
// month as they lead from line to line of the sidebar.
import { type KeyboardEvent, useMemo } from 'react'
import { addDays } from '../../../../shared/feed-day.ts'
import type { DayEntry } from '../../../../shared/model.ts'
import { goTo } from '../../../state/navigate.ts'
import type { Place } from '../../../state/view.ts'
import { FIRST_WEEKDAY, format } from '../../../strings/format.ts'
import { strings } from '../../../strings/strings.ts'
import hidden from '../../../ui/hidden.module.css'
import { squareOf, type Week, weeksOf } from './calendar-grid.ts'
import { DaySquare } from './day-square.tsx'
import styles from './month-grid.module.css'

type Props = {
  month: string
  entries: ReadonlyMap<string, DayEntry>
  today: string
  busiest: number
  place: Place | undefined
  onMenu: (day: string, button: HTMLElement) => void
}

export function MonthGrid({ month, entries, today, busiest, place, onMenu }: Props) {
  const weeks = useMemo(() => weeksOf(month, FIRST_WEEKDAY), [month])
  const stop = stopOf(weeks, place, today)
  return (
    <table className={styles.month} aria-label={format.month(month)} onKeyDown={moveAmongDays}>
      <thead>
        <tr>
          <th scope="col">
            <span className={hidden.spoken}>{strings.calendar.weekHeader}</span>
          </th>
          {Array.from({ length: 7 }, (_, index) => addDays(weeks[0]?.from ?? today, index)).map((day) => (
            <th key={day} scope="col" abbr={format.weekday(day)}>
              {format.weekdayLetter(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.from}>
            <th scope="row">
              <WeekNumber week={week} isCurrent={place?.kind === 'week' && place.from === week.from} />
            </th>
            {week.days.map((day, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: places outside the month have no other name.
              <td key={index}>
                {day && (
                  <DaySquare
                    day={day}
                    entry={entries.get(day)}
                    square={squareOf(entries.get(day), day, today, busiest)}
                    isCurrent={place?.kind === 'day' && place.day === day}
                    isStop={day === stop}
                    onGo={() => goTo({ kind: 'day', day })}
                    onMenu={(button) => onMenu(day, button)}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function WeekNumber({ week, isCurrent }: { week: Week; isCurrent: boolean }) {
  const label = strings.calendar.week(week.number, week.from, addDays(week.from, 6))
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.week}
      data-week={week.from}
      aria-label={label}
      aria-current={isCurrent || undefined}
      title={label}
      onClick={() => goTo({ kind: 'week', from: week.from })}
    >
      {week.number}
    </button>
  )
}

/** The day that the keyboard comes to: the one on the screen, else today, else the month's first. */
function stopOf(weeks: readonly Week[], place: Place | undefined, today: string): string | undefined {
  const days = weeks.flatMap((week) => week.days).filter((day) => day !== undefined && day <= today)
  if (place?.kind === 'day' && days.includes(place.day)) return place.day
  return days.includes(today) ? today : days[0]
}

const DAY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

function moveAmongDays(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const from = event.target as HTMLElement
  const month = event.currentTarget
  const target = targetOf(event.key, from, month) ?? lineBeside(event.key, month)
  if (target === undefined) return
  event.preventDefault()
  event.stopPropagation()
  from.tabIndex = -1
  target.tabIndex = 0
  target.focus()
}

function targetOf(key: string, from: HTMLElement, month: HTMLElement): HTMLElement | undefined {
  const { day, week } = from.dataset
  const row = from.closest('tr')
  const step = DAY_STEPS[key]
  if (week !== undefined) {
    if (key === 'ArrowRight' || key === 'End') return find('[data-day]', row)
    return step === undefined ? undefined : find(`[data-week="${addDays(week, step)}"]`, month)
  }
  if (day === undefined) return undefined
  if (key === 'Home') return find('[data-week]', row)
  if (key === 'End') return [...(row?.querySelectorAll<HTMLElement>('[data-day]') ?? [])].at(-1)
  if (step === undefined) return undefined
  // From month to month in the order of days, where that month is open.
  const everywhere = Math.abs(step) === 1 ? (month.closest('section') ?? month) : month
  return find(`[data-day="${addDays(day, step)}"]`, everywhere)
}

/** Out of the month: the line of the sidebar over it, or under it. */
function lineBeside(key: string, month: HTMLElement): HTMLElement | undefined {
  const by = { ArrowUp: -1, ArrowDown: 1 }[key]
  const stop = find('[data-nav-item]', month)
  if (by === undefined || stop === undefined) return undefined
  const lines = [...(month.closest('nav')?.querySelectorAll<HTMLElement>('[data-nav-item]') ?? [])]
  return lines[lines.indexOf(stop) + by]
}

function find(selector: string, within: Element | null): HTMLElement | undefined {
  return within?.querySelector<HTMLElement>(selector) ?? undefined
}
