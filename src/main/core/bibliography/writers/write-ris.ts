// Papers as RIS, the exchange format of reference managers: a tag a line, UTF-8, CRLF.
// https://en.wikipedia.org/wiki/RIS_(file_format)
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { isoDate } from '../iso-date.ts'
import type { PublishedWork } from '../published-work.ts'
import { plainTitle } from '../tex/plain-title.ts'
import { WORK_FORMS } from './work-forms.ts'

export function writeRis(entries: readonly BibEntry[]): string {
  return entries.map(writeEntry).join('\r\n')
}

function writeEntry(entry: BibEntry): string {
  const { date, arxivId, work } = entry
  const people = work?.isEdited ? 'ED' : 'AU'
  const fields: RisField[] = [
    ['TY', typeOf(entry)],
    ['ID', entry.citekey],
    ['TI', plainTitle(entry.title)],
    ...entry.authors.map((name) => [people, risName(name)] as const),
    ...(entry.hasMoreAuthors ? [[people, 'et al.'] as const] : []),
    ...(work === undefined ? [] : workFields(work)),
    ['PY', date && String(date.year)],
    ['DA', date && risDate(date)],
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

type RisField = readonly [tag: string, value: string | undefined]

function typeOf({ arxivId, work }: BibEntry): string {
  if (work !== undefined) return WORK_FORMS[work.type].ris
  // Its own type for preprints is read by few programs.
  return arxivId === undefined ? 'GEN' : 'UNPB'
}

/** Year, month, day and a fourth part that says anything, each with the mark after it. */
function risDate(date: NonNullable<BibEntry['date']>): string {
  const [year = '', month = '', day = ''] = isoDate(date).split('-')
  return `${year}/${month}/${day}/`
}

function workFields({ type, venue, fields, editors }: PublishedWork): RisField[] {
  const { venue: place } = WORK_FORMS[type]
  const isContained = place === 'journal' || place === 'book'
  const [start, end] = fields.pages?.split('-') ?? []
  return [
    ['T2', isContained ? venue : undefined],
    ['T3', fields.series],
    ...editors.map((name) => ['ED', risName(name)] as const),
    ['ET', fields.edition],
    ['VL', fields.volume],
    ['IS', fields.number ?? fields.eid],
    ['SP', start?.trim()],
    ['EP', end?.trim()],
    ['PB', fields.publisher ?? (isContained || place === 'note' ? undefined : venue)],
    ['CY', fields.address],
    ['SN', fields.isbn],
    ['M3', fields.kind === 'master' ? 'Master’s thesis' : undefined],
  ]
}

function risName(name: BibEntry['authors'][number]): string {
  if (name.kind === 'whole') return name.text
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ')
}

/** A line break would end the field. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
