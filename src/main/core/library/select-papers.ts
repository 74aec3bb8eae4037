// Which papers a view holds, and in what order: the filter and the sort as SQL.
import { type SelectQueryBuilder, sql } from 'kysely'
import type { PaperFilter, Sort } from '../../../shared/model.ts'
import type { ReadDb } from '../db/database.ts'
import type { Schema } from '../db/schema.ts'

type PaperQuery = SelectQueryBuilder<Schema & { p: Schema['paper'] }, 'p', object>

/**
 * Papers `p` that meet every condition of the filter, in the sort's order, nothing selected yet. Every order ends with
 * the id, so that it is total; each is the order of an index.
 */
export function selectPapers(db: ReadDb, filter: PaperFilter, sort: Sort): PaperQuery {
  let query = db.selectFrom('paper as p') as PaperQuery
  if (filter.status === 'inbox')
    // A paper that nobody touched has no row.
    query = query.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reading as r')
            .select('r.paper_id')
            .whereRef('r.paper_id', '=', 'p.id')
            .where('r.status', '<>', 'inbox'),
        ),
      ),
    )
  else if (filter.status !== undefined)
    query = query.where('p.id', 'in', (eb) =>
      eb
        .selectFrom('reading as r')
        .select('r.paper_id')
        .where('r.status', '=', filter.status ?? 'inbox'),
    )
  if (filter.tag !== undefined)
    query = query.where('p.id', 'in', (eb) =>
      eb
        .selectFrom('paper_tag as pt')
        .innerJoin('tag as t', 't.id', 'pt.tag_id')
        .select('pt.paper_id')
        .where('t.name', '=', filter.tag ?? ''),
    )
  if (filter.collectionId !== undefined && sort !== 'manual')
    query = query.where('p.id', 'in', (eb) =>
      eb
        .selectFrom('collection_paper as cp')
        .select('cp.paper_id')
        .where('cp.collection_id', '=', filter.collectionId ?? 0),
    )
  if (filter.watched === true)
    query = query.where('p.number', 'in', (eb) =>
      eb
        .selectFrom('watch_match as m')
        .innerJoin('watch_rule as w', 'w.id', 'm.rule_id')
        .select('m.paper_number')
        .where('w.enabled', '=', 1),
    )
  if (filter.from !== undefined || filter.to !== undefined)
    query = query.where('p.number', 'in', (eb) => {
      let listed = eb.selectFrom('listing as l').select('l.paper_number')
      if (filter.from !== undefined) listed = listed.where('l.day', '>=', filter.from)
      if (filter.to !== undefined) listed = listed.where('l.day', '<=', filter.to)
      return listed
    })
  return inOrder(query, sort, filter.collectionId)
}

function inOrder(query: PaperQuery, sort: Sort, collectionId: number | undefined): PaperQuery {
  switch (sort) {
    case 'day':
      return query.orderBy('p.feed_day', 'desc').orderBy('p.id', 'desc')
    case 'published':
      return query.orderBy('p.published_at', 'desc').orderBy('p.id', 'desc')
    case 'upvotes':
      return query.orderBy('p.upvotes', 'desc').orderBy('p.id', 'desc')
    case 'title':
      return query.orderBy('p.title_key').orderBy('p.id')
    case 'added':
      return query.orderBy('p.added_at', 'desc').orderBy('p.id', 'desc')
    case 'manual': {
      // Only a collection has an order of its own; elsewhere `manual` is the default order.
      if (collectionId === undefined) return inOrder(query, 'day', undefined)
      const joined = query
        .innerJoin('collection_paper as own', 'own.paper_id', 'p.id')
        .where('own.collection_id', '=', collectionId)
        .orderBy('own.position')
        .orderBy('own.paper_id')
      return joined as unknown as PaperQuery
    }
  }
}

export type OrderOptions = {
  readonly limit?: number | undefined
  /** Only these papers. */
  readonly within?: readonly string[]
}

/** The ids of every matching paper, in order. */
export async function orderPapers(
  db: ReadDb,
  filter: PaperFilter,
  sort: Sort,
  { limit, within }: OrderOptions = {},
): Promise<string[]> {
  let query = selectPapers(db, filter, sort).select('p.id')
  if (within !== undefined) {
    const listed = sql<string>`(select value from json_each(${JSON.stringify(within)}))`
    query = query.where('p.id', 'in', listed)
  }
  if (limit !== undefined) query = query.limit(limit)
  return (await query.execute()).map((row) => row.id)
}
