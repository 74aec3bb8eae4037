// The field that a misspelt one was meant for. Pure.
import Fuse from 'fuse.js'
import { QUERY_FIELDS, type QueryField } from './query-fields.ts'

/** Other words for the same thing: nearer by meaning than by letters. */
const SYNONYMS: Readonly<Record<string, QueryField>> = {
  by: 'author',
  name: 'author',
  from: 'after',
  since: 'after',
  until: 'before',
  to: 'before',
  date: 'day',
  on: 'day',
  votes: 'upvotes',
  likes: 'upvotes',
  collection: 'in',
  folder: 'in',
  label: 'tag',
  topic: 'keyword',
  with: 'has',
  state: 'status',
}

const fuse = new Fuse(QUERY_FIELDS, { threshold: 0.5, distance: 10 })

export function nearestField(name: string): QueryField | undefined {
  const word = name.trim().toLowerCase()
  return SYNONYMS[word] ?? fuse.search(word)[0]?.item
}
