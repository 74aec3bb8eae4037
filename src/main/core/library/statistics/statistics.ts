// The statistics put together: gathered by reads that walk indexes, then counted in memory.
import { addDays, countDays, feedToday, mondayOf } from '../../../../shared/feed-day.ts'
import type { Status } from '../../../../shared/model.ts'
import type { Statistics, StatisticsRange } from '../../../../shared/statistics-model.ts'
import type { ReadDb } from '../../db/database.ts'
import { decidedSince, spreadReading, spreadUpvotes } from './spreads.ts'
import { countStreak } from './streak.ts'
import { readTagShares } from './tag-shares.ts'
import { countCame, readTouched, readUpvotes, type TouchedPaper } from './touched-papers.ts'
import { countWeeks } from './week-counts.ts'

/** `now` in milliseconds: the last week is the one it lies in. */
export async function readStatistics(
  db: ReadDb,
  { weeks }: StatisticsRange,
  now: number,
): Promise<Statistics> {
  const to = feedToday(now)
  const came = await countCame(db)
  const touched = await readTouched(db)
  const ledger = await db.selectFrom('day').select(['day', 'state']).execute()
  const lastMonday = mondayOf(to)
  const oldest = [...came.keys()].reduce((least, day) => (day < least ? day : least), to)
  const firstMonday = mondayOf(oldest)
  const asked = weeks === undefined ? firstMonday : addDays(lastMonday, -7 * (weeks - 1))
  // Weeks before the library's first paper would be a long row of zeros, and spoil every average.
  const from = asked < firstMonday ? firstMonday : asked
  const decided = decidedSince(from, touched)
  return {
    from,
    to,
    weeks: countWeeks(from, 1 + countDays(from, lastMonday) / 7, came, touched),
    statuses: countStatuses(from, came, touched),
    daysToRead: spreadReading(from, touched),
    streak: countStreak(to, touched, new Map(ledger.map((row) => [row.day, row.state]))),
    ...(await readTagShares(db, from)),
    upvotes: spreadUpvotes(
      decided,
      await readUpvotes(
        db,
        decided.map((paper) => paper.id),
      ),
    ),
  }
}

/** Of the papers that came from that day on. Those that nobody touched are in the inbox. */
function countStatuses(
  from: string,
  came: ReadonlyMap<string, number>,
  touched: readonly TouchedPaper[],
): Record<Status, number> {
  const statuses = { inbox: 0, queued: 0, reading: 0, read: 0, skipped: 0 }
  for (const [day, papers] of came) if (day >= from) statuses.inbox += papers
  for (const paper of touched) {
    if (paper.came < from || paper.status === 'inbox') continue
    statuses.inbox -= 1
    statuses[paper.status] += 1
  }
  return statuses
}
