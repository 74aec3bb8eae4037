// An entry's date as text.
import type { BibEntry } from './bib-entry.ts'

/** `YYYY-MM-DD`, or as much of it as is known. */
export function isoDate({ year, month, day }: NonNullable<BibEntry['date']>): string {
  const known = [String(year).padStart(4, '0')]
  if (month !== undefined) known.push(pad(month))
  if (month !== undefined && day !== undefined) known.push(pad(day))
  return known.join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
