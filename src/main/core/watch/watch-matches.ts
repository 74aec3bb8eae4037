// What watch rules have caught, as counts. A paper once caught stays so while its rule asks for the same.
import { sql } from 'kysely'
import type { WatchMatches } from '../../../shared/watch-model.ts'
import type { ReadDb } from '../db/database.ts'

export type RuleCount = WatchMatches['rules'][number]

/** Joined once a match: whether its paper is still to be decided on. */
const IS_INBOX = sql<number>`coalesce(r.status, 'inbox') = 'inbox'`

function matchesSince(db: ReadDb, since: string | undefined) {
  const matches = db
    .selectFrom('watch_match as m')
    .innerJoin('watch_rule as w', 'w.id', 'm.rule_id')
    .innerJoin('paper as p', 'p.number', 'm.paper_number')
    .leftJoin('reading as r', 'r.paper_id', 'p.id')
  return since === undefined ? matches : matches.where('m.found_at', '>=', since)
}

/** By rule, whether it is on or off; rules that caught nothing are left out. */
export async function countMatches(db: ReadDb, since?: string): Promise<(RuleCount & { isOn: boolean })[]> {
  const rows = await matchesSince(db, since)
    .select((eb) => [
      'w.id',
      'w.name',
      'w.enabled',
      eb.fn.countAll<number>().as('papers'),
      eb.fn.sum<number>(IS_INBOX).as('inbox'),
    ])
    .groupBy('w.id')
    .orderBy('w.name')
    .execute()
  return rows.map(({ enabled, ...count }) => ({ ...count, isOn: enabled === 1 }))
}

/** What rules that are on caught, at or after an instant if one is given. */
export async function readWatchMatches(db: ReadDb, since?: string): Promise<WatchMatches> {
  const caught = await matchesSince(db, since)
    .select([
      sql<number>`count(distinct p.number)`.as('papers'),
      sql<number>`count(distinct case when ${IS_INBOX} then p.number end)`.as('inbox'),
    ])
    .where('w.enabled', '=', 1)
    .executeTakeFirstOrThrow()
  const rules = (await countMatches(db, since)).filter(({ isOn }) => isOn)
  return { ...caught, rules: rules.map(({ id, name, papers, inbox }) => ({ id, name, papers, inbox })) }
}
