// What a query means, as a tree: texts to find, filters to pass, and how they join. Types only.
import type { Status } from '../../../../shared/model.ts'
import type { QueryHint } from '../../../../shared/search-model.ts'

/** `text`: in the paper's own pages, where they are stored. */
export type TextField = 'author' | 'title' | 'abstract' | 'keyword' | 'note' | 'text'
export type NumberColumn = 'upvotes' | 'comments' | 'stars' | 'rating'
export type Possession =
  | 'code'
  | 'pdf'
  | 'note'
  | 'tag'
  | 'project'
  | 'rating'
  /** Of a place: anything but a free note. */
  | 'highlight'
  | 'annotation'

export type QueryFilter =
  | { name: 'status'; statuses: readonly Status[] }
  | { name: 'tag'; value: string }
  | { name: 'collection'; path: string }
  /** Feed days, both inclusive; an end that is absent is open. */
  | { name: 'listed'; from?: string; to?: string }
  /** Days of publication, both inclusive; an open end is far away. */
  | { name: 'published'; from: string; to: string }
  /** Both inclusive; an end that is absent is open. */
  | { name: 'number'; column: NumberColumn; least?: number; most?: number }
  | { name: 'has'; what: Possession }
  /** An arXiv id without its version. */
  | { name: 'id'; value: string }

export type QueryText = {
  kind: 'text'
  /** Absent: anywhere. */
  field?: TextField
  /** As typed, in NFC; a word without the punctuation around it. Never empty. */
  text: string
  isPhrase: boolean
}

/** Simplified: `and` and `or` hold two nodes or more and none of their own kind; `not` holds no `not`. */
export type QueryNode =
  | QueryText
  | { kind: 'filter'; filter: QueryFilter }
  | { kind: 'not'; node: QueryNode }
  | { kind: 'and' | 'or'; nodes: readonly QueryNode[] }

export type ParsedQuery = {
  /** Absent: nothing to find. */
  node: QueryNode | undefined
  hints: readonly QueryHint[]
  /** The last text of the tree ends the query and is still being typed: no space, quote or parenthesis after it. */
  isOpen: boolean
}
