// Counts of the library, for the sidebar and `stats`.
import { DAY_STATES, type DayState, STATUSES, type Stats, type Status } from '../../../shared/model.ts'
import { compact } from '../db/convert.ts'
import type { ReadDb } from '../db/database.ts'
import { listTags } from './tags.ts'

export async function readStats(db: ReadDb): Promise<Stats> {
  const count = async (table: 'paper' | 'listing' | 'collection' | 'rejected_record') => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return row.count
  }
  const dayRows = await db
    .selectFrom('day')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const statusRows = await db
    .selectFrom('reading')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute()
  const range = await db
    .selectFrom('day')
    .select((eb) => [eb.fn.min('day').as('first'), eb.fn.max('day').as('last')])
    .executeTakeFirst()
  const papers = await count('paper')
  const touched = new Map(statusRows.map((row) => [row.status, row.count]))
  const kept = STATUSES.filter((status) => status !== 'inbox').reduce(
    (sum, status) => sum + (touched.get(status) ?? 0),
    0,
  )
  const states = new Map(dayRows.map((row) => [row.state, row.count]))
  return compact({
    papers,
    listings: await count('listing'),
    days: Object.fromEntries(DAY_STATES.map((state) => [state, states.get(state) ?? 0])) as Record<
      DayState,
      number
    >,
    firstDay: range?.first ?? undefined,
    lastDay: range?.last ?? undefined,
    statuses: Object.fromEntries(
      STATUSES.map((status) => [status, status === 'inbox' ? papers - kept : (touched.get(status) ?? 0)]),
    ) as Record<Status, number>,
    tags: (await listTags(db)).map(({ name, papers }) => ({ name, papers })),
    collections: await count('collection'),
    rejected: await count('rejected_record'),
  })
}
