// What no field has room for, as one line of plain text; empty where there is nothing to say.
import type { BibEntry } from './bib-entry.ts'
import { WORK_FORMS } from './writers/work-forms.ts'

export function entryNote({ isWithdrawn, journalRef, work }: BibEntry): string {
  const published = journalRef ?? (work && WORK_FORMS[work.type].venue === 'note' ? work.venue : undefined)
  if (!isWithdrawn && published === undefined) return ''
  return [
    ...(isWithdrawn ? ['Withdrawn'] : []),
    ...(published === undefined ? [] : [`Published: ${published}`]),
  ].join('. ')
}
