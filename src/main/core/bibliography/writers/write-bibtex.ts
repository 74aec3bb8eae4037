// Papers as classic BibTeX: ASCII unless told otherwise, preprints as `@misc`, in the order given.
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { escapeTex } from '../tex/escape-tex.ts'
import { formatTitle } from '../tex/format-title.ts'
import { type BibOptions, field, joinRecords, writeAuthors } from './bib-record.ts'
import { workFields, workType } from './bib-work.ts'
import type { WriteOptions } from './write-options.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** The text of a .bib file; empty for no entries. A field that is not known is left out, and no arXiv category is guessed. */
export function writeBibtex(entries: readonly BibEntry[], options: BibOptions = {}): string {
  return joinRecords(entries, writeEntry, options)
}

function writeEntry(entry: BibEntry, options: WriteOptions, characters: string[]): string {
  const { arxivId, date, work } = entry
  return [
    `@${work === undefined ? 'misc' : workType({ ...entry, work }, 'bibtex')}{${entry.citekey},\n`,
    writeAuthors(entry, options, characters),
    field('  title = {', formatTitle(entry.title, options)),
    work === undefined ? '' : workFields(work, 'bibtex', options, characters),
    date === undefined ? '' : `  year = {${date.year}},\n`,
    // Bare: a macro that each style spells its own way.
    date?.month === undefined ? '' : `  month = ${MONTHS[date.month - 1]},\n`,
    // No style prints it, but other programs read it; of a preprint they have more to go by.
    date?.day === undefined || arxivId !== undefined ? '' : `  day = {${date.day}},\n`,
    arxivId === undefined ? '' : `  eprint = {${arxivId}},\n  archiveprefix = {arXiv},\n`,
    field('  primaryclass = {', entry.arxivClass),
    field('  doi = {', entry.doi),
    field('  url = {', entry.url),
    // Plain styles print neither eprint, doi nor url: here the reader of those finds the paper. No address, which
    // the styles that do print `url` would then show twice.
    arxivId === undefined ? '' : `  howpublished = {arXiv preprint arXiv:${arxivId}},\n`,
    field('  note = {', escapeTex(entryNote(entry), options)),
    '}\n',
  ].join('')
}
