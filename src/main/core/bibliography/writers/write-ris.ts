// Papers as RIS, the exchange format of reference managers: a tag a line, UTF-8, CRLF.
// https://en.wikipedia.org/wiki/RIS_(file_format)
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { isoDate } from '../iso-date.ts'
import { plainTitle } from '../tex/plain-title.ts'

export function writeRis(entries: readonly BibEntry[]): string {
  return entries.map(writeEntry).join('\r\n')
}

function writeEntry(entry: BibEntry): string {
  const { date, arxivId } = entry
  const fields: (readonly [tag: string, value: string | undefined])[] = [
    // Its own type for preprints is read by few programs.
    ['TY', arxivId === undefined ? 'GEN' : 'UNPB'],
    ['ID', entry.citekey],
    ['TI', plainTitle(entry.title)],
    ...entry.authors.map((name) => ['AU', risName(name)] as const),
    ...(entry.hasMoreAuthors ? [['AU', 'et al.'] as const] : []),
    ['PY', date && String(date.year)],
    ['DA', date && `${isoDate(date).replaceAll('-', '/')}/`],
    ['AB', entry.abstract],
    ['PB', arxivId && 'arXiv'],
    ['M1', arxivId && `arXiv:${arxivId}`],
    ['DO', entry.doi],
    ['UR', entry.url],
    ...entry.reader.tags.map((tag) => ['KW', tag] as const),
    ['N1', entryNote(entry)],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${oneLine(value)}\r\n` : []))
  return `${lines.join('')}ER  - \r\n`
}

function risName(name: BibEntry['authors'][number]): string {
  if (name.kind === 'whole') return name.text
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ')
}

/** A line break would end the field. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
