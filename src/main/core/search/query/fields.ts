// The fields of the query language: one table, from which parsing, the list of names and the guess at a slip derive.

import { addDays } from '../../../../shared/feed-day.ts'
import { STATUSES, type Status } from '../../../../shared/model.ts'
import { isOneEdit } from '../edit-distance.ts'
import type { NumberColumn, Possession, QueryFilter, TextField } from './query-node.ts'
import { readArxivId } from './read-arxiv-id.ts'
import { type Bounds, readDays, readNumbers, readPeriod } from './read-bounds.ts'

/** Takes a clean value that is not empty; undefined when it is none the field takes. `reject` is told of a part left out. */
type ReadFilter = (value: string, reject: (part: string) => void) => QueryFilter | undefined
export type Field = { kind: 'text'; field: TextField } | { kind: 'filter'; read: ReadFilter }

const text = (field: TextField): Field => ({ kind: 'text', field })
const filter = (read: ReadFilter): Field => ({ kind: 'filter', read })

const STATUS_WORDS = new Map<string, readonly Status[]>([
  ...STATUSES.map((status) => [status, [status]] as const),
  ['unread', ['inbox', 'queued']],
])
const POSSESSIONS = [
  'code',
  'pdf',
  'note',
  'tag',
  'project',
  'rating',
  'highlight',
  'annotation',
] as const satisfies Possession[]

const TABLE = {
  author: text('author'),
  title: text('title'),
  abstract: text('abstract'),
  keyword: text('keyword'),
  note: text('note'),
  text: text('text'),
  tag: filter((value) => ({ name: 'tag', value })),
  in: filter((path) => ({ name: 'collection', path })),
  status: filter(readStatuses),
  is: filter(readStatuses),
  has: filter(readPossession),
  day: filter((value) => listed(readDays(value))),
  before: filter((value) => listed(beyond(readPeriod(value)?.least, -1, 'most'))),
  after: filter((value) => listed(beyond(readPeriod(value)?.most, 1, 'least'))),
  year: filter((value) => published(readDays(value))),
  upvotes: filter(number('upvotes')),
  comments: filter(number('comments')),
  stars: filter(number('stars')),
  rating: filter(number('rating')),
  id: filter(readId),
} as const satisfies Record<string, Field>

/** Every field's name, for help. */
export const FIELDS: readonly string[] = Object.keys(TABLE)

const BY_NAME = new Map<string, Field>(Object.entries(TABLE))

/** The field of a name, case ignored. */
export function findField(name: string): Field | undefined {
  return BY_NAME.get(name.toLowerCase())
}

/**
 * Whether a name that is no field is probably a slip of one. Many words are one letter from the short names, and titles
 * go `Bear: a model`: short names count only with their value at the colon, and the shortest never.
 */
export function isMistypedField(name: string, hasValue: boolean): boolean {
  const folded = name.toLowerCase()
  const least = hasValue ? 3 : 5
  return folded.length >= least && FIELDS.some((field) => field.length >= least && isOneEdit(folded, field))
}

function readStatuses(value: string, reject: (part: string) => void): QueryFilter | undefined {
  const parts = value.split(',').map((part) => part.trim())
  const isKnown = (part: string) => STATUS_WORDS.has(part.toLowerCase())
  if (!parts.some(isKnown)) return undefined
  for (const part of parts) if (part !== '' && !isKnown(part)) reject(part)
  const named = new Set(parts.flatMap((part) => STATUS_WORDS.get(part.toLowerCase()) ?? []))
  return { name: 'status', statuses: STATUSES.filter((status) => named.has(status)) }
}

function readPossession(value: string): QueryFilter | undefined {
  const what = POSSESSIONS.find((each) => each === value.toLowerCase())
  return what && { name: 'has', what }
}

function readId(value: string): QueryFilter | undefined {
  const id = readArxivId(value)
  return id === undefined ? undefined : { name: 'id', value: id }
}

function number(column: NumberColumn): ReadFilter {
  return (value) => {
    const bounds = readNumbers(value)
    return bounds && { name: 'number', column, ...bounds }
  }
}

function beyond(day: string | undefined, by: 1 | -1, end: 'least' | 'most'): Bounds<string> | undefined {
  return day === undefined ? undefined : { [end]: addDays(day, by) }
}

function listed(days: Bounds<string> | undefined): QueryFilter | undefined {
  if (!days) return undefined
  const { least, most } = days
  return {
    name: 'listed',
    ...(least === undefined ? {} : { from: least }),
    ...(most === undefined ? {} : { to: most }),
  }
}

function published(days: Bounds<string> | undefined): QueryFilter | undefined {
  return days && { name: 'published', from: days.least ?? '0000-01-01', to: days.most ?? '9999-12-31' }
}
