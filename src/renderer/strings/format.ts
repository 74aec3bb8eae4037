// Numbers, days and times as a reader writes them. The language is the window's (English); its regional variant follows
// the system.

const LOCALE = globalThis.navigator?.languages?.find((tag) => tag.startsWith('en')) ?? 'en-GB'

const numbers = new Intl.NumberFormat(LOCALE)
const compact = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumFractionDigits: 1 })
// Feed days are calendar days, not instants: formatted in UTC, where they were parsed.
const dayLong = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeZone: 'UTC' })
const dayMedium = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' })
const dayShort = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', timeZone: 'UTC' })
const monthLong = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' })
const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' })

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

export const format = {
  number: (value: number) => numbers.format(value),
  /** 12.3K: where a column is narrow. */
  compact: (value: number) => compact.format(value),
  dayLong: (day: string) => dayLong.format(noon(day)),
  dayMedium: (day: string) => dayMedium.format(noon(day)),
  /** Without the year when it is this year's. */
  dayShort: (day: string, now: Date = new Date()) =>
    day.startsWith(String(now.getFullYear())) ? dayShort.format(noon(day)) : dayMedium.format(noon(day)),
  /** Fri 28: a day under the name of its month. */
  dayOfMonth: (day: string) => `${weekday.format(noon(day))} ${Number(day.slice(8))}`,
  month: (month: string) => monthLong.format(noon(`${month}-01`)),
  time: (instant: string) => clock.format(new Date(instant)),
  date: (instant: string) => moment.format(new Date(instant)),
  /** A time today, a date before that. */
  when: (instant: string, now: Date = new Date()) => {
    const date = new Date(instant)
    return date.toDateString() === now.toDateString() ? clock.format(date) : moment.format(date)
  },
}
