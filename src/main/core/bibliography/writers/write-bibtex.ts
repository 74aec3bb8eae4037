// Papers as classic BibTeX: ASCII unless told otherwise, one `@misc` each, in the order given.
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { memoByEntry } from '../memo-entries.ts'
import { escapeTex } from '../tex/escape-tex.ts'
import { formatTitle } from '../tex/format-title.ts'
import { type BibField, braced, joinRecords, writeAuthors, writeRecord } from './bib-record.ts'
import type { WriteOptions } from './write-options.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** The text of a .bib file; empty for no entries. A field that is not known is left out, and no arXiv category is guessed. */
export function writeBibtex(entries: readonly BibEntry[], options: WriteOptions = {}): string {
  return joinRecords(
    entries,
    entries.map((entry) => recordOf(entry, options)),
    options,
  )
}

const recordOf = memoByEntry((entry, options: WriteOptions) =>
  writeRecord('misc', entry.citekey, fieldsOf(entry, options)),
)

function fieldsOf(entry: BibEntry, options: WriteOptions): BibField[] {
  const { arxivId, date } = entry
  return [
    ['author', braced(writeAuthors(entry, options))],
    ['title', braced(formatTitle(entry.title, options))],
    ['year', date && braced(String(date.year))],
    // Bare: a macro that each style spells its own way.
    ['month', date && MONTHS[date.month - 1]],
    ['eprint', braced(arxivId)],
    ['archiveprefix', arxivId && '{arXiv}'],
    ['primaryclass', braced(entry.arxivClass)],
    ['doi', braced(entry.doi)],
    ['url', braced(entry.url)],
    // Plain styles print neither eprint, doi nor url: here the reader of those finds the paper. No address, which
    // the styles that do print `url` would then show twice.
    ['howpublished', arxivId && `{arXiv preprint arXiv:${arxivId}}`],
    ['note', braced(escapeTex(entryNote(entry), options))],
  ]
}
