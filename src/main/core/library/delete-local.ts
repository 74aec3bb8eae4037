// Deletes a local entry. It is a paper that its user made: nothing brings it back but the undo log.
import { LecternError } from '../../../shared/errors.ts'
import type { WriteDb } from '../db/database.ts'

/** With it goes what the user put on it (the table's triggers see to that), and tags that no other paper has. Errors: not_found. */
export async function deleteLocal(db: WriteDb, id: string): Promise<number> {
  const tags = await db.selectFrom('paper_tag').select('tag_id').where('paper_id', '=', id).execute()
  const { numDeletedRows } = await db.deleteFrom('paper').where('id', '=', id).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new LecternError('not_found', { what: 'paper', id })
  for (const { tag_id } of tags) {
    await db
      .deleteFrom('tag')
      .where('id', '=', tag_id)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('paper_tag').select('paper_id').where('tag_id', '=', tag_id))),
      )
      .execute()
  }
  return 1
}
