// The day ledger: which feed days are had, which are empty, which failed, which are still open.
import type { DayEntry, DayState } from '../../../shared/model.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

/** A day as the feed has it; what its reader did with the papers is not known here. */
export type LedgerDay = Omit<DayEntry, 'inbox'>

/** Every day of the ledger with its number of listed papers, newest first. */
export async function listDays(db: ReadDb): Promise<LedgerDay[]> {
  const rows = await db
    .selectFrom('day as d')
    .select((eb) => [
      'd.day',
      'd.state',
      'd.checked_at as checkedAt',
      eb
        .selectFrom('listing as l')
        .select((l) => l.fn.countAll<number>().as('papers'))
        .whereRef('l.day', '=', 'd.day')
        .as('papers'),
    ])
    .orderBy('d.day', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, papers: row.papers ?? 0 }))
}

/** Settles days that were wholly fetched. The feed's today stays open: the feed still adds to it. */
export async function settleDays(
  db: WriteDb,
  days: readonly string[],
  today: string,
  at: string,
): Promise<void> {
  const listed = await db.selectFrom('listing').select('day').distinct().where('day', 'in', days).execute()
  const withPapers = new Set(listed.map((row) => row.day))
  const stateOf = (day: string): DayState => {
    if (day >= today) return 'open'
    return withPapers.has(day) ? 'complete' : 'empty'
  }
  await putDays(
    db,
    days.map((day) => ({ day, state: stateOf(day), checked_at: at })),
  )
}

/** Marks days that could not be had. A day that was had before keeps its state: its papers are still there. */
export async function failDays(db: WriteDb, days: readonly string[], at: string): Promise<void> {
  await db
    .insertInto('day')
    .values(days.map((day) => ({ day, state: 'failed' as const, checked_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Enters days of which a saved answer held papers. It may have been cut, so a new day is open until the feed settles it. */
export async function openDays(db: WriteDb, days: readonly string[], at: string): Promise<void> {
  if (days.length === 0) return
  await db
    .insertInto('day')
    .values(days.map((day) => ({ day, state: 'open' as const, checked_at: at })))
    .onConflict((conflict) =>
      conflict
        .column('day')
        .doUpdateSet({ state: 'open', checked_at: at })
        .where('day.state', 'in', ['failed', 'empty']),
    )
    .execute()
}

async function putDays(
  db: WriteDb,
  rows: readonly { day: string; state: DayState; checked_at: string }[],
): Promise<void> {
  await db
    .insertInto('day')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('day').doUpdateSet((eb) => ({
        state: eb.ref('excluded.state'),
        checked_at: eb.ref('excluded.checked_at'),
      })),
    )
    .execute()
}
