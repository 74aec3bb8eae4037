// Collections of papers: user truth. What is in them is in collection-papers.ts, how they nest in collection-tree.ts.
import { LecternError } from '../../../shared/errors.ts'
import type { Collection, PaperDetail } from '../../../shared/model.ts'
import { compact, orNull, orUndefined } from '../db/convert.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/**
 * Every collection, each before those inside it, siblings in their own order and by name where they have none; with how
 * many papers it holds itself.
 */
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
      'c.position',
    ])
    .groupBy('c.id')
    .execute()
  const inside = Map.groupBy(rows.sort(bySiblings), (row) => row.parent_id)
  const collections: Collection[] = []
  const walk = (parent: number | null, above: string) => {
    for (const { id, name, parent_id, papers, query } of inside.get(parent) ?? []) {
      const path = above + name
      collections.push(
        compact({ id, name, parentId: orUndefined(parent_id), path, papers, query: orUndefined(query) }),
      )
      walk(id, `${path}/`)
    }
  }
  walk(null, '')
  return collections
}

type Sibling = { readonly name: string; readonly position: number | null }

/** Those ordered by hand first; a new one, which nobody has ordered yet, follows them. */
function bySiblings(a: Sibling, b: Sibling): number {
  if (a.position !== b.position)
    return (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY)
  return a.name.localeCompare(b.name, 'en', { sensitivity: 'base', numeric: true })
}

/** The collections that hold a paper, in the order of the tree. */
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
export async function readCollection(db: ReadDb, id: number): Promise<Collection> {
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

/** Errors: conflict (a collection inside the parent has that name, whatever the case). */
export async function refuseTaken(
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
