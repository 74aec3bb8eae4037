// How collections nest, and the order of siblings by hand.
import { LecternError } from '../../../shared/errors.ts'
import type { Collection } from '../../../shared/model.ts'
import { orNull } from '../db/convert.ts'
import type { WriteDb } from '../db/database.ts'
import { createCollection, listCollections, readCollection, refuseTaken } from './collections.ts'

export type CollectionMove = {
  /** The top level where there is none. */
  readonly parentId?: number | undefined
  /** A collection inside the parent to stand before, or after; with neither, among those that nobody has ordered. */
  readonly before?: number | undefined
  readonly after?: number | undefined
}

/**
 * Moves a collection, with what is inside it, into another one or beside one. Errors: not_found (it, the parent, or the
 * sibling inside that parent), conflict (nesting: into itself; collection: a sibling has that name).
 */
export async function moveCollection(
  db: WriteDb,
  id: number,
  { parentId, before, after }: CollectionMove,
): Promise<Collection> {
  const collections = await listCollections(db)
  const moved = await readCollection(db, id)
  const byId = new Map(collections.map((each) => [each.id, each]))
  if (parentId !== undefined && !byId.has(parentId)) throw notFound(parentId)
  for (let above = parentId; above !== undefined; above = byId.get(above)?.parentId)
    if (above === id) throw new LecternError('conflict', { what: 'nesting', id: moved.name })
  await refuseTaken(db, moved.name, parentId, id)
  const order = orderAfter(collections, id, { parentId, before, after })
  const was = siblingsIn(collections, parentId)
  if (moved.parentId === parentId && (order === undefined || order.join() === was.join())) return moved
  for (const [index, sibling] of (order ?? []).entries()) if (sibling !== id) await place(db, sibling, index)
  // Last, for whoever tells by the log what was moved.
  const position = order === undefined ? null : order.indexOf(id) + 1
  await db
    .updateTable('collection')
    .set({ parent_id: orNull(parentId), position })
    .where('id', '=', id)
    .execute()
  return readCollection(db, id)
}

/** The parent's collections as they are to stand; undefined where no sibling says how. Errors: not_found (the sibling). */
function orderAfter(
  collections: readonly Collection[],
  id: number,
  { parentId, before, after }: CollectionMove,
): number[] | undefined {
  const anchor = before ?? after
  if (anchor === undefined || anchor === id) return undefined
  const order = siblingsIn(collections, parentId).filter((each) => each !== id)
  const at = order.indexOf(anchor)
  if (at < 0) throw notFound(anchor)
  return order.toSpliced(before === undefined ? at + 1 : at, 0, id)
}

function siblingsIn(collections: readonly Collection[], parentId: number | undefined): number[] {
  return collections.filter((each) => each.parentId === parentId).map((each) => each.id)
}

async function place(db: WriteDb, id: number, index: number): Promise<void> {
  await db
    .updateTable('collection')
    .set({ position: index + 1 })
    .where('id', '=', id)
    .where('position', 'is not', index + 1)
    .execute()
}

/**
 * The collection at a path of names, made with those above it that are missing; what is there is left as it is.
 * Errors: not_found (the parent).
 */
export async function ensureCollection(
  db: WriteDb,
  { names, parentId }: { readonly names: readonly string[]; readonly parentId?: number | undefined },
  at: string,
): Promise<Collection> {
  let collection = parentId === undefined ? undefined : await readCollection(db, parentId)
  for (const name of names) {
    const there = await db
      .selectFrom('collection')
      .select('id')
      .where('name', '=', name)
      .where('parent_id', 'is', orNull(collection?.id))
      .executeTakeFirst()
    collection = there
      ? await readCollection(db, there.id)
      : await createCollection(db, { name, parentId: collection?.id }, at)
  }
  if (collection === undefined) throw new Error('a path has at least one name')
  return collection
}

function notFound(id: number): LecternError {
  return new LecternError('not_found', { what: 'collection', id: String(id) })
}
