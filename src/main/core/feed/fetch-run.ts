// One run of pages: fetched, stored page by page, each in one transaction, and its days settled with the last one.
import { LecternError } from '../../../shared/errors.ts'
import { addDays } from '../../../shared/feed-day.ts'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { DailyPapers, FeedQuery } from './daily-papers.ts'
import { forgetPages, recallPage, rememberPage } from './feed-pages.ts'
import { forgetRejected, type IngestCounts, ingestPage, NO_COUNTS } from './ingest.ts'
import { settleDays } from './ledger.ts'
import { parseItem } from './parse-item.ts'
import type { FeedRun } from './plan.ts'

export type FetchRunDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly dailyPapers: DailyPapers
  readonly signal: AbortSignal
  readonly onCounts: (counts: IngestCounts) => void
  readonly onWait: (untilMs: number | undefined) => void
}

/** `today` is the feed's, as far as this run learnt it; days after it were not settled. */
export type RunOutcome = { readonly today: string }

/** More pages than any month has; a feed that links in circles must not keep us. */
const MOST_PAGES = 200

/**
 * Fetches a run and settles its days. Errors: cancelled, offline, feed_unavailable, feed_malformed; pages stored before
 * the error stay, its days are not settled.
 */
export async function fetchRun(run: FeedRun, today: string, deps: FetchRunDeps): Promise<RunOutcome> {
  const { db, dailyPapers } = deps
  const pages: string[] = []
  let url: string | undefined = dailyPapers.firstPage(run.query)
  while (url !== undefined) {
    pages.push(url)
    if (pages.length > MOST_PAGES)
      throw new LecternError('feed_malformed', { source: url, reason: 'pages without end' })
    const remembered = await recallPage(db.read, url)
    const answer = await dailyPapers.getPage({
      url,
      etag: remembered?.etag,
      signal: deps.signal,
      onWait: deps.onWait,
    })
    if (answer.kind === 'not_open') return { today: answer.today ?? addDays(lastOf(run), -1) }
    if (answer.kind === 'unchanged') {
      deps.onCounts({ ...NO_COUNTS, unchanged: remembered?.items ?? 0 })
      url = remembered?.next
    } else {
      await storePage(run, url, answer, deps)
      url = answer.next
    }
  }
  return settle(run, pages, today, deps)
}

async function storePage(
  run: FeedRun,
  url: string,
  answer: { items: readonly unknown[]; etag: string | undefined; next: string | undefined },
  deps: FetchRunDeps,
): Promise<void> {
  const requestedDay = run.query.startsWith('date=') ? run.days[0] : undefined
  const parsed = answer.items.map((item) => parseItem(item, requestedDay))
  const readable = parsed.filter((one) => 'item' in one).length
  const counts = await deps.db.write(async (db) => {
    const counts = await ingestPage(db, { source: url, days: run.days, parsed }, isoInstant(deps.clock.now()))
    if (counts.added + counts.updated > 0) await forgetPages(db, run.query, run.days[0] ?? '', lastOf(run))
    // A page with unreadable records is asked for again in full: the next version of this app may read them.
    const etag = counts.rejected > 0 ? undefined : answer.etag
    await rememberPage(db, {
      url,
      scope: run.query,
      days: run.days,
      etag,
      next: answer.next,
      items: readable,
    })
    return counts
  })
  deps.onCounts(counts)
  if (answer.items.length > 0 && readable === 0)
    throw new LecternError('feed_malformed', { source: url, reason: 'no readable record on the page' })
}

/**
 * A month's answer cannot tell an empty day from one that is not open yet (this machine's clock may be ahead of the
 * feed): where the last day has nothing, that day alone is asked for.
 */
async function settle(
  run: FeedRun,
  pages: readonly string[],
  today: string,
  deps: FetchRunDeps,
): Promise<RunOutcome> {
  const lastDay = lastOf(run)
  let known = today
  if (run.days.length > 1 && !(await hasListings(deps.db, lastDay))) {
    const query: FeedQuery = `date=${lastDay}`
    const answer = await deps.dailyPapers.getPage({
      url: deps.dailyPapers.firstPage(query),
      signal: deps.signal,
    })
    if (answer.kind === 'not_open') known = answer.today ?? addDays(lastDay, -1)
  }
  const days = run.days.filter((day) => day <= known)
  if (days.length > 0)
    await deps.db.write(async (db) => {
      await settleDays(db, days, known, isoInstant(deps.clock.now()))
      await forgetRejected(db, run.days, pages)
    })
  return { today: known }
}

function lastOf(run: FeedRun): string {
  return run.days.at(-1) ?? ''
}

async function hasListings(db: Database, day: string): Promise<boolean> {
  return (
    (await db.read.selectFrom('listing').select('day').where('day', '=', day).limit(1).executeTakeFirst()) !==
    undefined
  )
}
