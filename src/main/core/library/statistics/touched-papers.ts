// What is known of the past: when papers came, and which statuses those that somebody touched had on the way.
import { sql } from 'kysely'
import { STATUSES, type Status } from '../../../../shared/model.ts'
import type { ReadDb } from '../../db/database.ts'
import { createFeedDayReader } from './feed-day-reader.ts'

export type Step = { readonly status: Status; readonly day: string }

export type TouchedPaper = {
  readonly id: string
  readonly status: Status
  /** The first day that listed it, or the day it was added. */
  readonly came: string
  /** The last time of each status, oldest first. What a status overwrote of itself is not known any more. */
  readonly steps: readonly Step[]
}

/** The first day that listed the paper `p`: one look at an index. */
const CAME = sql<string>`coalesce((select min(l.day) from listing l where l.paper_number = p.number), p.feed_day)`

/** How many papers came on each day. Walks covering indexes, never the papers themselves. */
export async function countCame(db: ReadDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('paper as p')
    .select((eb) => [CAME.as('day'), eb.fn.countAll<number>().as('papers')])
    .groupBy('day')
    .execute()
  return new Map(rows.map((row) => [row.day, row.papers]))
}

/** Looks at indexes alone (a paper's own row is a page to read): its number, and by that its first listing. */
export async function readTouched(db: ReadDb): Promise<TouchedPaper[]> {
  const dayOf = createFeedDayReader()
  const rows = await db
    .selectFrom('reading as r')
    .innerJoin('paper as p', 'p.id', 'r.paper_id')
    .select([
      'r.paper_id as id',
      'r.status',
      'r.inbox_at as inbox',
      'r.queued_at as queued',
      'r.reading_at as reading',
      'r.read_at as read',
      'r.skipped_at as skipped',
      CAME.as('came'),
    ])
    .execute()
  return rows.map(({ id, status, came, ...dates }) => {
    const dated: { status: Status; at: string }[] = []
    for (const each of STATUSES) {
      const at = dates[each]
      if (at !== null) dated.push({ status: each, at })
    }
    dated.sort((a, b) => (a.at < b.at ? -1 : 1))
    return {
      id,
      status,
      came,
      steps: dated.map((step) => ({ status: step.status, day: dayOf(step.at) })),
    }
  })
}

/** Upvotes by id. The plus keeps to the index that holds both, walked once, instead of a page for each paper. */
export async function readUpvotes(db: ReadDb, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('paper as p')
    .select(['p.id', 'p.upvotes'])
    .where(sql<boolean>`+p.id in (select value from json_each(${JSON.stringify(ids)}))`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.upvotes]))
}

/** The day on which a paper got the status it has; undefined while it never had another than the inbox. */
export function lastStep({ status, steps }: TouchedPaper): Step | undefined {
  return steps.findLast((step) => step.status === status)
}
