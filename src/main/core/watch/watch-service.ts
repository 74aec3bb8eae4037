// Watch rules at work: finds what they catch after a sync or a change of a rule, and tries a query on the days gone by.
import { sql } from 'kysely'
import { addDays, feedToday } from '../../../shared/feed-day.ts'
import type { QueryHint } from '../../../shared/search-model.ts'
import { type BackTest, WATCH_DAYS, type WatchRule } from '../../../shared/watch-model.ts'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database, ReadDb } from '../db/database.ts'
import { countWeeks } from './count-weeks.ts'
import { readWatchRule } from './watch-rules.ts'

/** All papers with a feed day from one to another, both inclusive, that a query matches; newest first. */
export type FindMatching = (
  input: { readonly query: string; readonly from: string; readonly to?: string },
  signal?: AbortSignal,
) => Promise<{
  readonly papers: readonly { readonly id: string; readonly day: string }[]
  readonly hints: readonly QueryHint[]
}>

export type WatchDeps = { readonly db: Database; readonly clock: Clock; readonly findMatching: FindMatching }

export type WatchService = {
  /**
   * Records what rules that are on catch and have not caught before, of the last days' papers: all of them, those that
   * nothing is recorded of (which an undo can leave so), or one. Safe to repeat.
   */
  settle(which: 'all' | 'empty' | number): Promise<void>
  /** Settles a rule that was just made or changed, and reads it. */
  caughtBy(rule: Promise<number>): Promise<WatchRule>
  /** Errors: cancelled. */
  backTest(input: { query: string; days: number }, signal?: AbortSignal): Promise<BackTest>
}

const EXAMPLES = 8

export function createWatchService({ db, clock, findMatching }: WatchDeps): WatchService {
  /** Days end where the library does: with its newest day, not with a today that it may not have yet. */
  async function newestDay(): Promise<string> {
    const row = await db.read
      .selectFrom('listing')
      .select((eb) => eb.fn.max('day').as('day'))
      .executeTakeFirst()
    return row?.day ?? feedToday(clock.now())
  }

  async function settle(which: 'all' | 'empty' | number): Promise<void> {
    const rules = await rulesToSettle(db.read, which)
    if (rules.length === 0) return
    const from = addDays(await newestDay(), 1 - WATCH_DAYS)
    for (const rule of rules) {
      const { papers } = await findMatching({ query: rule.query, from })
      if (papers.length === 0) continue
      const ids = JSON.stringify(papers.map(({ id }) => id))
      const at = isoInstant(clock.now())
      // Only while the rule still asks for this: it may have been changed or deleted meanwhile.
      await db.write((trx) =>
        sql`
          insert or ignore into watch_match (rule_id, paper_number, found_at)
          select w.id, p.number, ${at} from watch_rule w, json_each(${ids}) j join paper p on p.id = j.value
          where w.id = ${rule.id} and w.query = ${rule.query}`.execute(trx),
      )
    }
  }

  return {
    settle,
    caughtBy: async (rule) => {
      const id = await rule
      await settle(id)
      return readWatchRule(db.read, id)
    },
    backTest: async ({ query, days }, signal) => {
      const to = await newestDay()
      const from = addDays(to, 1 - days)
      const { papers, hints } = await findMatching({ query, from, to }, signal)
      return {
        from,
        to,
        papers: papers.length,
        weeks: countWeeks(
          papers.map(({ day }) => day),
          from,
          to,
        ),
        examples: await withTitles(db.read, papers.slice(0, EXAMPLES)),
        hints: [...hints],
      }
    },
  }
}

function rulesToSettle(db: ReadDb, which: 'all' | 'empty' | number) {
  const rules = db.selectFrom('watch_rule as w').select(['w.id', 'w.query']).where('w.enabled', '=', 1)
  if (which === 'all') return rules.execute()
  if (which !== 'empty') return rules.where('w.id', '=', which).execute()
  return rules
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('watch_match as m').select('m.rule_id').whereRef('m.rule_id', '=', 'w.id'))),
    )
    .execute()
}

async function withTitles(
  db: ReadDb,
  papers: readonly { readonly id: string; readonly day: string }[],
): Promise<BackTest['examples']> {
  if (papers.length === 0) return []
  const rows = await db
    .selectFrom('paper')
    .select(['id', 'title'])
    .where(
      'id',
      'in',
      papers.map(({ id }) => id),
    )
    .execute()
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return papers.map(({ id, day }) => ({ id, day, title: titles.get(id) ?? id }))
}
