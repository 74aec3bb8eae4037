// Numbers, days and times as a reader writes them. The language is the window's; its regional variant follows the system.
import { LANGUAGE } from './language.ts'

const USUAL = { en: 'en-GB', de: 'de-DE' } as const
export const LOCALE =
  globalThis.navigator?.languages?.find((tag) => tag.startsWith(LANGUAGE)) ?? USUAL[LANGUAGE]

const numbers = new Intl.NumberFormat(LOCALE)
const compact = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumFractionDigits: 1 })
// Feed days are calendar days, not instants: formatted in UTC, where they were parsed.
const dayLong = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeZone: 'UTC' })
const dayTitle = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const dayMedium = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' })
const dayShort = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', timeZone: 'UTC' })
const weekdayLetter = new Intl.DateTimeFormat(LOCALE, { weekday: 'narrow', timeZone: 'UTC' })
const monthLong = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' })
const dateAndTime = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' })
const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' })

/** 1 is Monday, 7 is Sunday: how a week begins where the reader is. */
export const FIRST_WEEKDAY: number = readFirstWeekday()

function readFirstWeekday(): number {
  // Not every runtime knows; most of the world begins on Monday.
  const locale = new Intl.Locale(LOCALE) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } }
  return locale.getWeekInfo?.().firstDay ?? 1
}

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

export const format = {
  number: (value: number) => numbers.format(value),
  /** 12.3K: where a column is narrow. */
  compact: (value: number) => compact.format(value),
  dayLong: (day: string) => dayLong.format(noon(day)),
  /** Fri, 28 Nov 2024: over a list, where a long one would be cut. */
  dayTitle: (day: string) => dayTitle.format(noon(day)),
  dayMedium: (day: string) => dayMedium.format(noon(day)),
  /** Without the year when it is this year's. */
  dayShort: (day: string, now: Date = new Date()) =>
    day.startsWith(String(now.getFullYear())) ? dayShort.format(noon(day)) : dayMedium.format(noon(day)),
  /** Fri 28: a day under the name of its month. */
  dayOfMonth: (day: string) => `${weekday.format(noon(day))} ${Number(day.slice(8))}`,
  /** 14–20 Oct 2024: both inclusive. */
  dayRange: (from: string, to: string) => dayMedium.formatRange(noon(from), noon(to)),
  /** Mon, or with one letter, M: the name of a day's weekday. */
  weekday: (day: string) => weekday.format(noon(day)),
  weekdayLetter: (day: string) => weekdayLetter.format(noon(day)),
  month: (month: string) => monthLong.format(noon(`${month}-01`)),
  time: (instant: string) => clock.format(new Date(instant)),
  date: (instant: string) => moment.format(new Date(instant)),
  /** A time today, with its date before that. */
  moment: (instant: string, now: Date = new Date()) => {
    const date = new Date(instant)
    return date.toDateString() === now.toDateString() ? clock.format(date) : dateAndTime.format(date)
  },
  /** A time today, a date before that. */
  when: (instant: string, now: Date = new Date()) => {
    const date = new Date(instant)
    return date.toDateString() === now.toDateString() ? clock.format(date) : moment.format(date)
  },
}
