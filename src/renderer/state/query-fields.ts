// The fields of the query language as the window knows them: to complete them, to explain them, to find the one that was
// meant. The core reads queries; nothing here does.
import { STATUSES } from '../../shared/model.ts'

export const QUERY_FIELDS = [
  'author',
  'title',
  'keyword',
  'tag',
  'status',
  'in',
  'year',
  'before',
  'after',
  'day',
  'upvotes',
  'has',
  'is',
] as const
export type QueryField = (typeof QUERY_FIELDS)[number]

/** Fields that take one of a few words. Tags and collections are asked of the library. */
export const FIELD_VALUES = {
  status: STATUSES,
  has: ['code', 'pdf', 'note'],
  is: ['unread'],
} as const satisfies Partial<Record<QueryField, readonly string[]>>

/** A value that each field takes, where a sentence has to name one. */
export const FIELD_EXAMPLES: Readonly<Record<QueryField, string>> = {
  author: 'author:curie',
  title: 'title:attention',
  keyword: 'keyword:agents',
  tag: 'tag:thesis',
  status: 'status:queued',
  in: 'in:"Reading group"',
  year: 'year:2024',
  before: 'before:2024-06',
  after: 'after:2024-06-30',
  day: 'day:2024-06-30',
  upvotes: 'upvotes:>50',
  has: 'has:code',
  is: 'is:unread',
}

export function isQueryField(name: string): name is QueryField {
  return (QUERY_FIELDS as readonly string[]).includes(name)
}
