// Tags on papers: user truth. A tag exists while a paper has it; its name is unique whatever the case.
import type { Tag } from '../../../shared/model.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { knownPapers } from './known-papers.ts'

/** Every tag by name, with how many papers have it. */
export async function listTags(db: ReadDb): Promise<Tag[]> {
  return db
    .selectFrom('tag as t')
    .leftJoin('paper_tag as pt', 'pt.tag_id', 't.id')
    .select((eb) => ['t.id', 't.name', eb.fn.count<number>('pt.paper_id').as('papers')])
    .groupBy('t.id')
    .orderBy('t.name')
    .execute()
}

/** Puts a tag on papers. Answers how many did not have it. Errors: not_found. */
export async function addTag(db: WriteDb, ids: readonly string[], name: string, at: string): Promise<number> {
  const known = await knownPapers(db, ids)
  if (known.length === 0) return 0
  await db
    .insertInto('tag')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const tag = await db.selectFrom('tag').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  const inserted = await db
    .insertInto('paper_tag')
    .values(known.map((paper_id) => ({ paper_id, tag_id: tag.id, added_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('paper_id')
    .execute()
  return inserted.length
}

/** Takes a tag off papers. Answers how many had it. Errors: not_found (a paper; a tag nobody has is no error). */
export async function removeTag(db: WriteDb, ids: readonly string[], name: string): Promise<number> {
  const known = await knownPapers(db, ids)
  const tag = await db.selectFrom('tag').select('id').where('name', '=', name).executeTakeFirst()
  if (!tag || known.length === 0) return 0
  const deleted = await db
    .deleteFrom('paper_tag')
    .where('tag_id', '=', tag.id)
    .where('paper_id', 'in', known)
    .returning('paper_id')
    .execute()
  const left = await db
    .selectFrom('paper_tag')
    .select('paper_id')
    .where('tag_id', '=', tag.id)
    .limit(1)
    .execute()
  if (left.length === 0) await db.deleteFrom('tag').where('id', '=', tag.id).execute()
  return deleted.length
}
