// Views across concepts: what a filter, a smart collection or a selection comes to, as ids in order.

import type { PaperFilter, Sort } from '../../shared/model.ts'
import type { Selection } from '../../shared/selection.ts'
import type { ReadDb } from './db/database.ts'
import { listCollections, smartQueryOf } from './library/collections.ts'
import { orderPapers } from './library/select-papers.ts'
import type { SearchService } from './search/search-service.ts'

export type ViewDeps = { readonly db: ReadDb; readonly search: SearchService }

export type View = { readonly filter: PaperFilter; readonly sort: Sort; readonly limit?: number | undefined }

/** What a smart collection or an exported query shows, at most this many. */
const MOST_FOUND = 10_000

/** The ids of a view, in order. A smart collection's `manual` order is its search's: best first. */
export async function orderView(
  { db, search }: ViewDeps,
  { filter, sort, limit }: View,
): Promise<readonly string[]> {
  const query = filter.collectionId === undefined ? undefined : await smartQueryOf(db, filter.collectionId)
  if (query === undefined) return orderPapers(db, filter, sort, { limit })
  const { hits } = await search.call('search', { query, limit: MOST_FOUND })
  const found = hits.map((hit) => hit.id)
  const { collectionId: _, ...rest } = filter
  const ordered = await orderPapers(db, rest, sort, {
    within: found,
    ...(sort === 'manual' ? {} : { limit }),
  })
  if (sort !== 'manual') return ordered
  const kept = new Set(ordered)
  return found.filter((id) => kept.has(id)).slice(0, limit)
}

/** How many papers each smart collection finds. Errors: cancelled, by the signal. */
export async function countSmart(
  { db, search }: ViewDeps,
  signal?: AbortSignal,
): Promise<{ id: number; papers: number }[]> {
  const counts: { id: number; papers: number }[] = []
  for (const { id, query } of await listCollections(db)) {
    if (query === undefined) continue
    const { hits } = await search.call('search', { query, limit: MOST_FOUND }, signal)
    counts.push({ id, papers: hits.length })
  }
  return counts
}

/** A selection as ids in order. */
export async function resolveSelection(deps: ViewDeps, selection: Selection): Promise<readonly string[]> {
  if ('ids' in selection) return selection.ids
  if ('query' in selection) {
    const { hits } = await deps.search.call('search', { query: selection.query, limit: MOST_FOUND })
    return hits.map((hit) => hit.id)
  }
  return orderView(deps, {
    filter: selection.filter,
    sort: selection.filter.collectionId === undefined ? 'day' : 'manual',
  })
}
