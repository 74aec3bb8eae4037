// An entry's date as text.
import type { BibEntry } from './bib-entry.ts'

/** `YYYY-MM-DD`. */
export function isoDate({ year, month, day }: NonNullable<BibEntry['date']>): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
