// Papers as BibLaTeX for biber: UTF-8, preprints as `@online`, in the order given.
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { isoDate } from '../iso-date.ts'
import { escapeTex } from '../tex/escape-tex.ts'
import { formatTitle } from '../tex/format-title.ts'
import { type BibOptions, field, joinRecords, writeAuthors } from './bib-record.ts'
import { workFields, workType } from './bib-work.ts'
import type { WriteOptions } from './write-options.ts'

/** The text of a .bib file; empty for no entries. */
export function writeBiblatex(
  entries: readonly BibEntry[],
  { unicode = true, ...rest }: BibOptions = {},
): string {
  return joinRecords(entries, writeEntry, { ...rest, unicode })
}

function writeEntry(entry: BibEntry, options: WriteOptions, characters: string[]): string {
  const { arxivId, work } = entry
  return [
    `@${typeOf(entry)}{${entry.citekey},\n`,
    writeAuthors(entry, options, characters),
    field('  title = {', formatTitle(entry.title, options)),
    work === undefined ? '' : workFields(work, 'biblatex', options, characters),
    field('  date = {', entry.date && isoDate(entry.date)),
    arxivId === undefined ? '' : `  eprint = {${arxivId}},\n  eprinttype = {arxiv},\n`,
    field('  eprintclass = {', entry.arxivClass),
    field('  doi = {', entry.doi),
    field('  url = {', entry.url),
    arxivId === undefined ? '' : '  pubstate = {prepublished},\n',
    field('  note = {', escapeTex(entryNote(entry), options)),
    '}\n',
  ].join('')
}

function typeOf(entry: BibEntry): string {
  const { url, work } = entry
  if (work !== undefined) return workType({ ...entry, work }, 'biblatex')
  // biblatex wants an address of what is online.
  return url === undefined ? 'misc' : 'online'
}
