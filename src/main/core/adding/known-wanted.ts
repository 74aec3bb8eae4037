// Which of the papers asked for are in the library: by their id, or, where only a title is known, by that.
import type { PaperRef } from '../../../shared/adding-model.ts'
import { isLocalId } from '../../../shared/local-id.ts'
import type { ReadDb } from '../db/database.ts'
import { foldTitle } from './fold-title.ts'
import type { Wanted } from './wanted.ts'

/** SQLite takes at most 32,766 parameters in a statement. */
const IDS_PER_QUERY = 5000

/** The papers of the library by the wanted ids. */
export async function findKnown(
  db: ReadDb,
  wanted: readonly Wanted[],
  findTitled: FindTitled,
): Promise<Map<string, PaperRef>> {
  const known = new Map<string, PaperRef>()
  for (let start = 0; start < wanted.length; start += IDS_PER_QUERY) {
    const ids = wanted.slice(start, start + IDS_PER_QUERY).map(({ id }) => id)
    const rows = await db.selectFrom('paper').select(['id', 'title']).where('id', 'in', ids).execute()
    for (const row of rows) known.set(row.id, row)
  }
  const texts = wanted.flatMap(({ id, title }) => (isLocalId(id) && !known.has(id) ? [{ id, title }] : []))
  if (texts.length > 0) for (const { wanted: id, paper } of await findTitled(texts)) known.set(id, paper)
  return known
}

/** Which papers have these titles, by the ids that the titles are wanted under. */
export type FindTitled = (texts: readonly PaperRef[]) => Promise<readonly Titled[]>
export type Titled = { readonly wanted: string; readonly paper: PaperRef }

/** Reads every title once: no index holds them as they are compared here. Takes a moment in a large library. */
export async function readTitled(db: ReadDb, texts: readonly PaperRef[]): Promise<Titled[]> {
  const idOf = new Map(texts.map(({ id, title }) => [foldTitle(title), id]))
  const papers = await db.selectFrom('paper').select(['id', 'title']).execute()
  return papers.flatMap((paper) => {
    const wanted = idOf.get(foldTitle(paper.title))
    return wanted === undefined ? [] : [{ wanted, paper }]
  })
}
