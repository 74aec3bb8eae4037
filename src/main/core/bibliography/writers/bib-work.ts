// An imported work in the fields of BibTeX and BibLaTeX: what it is in, who edited it, its numbers.
import type { BibEntry } from '../bib-entry.ts'
import { type PublishedWork, WORK_FIELDS, type WorkField } from '../published-work.ts'
import { escapeTex } from '../tex/escape-tex.ts'
import { formatTitle } from '../tex/format-title.ts'
import { field, writeNames } from './bib-record.ts'
import { WORK_FORMS } from './work-forms.ts'
import type { WriteOptions } from './write-options.ts'

type Dialect = 'bibtex' | 'biblatex'

const VENUE_FIELDS = {
  bibtex: { journal: 'journal', book: 'booktitle', publisher: 'publisher', school: 'school' },
  biblatex: { journal: 'journaltitle', book: 'booktitle', publisher: 'publisher', school: 'institution' },
} as const
const NAMED: Readonly<Record<Dialect, Readonly<Partial<Record<WorkField, string>>>>> = {
  bibtex: {},
  biblatex: { address: 'location' },
}
const PRINTED = WORK_FIELDS.filter((name) => name !== 'kind')

/** The entry's type. */
export function workType(
  { url, work }: BibEntry & { readonly work: PublishedWork },
  dialect: Dialect,
): string {
  const type = WORK_FORMS[work.type][dialect]
  if (dialect === 'bibtex' && type === 'phdthesis' && work.fields.kind === 'master') return 'mastersthesis'
  // biblatex wants an address of what is online.
  return type === 'online' && url === undefined ? 'misc' : type
}

/** All but the people it is by, its title, date and addresses. */
export function workFields(
  work: PublishedWork,
  dialect: Dialect,
  options: WriteOptions,
  characters: string[],
): string {
  const { venue: place } = WORK_FORMS[work.type]
  const names: Readonly<Record<string, string>> = VENUE_FIELDS[dialect]
  const venueField = place === 'note' ? undefined : (names[place] ?? place)
  // BibTeX's styles take authors or editors of a book, not both.
  const hasEditors = dialect === 'biblatex' || work.type !== 'book'
  return [
    venueField === undefined ? '' : field(`  ${venueField} = {`, venueText(work, options)),
    field('  editor = {', hasEditors ? writeNames(work.editors, options, characters) : ''),
    ...PRINTED.filter((name) => name !== venueField).map((name) =>
      field(`  ${NAMED[dialect][name] ?? name} = {`, fieldText(name, work.fields[name], options)),
    ),
    dialect === 'biblatex' && work.type === 'thesis'
      ? field('  type = {', work.fields.kind === 'master' ? 'mathesis' : 'phdthesis')
      : '',
  ].join('')
}

/** A book's title like any other; the rest is no title, and is never lowered. */
function venueText({ type, venue = '' }: PublishedWork, options: WriteOptions): string {
  return WORK_FORMS[type].venue === 'book' ? formatTitle(venue, options) : escapeTex(venue, options)
}

function fieldText(name: WorkField, value: string | undefined, options: WriteOptions): string {
  if (value === undefined) return ''
  // A range is printed with a dash.
  return escapeTex(name === 'pages' ? value.replace(/\s*-+\s*/g, '--') : value, options)
}
