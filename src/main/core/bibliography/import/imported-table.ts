// The rows of `imported_entry`: what an entry said, as it is kept beside its paper.
import { orNull } from '../../db/convert.ts'
import type { WriteDb } from '../../db/database.ts'
import type { ImportEntry } from './import-entry.ts'
import { digestOf } from './import-plan.ts'

export async function storeEntries(
  db: WriteDb,
  id: string,
  entries: readonly ImportEntry[],
  at: string,
): Promise<void> {
  for (const entry of entries) {
    await db
      .insertInto('imported_entry')
      .values({
        digest: digestOf(entry),
        paper_id: id,
        key: entry.key,
        type: entry.type,
        title: entry.title,
        authors: JSON.stringify(entry.authors),
        year: orNull(entry.year),
        doi: orNull(entry.doi),
        url: orNull(entry.url),
        venue: orNull(entry.venue),
        marks: JSON.stringify(entry.marks),
        raw: entry.raw,
        imported_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
