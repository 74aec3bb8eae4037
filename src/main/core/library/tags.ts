// Tags on papers: user truth. A tag exists while a paper has it; its name is unique whatever the case.
import { sql } from 'kysely'
import { LecternError } from '../../../shared/errors.ts'
import { type Tag, TagColor } from '../../../shared/model.ts'
import { compact } from '../db/convert.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { listed, listedInOrder } from '../db/id-list.ts'
import { knownPapers } from './known-papers.ts'

/** Every tag by name, with how many papers have it. */
export async function listTags(db: ReadDb): Promise<Tag[]> {
  return (await selectTags(db).orderBy('t.name').execute()).map(toTag)
}

/** Errors: not_found. */
export async function readTag(db: ReadDb, name: string): Promise<Tag> {
  const row = await selectTags(db).where('t.name', '=', name).executeTakeFirst()
  if (!row) throw new LecternError('not_found', { what: 'tag', id: name })
  return toTag(row)
}

function selectTags(db: ReadDb) {
  return db
    .selectFrom('tag as t')
    .leftJoin('paper_tag as pt', 'pt.tag_id', 't.id')
    .select((eb) => ['t.id', 't.name', 't.color', eb.fn.count<number>('pt.paper_id').as('papers')])
    .groupBy('t.id')
}

type TagRow = { id: number; name: string; color: string | null; papers: number }

function toTag({ color, ...tag }: TagRow): Tag {
  return compact({ ...tag, color: toTagColor(color) })
}

/** A colour that this version does not know (a newer one had the library) is none. */
export function toTagColor(value: unknown): TagColor | undefined {
  return TagColor.safeParse(value).data
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
    .columns(['paper_id', 'tag_id', 'added_at'])
    .expression((eb) =>
      eb
        .selectFrom(listedInOrder(known).as('listed'))
        .select(['listed.value', sql.val(tag.id).as('tag_id'), sql.val(at).as('added_at')])
        .where(sql<boolean>`true`),
    )
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
    .where('paper_id', 'in', listed(known))
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
