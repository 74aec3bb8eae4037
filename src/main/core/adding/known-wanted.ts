// Which of the papers asked for are in the library: by their id, or, where only a title is known, by that.
import type { PaperRef } from '../../../shared/adding-model.ts'
import { isLocalId } from '../../../shared/local-id.ts'
import type { ReadDb } from '../db/database.ts'
import { foldTitle } from './fold-title.ts'
import type { Wanted } from './wanted.ts'

/** SQLite takes at most 32,766 parameters in a statement. */
const IDS_PER_QUERY = 5000

/** The papers of the library by the wanted ids. */
export async function findKnown(db: ReadDb, wanted: readonly Wanted[]): Promise<Map<string, PaperRef>> {
  const known = new Map<string, PaperRef>()
  for (let start = 0; start < wanted.length; start += IDS_PER_QUERY) {
    const ids = wanted.slice(start, start + IDS_PER_QUERY).map(({ id }) => id)
    const rows = await db.selectFrom('paper').select(['id', 'title']).where('id', 'in', ids).execute()
    for (const row of rows) known.set(row.id, row)
  }
  const untitled = wanted.filter(({ id }) => isLocalId(id) && !known.has(id))
  if (untitled.length > 0) await findTitles(db, untitled, known)
  return known
}

/** Reads every title once: no index holds them as they are compared here. */
async function findTitles(
  db: ReadDb,
  wanted: readonly Wanted[],
  known: Map<string, PaperRef>,
): Promise<void> {
  const idOf = new Map(wanted.map(({ id, title }) => [foldTitle(title), id]))
  for (const row of await db.selectFrom('paper').select(['id', 'title']).execute()) {
    const id = idOf.get(foldTitle(row.title))
    if (id !== undefined) known.set(id, row)
  }
}
