// The ledger as a calendar: months of weeks of days. Pure; days are `YYYY-MM-DD`, weekdays 1 (Monday) to 7 (Sunday).
import { addDays, FIRST_FEED_DAY, monthOf, monthRange } from '../../../../shared/feed-day.ts'
import type { DayEntry, DayState } from '../../../../shared/model.ts'

export type CalendarMonth = {
  readonly month: string
  readonly papers: number
  readonly inbox: number
}

export type Week = {
  /** The row's first day, in the month or not. */
  readonly from: string
  /** By ISO 8601: that of the row's Thursday. */
  readonly number: number
  /** Seven places; those outside the month are empty. */
  readonly days: readonly (string | undefined)[]
}

/** What a square shows: how the day stands, and how much of it is left, from 0 to 4. */
export type Square = {
  readonly state: DayState | 'unknown' | 'future'
  readonly level: number
  /** Whether it has papers, and all of them are decided. */
  readonly isDone: boolean
}

/**
 * Every month from the newest known day back to the oldest, and `earlier` ones before that; none older than the feed. The
 * present month is there as soon as it follows on a known one: a library long left alone does not open on empty months.
 */
export function monthsOf(days: readonly DayEntry[], today: string, earlier: number): CalendarMonth[] {
  const sums = new Map<string, { papers: number; inbox: number }>()
  for (const { day, papers, inbox } of days) {
    const sum = sums.get(monthOf(day)) ?? { papers: 0, inbox: 0 }
    sums.set(monthOf(day), { papers: sum.papers + papers, inbox: sum.inbox + inbox })
  }
  const known = monthOf(days[0]?.day ?? today)
  const newest = monthBefore(monthOf(today)) === known ? monthOf(today) : known
  let oldest = monthOf(days.at(-1)?.day ?? today)
  for (let n = 0; n < earlier; n += 1) oldest = monthBefore(oldest)
  const months: CalendarMonth[] = []
  for (let month = newest; month >= oldest && month >= FIRST_MONTH; month = monthBefore(month))
    months.push({ month, ...(sums.get(month) ?? { papers: 0, inbox: 0 }) })
  return months
}

export const FIRST_MONTH = monthOf(FIRST_FEED_DAY)

export function monthBefore(month: string): string {
  return monthOf(addDays(`${month}-01`, -1))
}

export function weeksOf(month: string, firstWeekday: number): Week[] {
  const range = monthRange(month)
  if (range === undefined) return []
  const weeks: Week[] = []
  const lead = (weekdayOf(range.from) - firstWeekday + 7) % 7
  for (let from = addDays(range.from, -lead); from <= range.to; from = addDays(from, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(from, index))
    weeks.push({
      from,
      number: isoWeek(days.find((day) => weekdayOf(day) === 4) ?? from),
      days: days.map((day) => (monthOf(day) === month ? day : undefined)),
    })
  }
  return weeks
}

function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

/** Of a Thursday: how many Thursdays its year has had. */
function isoWeek(thursday: string): number {
  const january1 = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`)
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - january1) / (7 * 86_400_000)) + 1
}

/** `busiest`: the most papers that a day of the calendar has left; levels are shares of it. */
export function squareOf(entry: DayEntry | undefined, day: string, today: string, busiest: number): Square {
  if (entry === undefined) return { state: day > today ? 'future' : 'unknown', level: 0, isDone: false }
  const { state, papers, inbox } = entry
  const level = inbox === 0 ? 0 : Math.max(1, Math.min(4, Math.ceil((4 * inbox) / Math.max(1, busiest))))
  return { state, level, isDone: papers > 0 && inbox === 0 }
}

/** What there is to fetch of a span: not before the feed, not after its today. Undefined where that is nothing. */
export function fetchable(
  { from, to }: { from: string; to: string },
  today: string,
): { from: string; to: string } | undefined {
  const first = from < FIRST_FEED_DAY ? FIRST_FEED_DAY : from
  const last = to > today ? today : to
  return first <= last ? { from: first, to: last } : undefined
}
