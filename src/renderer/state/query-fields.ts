// The fields of the query language as the window knows them: to complete them, to explain them, to find the one that was
// meant. The core reads queries; nothing here does.
import { STATUSES } from '../../shared/model.ts'

export const QUERY_FIELDS = [
  'author',
  'title',
  'abstract',
  'keyword',
  'note',
  'text',
  'tag',
  'in',
  'status',
  'is',
  'has',
  'year',
  'before',
  'after',
  'day',
  'upvotes',
  'comments',
  'stars',
  'rating',
  'id',
] as const
/** Those that take words to find; the others choose papers. */
export const TEXT_FIELDS = [
  'author',
  'title',
  'abstract',
  'keyword',
  'note',
  'text',
] as const satisfies QueryField[]

export type QueryField = (typeof QUERY_FIELDS)[number]

/** Fields that take one of a few words. Tags and collections are asked of the library. */
export const FIELD_VALUES = {
  status: STATUSES,
  has: ['code', 'project', 'note', 'tag', 'rating', 'pdf', 'highlight', 'annotation'],
  is: ['unread', ...STATUSES],
} as const satisfies Partial<Record<QueryField, readonly string[]>>

/** A value that each field takes, where a sentence has to name one. */
export const FIELD_EXAMPLES: Readonly<Record<QueryField, string>> = {
  author: 'author:curie',
  title: 'title:attention',
  abstract: 'abstract:robots',
  keyword: 'keyword:agents',
  note: 'note:chapter',
  text: 'text:"dot product"',
  tag: 'tag:"to cite"',
  in: 'in:thesis',
  status: 'status:queued',
  is: 'is:unread',
  has: 'has:code',
  year: 'year:2024',
  before: 'before:2024-06',
  after: 'after:2024-06-30',
  day: 'day:2024-06-28',
  upvotes: 'upvotes:>50',
  comments: 'comments:>5',
  stars: 'stars:>=1000',
  rating: 'rating:4..5',
  id: 'id:2406.01234',
}

export function isQueryField(name: string): name is QueryField {
  return (QUERY_FIELDS as readonly string[]).includes(name)
}
