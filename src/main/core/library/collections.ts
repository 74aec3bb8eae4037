// Collections of papers, nested and ordered by hand: user truth.
import { LecternError } from '../../../shared/errors.ts'
import type { Collection, PaperDetail } from '../../../shared/model.ts'
import { compact, orNull, orUndefined } from '../db/convert.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { knownPapers } from './known-papers.ts'

/** Every collection by path, with how many papers it holds itself. */
export async function listCollections(db: ReadDb): Promise<Collection[]> {
  const rows = await db
    .selectFrom('collection as c')
    .leftJoin('collection_paper as cp', 'cp.collection_id', 'c.id')
    .select((eb) => [
      'c.id',
      'c.name',
      'c.parent_id',
      eb.fn.count<number>('cp.paper_id').as('papers'),
      'c.query',
    ])
    .groupBy('c.id')
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const pathOf = (id: number): string => {
    const row = byId.get(id)
    if (!row) return ''
    return row.parent_id === null ? row.name : `${pathOf(row.parent_id)}/${row.name}`
  }
  const collections = rows.map((row) =>
    compact({
      id: row.id,
      name: row.name,
      parentId: orUndefined(row.parent_id),
      path: pathOf(row.id),
      papers: row.papers,
      query: orUndefined(row.query),
    }),
  )
  return collections.sort((a, b) =>
    a.path.localeCompare(b.path, 'en', { sensitivity: 'base', numeric: true }),
  )
}

/** The collections that hold a paper, by path. */
export async function collectionsOf(db: ReadDb, paperId: string): Promise<PaperDetail['collections']> {
  const rows = await db
    .selectFrom('collection_paper')
    .select('collection_id')
    .where('paper_id', '=', paperId)
    .execute()
  if (rows.length === 0) return []
  const holding = new Set(rows.map((row) => row.collection_id))
  return (await listCollections(db))
    .filter(({ id }) => holding.has(id))
    .map(({ id, name, path }) => ({ id, name, path }))
}

/** Errors: not_found. */
async function readCollection(db: ReadDb, id: number): Promise<Collection> {
  const found = (await listCollections(db)).find((collection) => collection.id === id)
  if (!found) throw new LecternError('not_found', { what: 'collection', id: String(id) })
  return found
}

/** The saved query of a smart collection; undefined for a manual one. Errors: not_found. */
export async function smartQueryOf(db: ReadDb, id: number): Promise<string | undefined> {
  return (await readCollection(db, id)).query
}

export type NewCollection = {
  readonly name: string
  readonly parentId?: number | undefined
  /** Makes it a smart one. */
  readonly query?: string | undefined
}

/** Errors: conflict (a sibling has that name, whatever the case), not_found (the parent). */
export async function createCollection(
  db: WriteDb,
  { name, parentId, query }: NewCollection,
  at: string,
): Promise<Collection> {
  if (parentId !== undefined) await readCollection(db, parentId)
  await refuseTaken(db, name, parentId)
  const { id } = await db
    .insertInto('collection')
    .values({
      name,
      parent_id: orNull(parentId),
      kind: query === undefined ? 'manual' : 'smart',
      query: orNull(query),
      created_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return readCollection(db, id)
}

/** Errors: conflict, not_found. */
export async function renameCollection(db: WriteDb, id: number, name: string): Promise<Collection> {
  const { parentId } = await readCollection(db, id)
  await refuseTaken(db, name, parentId, id)
  await db.updateTable('collection').set({ name }).where('id', '=', id).execute()
  return readCollection(db, id)
}

/** Errors: not_found, conflict (a manual one has no query). */
export async function setCollectionQuery(db: WriteDb, id: number, query: string): Promise<Collection> {
  const before = await readCollection(db, id)
  if (before.query === undefined) throw new LecternError('conflict', { what: 'collection', id: before.name })
  await db.updateTable('collection').set({ query }).where('id', '=', id).execute()
  return readCollection(db, id)
}

async function refuseTaken(
  db: ReadDb,
  name: string,
  parentId: number | undefined,
  except?: number,
): Promise<void> {
  const taken = await db
    .selectFrom('collection')
    .select('id')
    .where('name', '=', name)
    .where('parent_id', 'is', orNull(parentId))
    .where('id', '<>', except ?? -1)
    .executeTakeFirst()
  if (taken) throw new LecternError('conflict', { what: 'collection', id: name })
}

/** Deletes a collection and those inside it, never a paper. Errors: not_found. */
export async function deleteCollection(db: WriteDb, id: number): Promise<number> {
  await readCollection(db, id)
  await db.deleteFrom('collection').where('id', '=', id).execute()
  return 1
}

/** Appends papers in the order given. Answers how many were not there yet. Errors: not_found, conflict (a smart one). */
export async function addToCollection(
  db: WriteDb,
  id: number,
  ids: readonly string[],
  at: string,
): Promise<number> {
  const { name, query } = await readCollection(db, id)
  if (query !== undefined) throw new LecternError('conflict', { what: 'collection', id: name })
  const known = await knownPapers(db, ids)
  if (known.length === 0) return 0
  const last = await db
    .selectFrom('collection_paper')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('collection_id', '=', id)
    .executeTakeFirst()
  const first = (last?.position ?? 0) + 1
  const inserted = await db
    .insertInto('collection_paper')
    .values(
      known.map((paper_id, index) => ({
        collection_id: id,
        paper_id,
        position: first + index,
        added_at: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('paper_id')
    .execute()
  return inserted.length
}

/** Answers how many papers were there. Errors: not_found. */
export async function removeFromCollection(db: WriteDb, id: number, ids: readonly string[]): Promise<number> {
  await readCollection(db, id)
  const known = await knownPapers(db, ids)
  if (known.length === 0) return 0
  const deleted = await db
    .deleteFrom('collection_paper')
    .where('collection_id', '=', id)
    .where('paper_id', 'in', known)
    .returning('paper_id')
    .execute()
  return deleted.length
}
