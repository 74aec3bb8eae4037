// Papers as Hayagriva YAML, the bibliography of Typst: https://github.com/typst/hayagriva/blob/main/docs/file-format.md
// Written by hand, for a JSON string is a YAML one and that is all the quoting there is.
import type { BibEntry } from '../bib-entry.ts'
import { entryNote } from '../entry-note.ts'
import { isoDate } from '../iso-date.ts'
import type { PublishedWork } from '../published-work.ts'
import { splitParticle } from '../split-particle.ts'
import { mathToText } from '../tex/math-to-text.ts'
import { plainPart } from '../tex/plain-title.ts'
import { protectCapitals } from '../tex/protect-capitals.ts'
import { splitMath } from '../tex/split-math.ts'
import { WORK_FORMS } from './work-forms.ts'
import type { WriteOptions } from './write-options.ts'

export function writeHayagriva(entries: readonly BibEntry[], options: WriteOptions = {}): string {
  return entries.map((entry) => writeEntry(entry, options)).join('\n')
}

function writeEntry(entry: BibEntry, options: WriteOptions): string {
  const { arxivId, doi, date, url, work } = entry
  const people = [
    ...entry.authors.map(person),
    ...(entry.hasMoreAuthors ? [`{ name: ${quoted('others')} }`] : []),
  ]
  const serials = [
    ...(arxivId === undefined ? [] : [`arxiv: ${quoted(arxivId)}`]),
    ...(doi === undefined ? [] : [`doi: ${quoted(doi)}`]),
    ...(work?.fields.isbn === undefined ? [] : [`isbn: ${quoted(work.fields.isbn)}`]),
  ]
  const note = entryNote(entry)
  const title = hayagrivaTitle(entry.title, options)
  const lines = [
    `type: ${typeOf(entry)}`,
    title !== '' && `title: ${quoted(title)}`,
    people.length > 0 && list(work?.isEdited ? 'editor' : 'author', people),
    date && `date: ${isoDate(date)}`,
    arxivId && 'publisher: arXiv',
    ...(work === undefined ? [] : workLines(work, options)),
    serials.length > 0 && `serial-number: { ${serials.join(', ')} }`,
    url && `url: ${quoted(url)}`,
    note !== '' && `note: ${quoted(note)}`,
  ]
  const body = lines.flatMap((line) => (line ? [`  ${line}\n`] : []))
  return `${quoted(entry.citekey)}:\n${body.join('')}`
}

function typeOf({ arxivId, work }: BibEntry): string {
  if (work !== undefined) return WORK_FORMS[work.type].hayagriva
  return arxivId === undefined ? 'misc' : 'article'
}

function list(name: string, items: readonly string[]): string {
  return `${name}:\n${items.map((item) => `    - ${item}`).join('\n')}`
}

/** What a work is in is its parent, whose the volume and the issue are. */
function workLines({ type, venue, fields, editors }: PublishedWork, options: WriteOptions): string[] {
  const { venue: place } = WORK_FORMS[type]
  const line = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name}: ${quoted(value)}`]
  const numbers = [
    ...line('volume', fields.volume),
    ...line('issue', fields.number ?? fields.eid),
    ...line('edition', fields.edition),
  ]
  const isContained = venue !== undefined && (place === 'journal' || place === 'book')
  const source = fields.publisher ?? (isContained || place === 'note' ? undefined : venue)
  const kind = place === 'journal' ? 'periodical' : type === 'conferencePaper' ? 'proceedings' : 'book'
  const parent = isContained
    ? [`type: ${kind}`, ...line('title', hayagrivaTitle(venue, options)), ...numbers]
    : []
  return [
    ...(editors.length > 0 ? [list('editor', editors.map(person))] : []),
    ...(isContained ? [`parent: { ${parent.join(', ')} }`] : numbers),
    ...line('page-range', fields.pages),
    ...line(place === 'school' || place === 'institution' ? 'organization' : 'publisher', source),
  ]
}

/** Braces keep capitals there too; its dollar signs are Typst's math, so LaTeX's becomes text. */
function hayagrivaTitle(title: string, { protectCapitals: protection = 'smart' }: WriteOptions): string {
  const text = splitMath(title)
    .map((part, index) => {
      if (part.kind === 'math') return `{${escaped(mathToText(part.tex) ?? part.tex)}}`
      if (protection !== 'smart') return escaped(plainPart(part))
      return protectCapitals(plainPart(part), index === 0)
        .map((piece) => (piece.isProtected ? `{${escaped(piece.text)}}` : escaped(piece.text)))
        .join('')
    })
    .join('')
  return protection === 'all' && text !== '' ? `{${text}}` : text
}

function escaped(text: string): string {
  return text.replace(/[\\{}$]/g, '\\$&')
}

/** By parts, since of a plain string every comma and lower-case word would mean something. */
function person(name: BibEntry['authors'][number]): string {
  if (name.kind === 'whole') return `{ name: ${quoted(name.text)} }`
  const { particle, name: family } = splitParticle(name.family)
  const parts = [
    `name: ${quoted(family)}`,
    ...(name.given === '' ? [] : [`given-name: ${quoted(name.given)}`]),
    ...(particle === undefined ? [] : [`prefix: ${quoted(particle)}`]),
    ...(name.suffix === undefined ? [] : [`suffix: ${quoted(name.suffix)}`]),
  ]
  return `{ ${parts.join(', ')} }`
}

function quoted(text: string): string {
  // YAML takes no control characters, escaped or not, that JSON leaves as they are.
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
