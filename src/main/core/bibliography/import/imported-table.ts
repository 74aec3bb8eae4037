// The rows of `imported_entry`: what an entry said, as it is kept beside its paper.
import { orNull } from '../../db/convert.ts'
import type { WriteDb } from '../../db/database.ts'
import type { ImportEntry } from './import-entry.ts'
import { digestOf } from './import-plan.ts'
import type { Marks } from './marks.ts'

/** All that is printed of it and has no column: names of people one a line, as BibTeX writes them. */
function printedOf({ marks, editors, precision }: ImportEntry): Marks {
  const names = editors.map(({ family, given }) => (given === '' ? family : `${family}, ${given}`))
  return {
    ...marks,
    ...(names.length > 0 && { editors: names.join('\n') }),
    ...(precision !== undefined && { precision }),
  }
}

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
        marks: JSON.stringify(printedOf(entry)),
        raw: entry.raw,
        imported_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
