// What is done to a tag itself: its name, its colour, its end. Tags on papers are in tags.ts.
import { LecternError } from '../../../shared/errors.ts'
import type { Tag, TagColor } from '../../../shared/model.ts'
import { orNull } from '../db/convert.ts'
import type { WriteDb } from '../db/database.ts'
import { readTag } from './tags.ts'

/** Errors: not_found, conflict (another tag has that name, whatever the case). */
export async function renameTag(db: WriteDb, tag: string, name: string): Promise<Tag> {
  const before = await readTag(db, tag)
  const { id } = before
  if (before.name === name) return before
  const taken = await db
    .selectFrom('tag')
    .select('name')
    .where('name', '=', name)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (taken) throw new LecternError('conflict', { what: 'tag', id: taken.name })
  await db.updateTable('tag').set({ name }).where('id', '=', id).execute()
  return readTag(db, name)
}

/** Papers with one tag get the other instead. Answers how many had it. Errors: not_found, conflict (with itself). */
export async function mergeTags(db: WriteDb, tag: string, into: string): Promise<number> {
  const from = await readTag(db, tag)
  const to = await readTag(db, into)
  if (from.id === to.id) throw new LecternError('conflict', { what: 'tag', id: to.name })
  // Changes nothing, but names the tag in the undo log even where all papers had it already.
  await db.updateTable('tag').set({ name: to.name }).where('id', '=', to.id).execute()
  // Rows are added and deleted, never given another key: the undo log finds rows by their keys.
  await db
    .insertInto('paper_tag')
    .columns(['paper_id', 'tag_id', 'added_at'])
    .expression((eb) =>
      eb
        .selectFrom('paper_tag as old')
        .select((select) => ['old.paper_id', select.val(to.id).as('tag_id'), 'old.added_at'])
        .where('old.tag_id', '=', from.id),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db.deleteFrom('tag').where('id', '=', from.id).execute()
  return from.papers
}

/** Errors: not_found. */
export async function setTagColor(db: WriteDb, tag: string, color: TagColor | undefined): Promise<Tag> {
  const before = await readTag(db, tag)
  if (before.color !== color)
    await db
      .updateTable('tag')
      .set({ color: orNull(color) })
      .where('id', '=', before.id)
      .execute()
  return readTag(db, tag)
}

/** Takes a tag off every paper. Answers how many had it. Errors: not_found. */
export async function deleteTag(db: WriteDb, tag: string): Promise<number> {
  const { id, papers } = await readTag(db, tag)
  await db.deleteFrom('tag').where('id', '=', id).execute()
  return papers
}
