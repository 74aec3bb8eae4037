// How far each feed day has been gone through: its listed papers that are no longer in the inbox.
import type { ReadDb } from '../db/database.ts'

/** Counts by day; days on which nothing was decided are left out. Walks the decided papers, never the whole library. */
export async function countDecidedByDay(db: ReadDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('reading as r')
    .innerJoin('paper as p', 'p.id', 'r.paper_id')
    .innerJoin('listing as l', 'l.paper_number', 'p.number')
    .select((eb) => ['l.day', eb.fn.countAll<number>().as('decided')])
    .where('r.status', '<>', 'inbox')
    .groupBy('l.day')
    .execute()
  return new Map(rows.map((row) => [row.day, row.decided]))
}
