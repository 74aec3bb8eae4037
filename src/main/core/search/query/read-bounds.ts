// Values that are a range: `5`, `>5`, `>=5`, `<5`, `<=5`, `2..5`, `2..`, `..5`, of numbers or of days.
import { addDays, isDay, monthRange, weekRange } from '../../../../shared/feed-day.ts'

/** Both inclusive; an end that is absent is open. */
export type Bounds<T> = { least?: T; most?: T }
type Span<T> = { least: T; most: T }
type Scale<T> = { read: (text: string) => Span<T> | undefined; step: (value: T, by: 1 | -1) => T }

const NUMBERS: Scale<number> = {
  read: (text) => (/^\d{1,9}$/.test(text) ? { least: Number(text), most: Number(text) } : undefined),
  step: (value, by) => value + by,
}
const DAYS: Scale<string> = { read: readPeriod, step: addDays }

export const readNumbers = (text: string) => readBounds(text, NUMBERS)
/** Days of which each may be a year, month or week: `2023..2024-10`, `>2024-W42`. */
export const readDays = (text: string) => readBounds(text, DAYS)

/** The days of a year, a month, an ISO week or a day; none for a year that no paper is from. */
export function readPeriod(text: string): Span<string> | undefined {
  if (!/^(?:19|2[01])\d\d(?:-|$)/.test(text)) return undefined
  if (text.length === 4) return { least: `${text}-01-01`, most: `${text}-12-31` }
  if (isDay(text)) return { least: text, most: text }
  const range = weekRange(text.toUpperCase()) ?? monthRange(text)
  return range && { least: range.from, most: range.to }
}

function readBounds<T extends number | string>(text: string, scale: Scale<T>): Bounds<T> | undefined {
  const one = scale.read(text)
  if (one) return one
  const comparison = /^(>=?|<=?|=)(.*)$/s.exec(text)
  if (comparison) return compare(comparison[1] ?? '', scale.read(comparison[2]?.trim() ?? ''), scale)
  // A hyphen joins numbers and years only: in days it has another meaning, and what is one day never comes here.
  const range = /^([^.]*)\.{2,3}([^.]*)$/.exec(text) ?? /^(\d+)[-–](\d+)$/.exec(text)
  return range ? between(range[1]?.trim() ?? '', range[2]?.trim() ?? '', scale) : undefined
}

function compare<T>(sign: string, span: Span<T> | undefined, scale: Scale<T>): Bounds<T> | undefined {
  if (!span) return undefined
  if (sign === '>') return { least: scale.step(span.most, 1) }
  if (sign === '<') return { most: scale.step(span.least, -1) }
  if (sign === '>=') return { least: span.least }
  return sign === '<=' ? { most: span.most } : span
}

function between<T extends number | string>(a: string, b: string, scale: Scale<T>): Bounds<T> | undefined {
  const [from, to] = [scale.read(a), scale.read(b)]
  if (from && to) {
    const [low, high] = from.least <= to.least ? [from, to] : [to, from]
    return { least: low.least, most: high.most }
  }
  if (from && b === '') return { least: from.least }
  return to && a === '' ? { most: to.most } : undefined
}
