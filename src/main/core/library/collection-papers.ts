// The papers in a collection, and their order by hand.
import { sql } from 'kysely'
import { LecternError } from '../../../shared/errors.ts'
import type { WriteDb } from '../db/database.ts'
import { listed, listedInOrder } from '../db/id-list.ts'
import { readCollection } from './collections.ts'
import { knownPapers } from './known-papers.ts'
import { type Beside, placePapers } from './place-papers.ts'

/** Appends papers in the order given. Answers how many were not there yet. Errors: not_found, conflict (a smart one). */
export async function addToCollection(
  db: WriteDb,
  id: number,
  ids: readonly string[],
  at: string,
): Promise<number> {
  await readManual(db, id)
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
    .columns(['collection_id', 'paper_id', 'position', 'added_at'])
    .expression((eb) =>
      eb
        .selectFrom(listedInOrder(known).as('listed'))
        .select([
          sql.val(id).as('collection_id'),
          'listed.value',
          sql<number>`${first} + listed.key`.as('position'),
          sql.val(at).as('added_at'),
        ])
        .where(sql<boolean>`true`),
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
    .where('paper_id', 'in', listed(known))
    .returning('paper_id')
    .execute()
  return deleted.length
}

/**
 * Puts papers of a collection together, in the order given, beside one of its papers or at its end. Answers how many were
 * moved. Errors: not_found (also a paper that is not in it), conflict (a smart one).
 */
export async function reorderPapers(
  db: WriteDb,
  id: number,
  ids: readonly string[],
  beside: Beside,
): Promise<number> {
  await readManual(db, id)
  const rows = await db
    .selectFrom('collection_paper')
    .select(['paper_id as id', 'position'])
    .where('collection_id', '=', id)
    .orderBy('position')
    .orderBy('paper_id')
    .execute()
  const moved = [...new Set(ids)]
  const here = new Set(rows.map((row) => row.id))
  const missing = [...moved, beside.before ?? beside.after ?? moved[0]].find(
    (paper) => paper !== undefined && !here.has(paper),
  )
  if (missing !== undefined) throw new LecternError('not_found', { what: 'paper', id: missing })
  const positions = placePapers(rows, moved, beside)
  if (positions.size === 0) return 0
  const places = JSON.stringify(Object.fromEntries(positions))
  await sql`
    update collection_paper set position = place.value from json_each(${places}) as place
    where collection_id = ${id} and paper_id = place.key`.execute(db)
  return moved.length
}

async function readManual(db: WriteDb, id: number): Promise<void> {
  const { name, query } = await readCollection(db, id)
  if (query !== undefined) throw new LecternError('conflict', { what: 'collection', id: name })
}
