// A selection as ids in order, for whatever works on selections.
import type { Selection } from '../../shared/contract.ts'
import type { ReadDb } from './db/database.ts'
import { orderPapers } from './library/select-papers.ts'
import { searchPapers } from './search/search-papers.ts'

/** A query selects what the search shows for it, at most this many. */
const MOST_HITS = 1000

export async function resolveSelection(db: ReadDb, selection: Selection): Promise<readonly string[]> {
  if ('ids' in selection) return selection.ids
  if ('query' in selection) return (await searchPapers(db, selection.query, MOST_HITS)).map((hit) => hit.id)
  const sort = selection.filter.collectionId === undefined ? 'day' : 'manual'
  return orderPapers(db, selection.filter, sort, undefined)
}
