// One parsed BibTeX or BibLaTeX entry as what it says, in the words of the programs that write such files.
import type { Entry } from '@retorquere/bibtex-parser'
import { compact } from '../../db/convert.ts'
import { findArxivId, isArxivDoi, readDoi } from './find-arxiv-id.ts'
import type { ImportEntry, ImportName } from './import-entry.ts'
import { itemTypeOf } from './item-types.ts'
import { marksOf } from './marks.ts'
import { restoreBrackets } from './parse-blocks.ts'
import { foldSpace, plainLine, plainParagraphs } from './plain-markup.ts'
import { readInstant, readPublished } from './read-dates.ts'
import { readRating, readStatus, splitGroups, splitNotes, splitTags } from './read-extras.ts'
import type { Block } from './split-blocks.ts'

const AUTHORS = ['author', 'director', 'scriptwriter', 'holder'] as const
const EDITORS = ['editor', 'editora', 'editors'] as const
const MARKS = ['volume', 'number', 'pages', 'isbn', 'edition', 'chapter', 'eid', 'part', 'series']
/** Where it was published, the innermost first. */
const VENUES = [
  'journaltitle',
  'journal',
  'booktitle',
  'eventtitle',
  'maintitle',
  'publisher',
  'institution',
  'school',
  'organization',
]
/** A title, or what stands for one: a description, the book of which it is all that is there. */
const TITLES = [
  'title',
  'titleaddon',
  'booktitle',
  'maintitle',
  'shorttitle',
  'howpublished',
  'journaltitle',
  'journal',
]

export type BibtexContext = {
  readonly file: string
  readonly collectionsOf: (key: string, groups: readonly string[]) => string[][]
}

export function fromBibtex(
  { fields, type }: Entry,
  block: Block,
  { file, collectionsOf }: BibtexContext,
): ImportEntry {
  const text = (name: string): string => {
    const value: unknown = fields[name]
    if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join('; ')
    return typeof value === 'string' ? value : ''
  }
  const line = (...names: string[]) => {
    for (const name of names) {
      const found = restoreBrackets(plainLine(text(name)))
      if (found !== '') return found
    }
    return ''
  }
  const bare = (name: string) => restoreBrackets(foldSpace(text(name)))
  const notes = (...names: string[]) => names.map((name) => restoreBrackets(plainParagraphs(text(name))))
  const titleField = TITLES.find((name) => line(name) !== '') ?? ''
  const isArxiv = /^(?:arxiv)?$/i.test(bare('archiveprefix') || bare('eprinttype'))
  const doi = readDoi(bare('doi')) ?? readDoi(/doi\.org\//i.test(bare('url')) ? bare('url') : '')
  const note = splitNotes(notes('note', 'addendum', 'annote', 'annotation', 'review', 'comment', 'notes'))
  const arxivId = findArxivId({
    bare: [bare('arxivid'), isArxiv ? bare('eprint') : '', bare('volume')].filter((value) => value !== ''),
    named: [
      'doi',
      'url',
      'journal',
      'journaltitle',
      'number',
      'howpublished',
      'eprint',
      'publisher',
      'series',
      'pages',
      'bdsk-url-1',
      'file',
    ].map(bare),
    prose: ['note', 'addendum', 'annote', 'annotation', 'comment', 'extra'].map(bare),
  })
  const venue = line(...VENUES)
  return compact({
    file,
    line: block.line,
    key: block.key,
    type: arxivId !== undefined && type === 'misc' ? 'preprint' : itemTypeOf(type),
    title: joinTitle([
      line(titleField),
      ...(titleField === 'title' ? [line('subtitle'), line('titleaddon')] : []),
    ]),
    authors: namesOf(fields, AUTHORS),
    editors: namesOf(fields, EDITORS),
    ...readPublished(bare('date') || bare('issued'), bare('year'), bare('month'), bare('day')),
    doi: doi !== undefined && isArxivDoi(doi) && arxivId === undefined ? undefined : doi,
    url: bare('url') || bare('bdsk-url-1') || linkIn(bare('howpublished')) || undefined,
    arxivId,
    abstract: notes('abstract').join('').slice(0, 100_000),
    venue: venue || undefined,
    marks: marksOf({
      ...Object.fromEntries(MARKS.map((name) => [name, bare(name)])),
      publisher: line('publisher') === venue ? '' : line('publisher'),
      address: line('address', 'location'),
      kind: /master|mathesis/i.test(`${type} ${bare('type')}`) ? 'master' : '',
    }),
    tags: splitTags(
      [
        ...(Array.isArray(fields.keywords) ? fields.keywords : []),
        ...bare('mendeley-tags').split(','),
        ...bare('tags').split(/[,;]/),
      ].map((tag) => restoreBrackets(plainLine(tag))),
    ),
    note: note.note,
    collections: [
      ...collectionsOf(block.key, splitGroups(bare('groups'))),
      ...splitGroups(bare('mendeley-groups')).map((group) => group.split('/').map((name) => name.trim())),
      ...splitGroups(bare('collections')).map((group) => [group]),
    ],
    status: readStatus(bare('readstatus') || bare('read')),
    rating: readRating(bare('ranking') || bare('rating')),
    addedAt: readInstant(
      bare('date-added') || bare('creationdate') || bare('timestamp') || note.addedAt || '',
    ),
    raw: block.text,
  })
}

/** As biblatex prints them: a sentence each. */
function joinTitle(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== '')
  return told
    .slice(1)
    .reduce((title, part) => `${title}${/[.:;!?…–—]$/.test(title) ? '' : '.'} ${part}`, told[0] ?? '')
}

type Role = (typeof AUTHORS | typeof EDITORS)[number]

/** Those of the first role that somebody has: a patent's inventors, a film's director. */
function namesOf(fields: Entry['fields'], roles: readonly Role[]): ImportName[] {
  for (const role of roles) {
    const people = fields[role]
    if (people === undefined || people.length === 0) continue
    return people.flatMap(({ name, prefix, lastName, firstName, suffix }) => {
      const tidy = (text: string | undefined) => restoreBrackets(plainLine(text ?? ''))
      if (name !== undefined) return tidy(name) === '' ? [] : [{ family: tidy(name), given: '' }]
      const family = [tidy(prefix), tidy(lastName)].filter((part) => part !== '').join(' ')
      const given = [tidy(firstName), tidy(suffix)].filter((part) => part !== '').join(', ')
      if (family === '') return given === '' ? [] : [{ family: given, given: '' }]
      return [{ family, given }]
    })
  }
  return []
}

function linkIn(text: string): string | undefined {
  return /https?:\/\/[^\s<>"{}]+/.exec(text)?.[0]
}
