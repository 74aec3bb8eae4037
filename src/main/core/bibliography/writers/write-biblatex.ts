// Papers as BibLaTeX for biber: UTF-8, one `@online` each, in the order given.
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { isoDate } from '../iso-date.ts'
import { memoByEntry } from '../memo-entries.ts'
import { escapeTex } from '../tex/escape-tex.ts'
import { formatTitle } from '../tex/format-title.ts'
import { type BibField, braced, joinRecords, writeAuthors, writeRecord } from './bib-record.ts'
import type { WriteOptions } from './write-options.ts'

/** The text of a .bib file; empty for no entries. */
export function writeBiblatex(
  entries: readonly BibEntry[],
  { unicode = true, ...rest }: WriteOptions = {},
): string {
  const options = { ...rest, unicode }
  return joinRecords(
    entries,
    entries.map((entry) => recordOf(entry, options)),
    options,
  )
}

const recordOf = memoByEntry((entry, options: WriteOptions) =>
  // biblatex wants an address of what is online.
  writeRecord(entry.url === undefined ? 'misc' : 'online', entry.citekey, fieldsOf(entry, options)),
)

function fieldsOf(entry: BibEntry, options: WriteOptions): BibField[] {
  const { arxivId } = entry
  return [
    ['author', braced(writeAuthors(entry, options))],
    ['title', braced(formatTitle(entry.title, options))],
    ['date', entry.date && braced(isoDate(entry.date))],
    ['eprint', braced(arxivId)],
    ['eprinttype', arxivId && '{arxiv}'],
    ['eprintclass', braced(entry.arxivClass)],
    ['doi', braced(entry.doi)],
    ['url', braced(entry.url)],
    ['pubstate', arxivId && '{prepublished}'],
    ['note', braced(escapeTex(entryNote(entry), options))],
  ]
}
