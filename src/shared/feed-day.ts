// Feed days as `YYYY-MM-DD` strings, and the calendar arithmetic on them. Pure; takes instants in milliseconds.

/** The first day the feed has. */
export const FIRST_FEED_DAY = '2023-05-04'

const MS_PER_DAY = 86_400_000
/** The feed's day turns at 21:30 in New York: the date there, two and a half hours on. */
const TURN_MS = 2.5 * 3_600_000

const newYorkDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The feed's today at an instant: the newest day that is open. */
export function feedToday(nowMs: number): string {
  return newYorkDate.format(nowMs + TURN_MS)
}

/** Days are compared as strings; this turns one into milliseconds at UTC midnight, for arithmetic. */
function toMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function fromMs(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** Whether the text is a day of the calendar (2024-02-30 is not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = toMs(text)
  return !Number.isNaN(ms) && fromMs(ms) === text
}

export function addDays(day: string, count: number): string {
  return fromMs(toMs(day) + count * MS_PER_DAY)
}

/** Every day from `from` to `to`, both inclusive, oldest first; none when `from` is later. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** `YYYY-MM` of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** First and last day of a `YYYY-MM` month, or undefined when it is none. */
export function monthRange(month: string): { from: string; to: string } | undefined {
  const from = `${month}-01`
  if (!isDay(from)) return undefined
  const to = addDays(monthOf(addDays(from, 31)).concat('-01'), -1)
  return { from, to }
}

/** Monday and Sunday of an ISO 8601 week `YYYY-Www`, or undefined when that year has no such week. */
export function weekRange(week: string): { from: string; to: string } | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(week)
  if (!match) return undefined
  const [, year, number] = match
  const january4 = `${year}-01-04`
  const mondayOfWeek1 = addDays(january4, -((new Date(toMs(january4)).getUTCDay() + 6) % 7))
  const from = addDays(mondayOfWeek1, (Number(number) - 1) * 7)
  // The Thursday of an ISO week lies in its own year: this refuses week 00, and 53 where there is none.
  return Number(number) >= 1 && addDays(from, 3).startsWith(year ?? '')
    ? { from, to: addDays(from, 6) }
    : undefined
}

/** The Monday of a day's ISO 8601 week. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(toMs(day)).getUTCDay() + 6) % 7))
}

/** The ISO 8601 week `YYYY-Www` of a day: it belongs to the year that its Thursday lies in. */
export function weekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3)
  const year = thursday.slice(0, 4)
  const number = 1 + Math.floor((toMs(thursday) - toMs(`${year}-01-01`)) / (7 * MS_PER_DAY))
  return `${year}-W${String(number).padStart(2, '0')}`
}

/** Days from one day to a later one; 0 for the same. */
export function countDays(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / MS_PER_DAY)
}
