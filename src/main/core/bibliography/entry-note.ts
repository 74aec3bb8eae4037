// What no field of a preprint has room for, as one line of plain text; empty where there is nothing to say.
import type { BibEntry } from './bib-entry.ts'

export function entryNote({ isWithdrawn, journalRef }: BibEntry): string {
  return [
    ...(isWithdrawn ? ['Withdrawn'] : []),
    ...(journalRef === undefined ? [] : [`Published: ${journalRef}`]),
  ].join('. ')
}
