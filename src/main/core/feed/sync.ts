// A sync from the feed: plans the runs, fetches them newest first, and says how it ended. One at a time.
import { LecternError } from '../../../shared/errors.ts'
import { addDays, feedToday } from '../../../shared/feed-day.ts'
import type { SyncDay, SyncFailure, SyncProgress, SyncResult, SyncScope } from '../../../shared/sync-model.ts'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { DailyPapers } from './daily-papers.ts'
import { type FetchRunDeps, fetchRun } from './fetch-run.ts'
import { addCounts, NO_COUNTS } from './ingest.ts'
import { failDays, listDays } from './ledger.ts'
import { daysOf, type FeedRun, planRuns, type SyncRange } from './plan.ts'

export type SyncDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly dailyPapers: DailyPapers
  readonly range: SyncRange
}

/** So many runs in a row failing means that the feed, not a day, is the trouble: stop asking. */
const RUNS_FAILING_IN_A_ROW = 2

/** Runs a sync to its end. Resolves also when days failed, with what stopped them as `failure`. */
export async function runSync(
  scope: SyncScope,
  deps: SyncDeps,
  report: (progress: SyncProgress) => void,
  signal: AbortSignal,
): Promise<SyncResult> {
  const { db, clock, range } = deps
  const startedMs = clock.now()
  const ledger = await listDays(db.read)
  let today = feedToday(startedMs)
  let days = daysOf(scope, ledger, today, range)
  let failure: Omit<SyncFailure, 'days'> | undefined
  const settled = new Set<string>()
  const failed = new Set<string>()
  let progress: SyncProgress = { done: 0, total: days.length, label: '', counts: { ...NO_COUNTS } }
  const tell = (change: Partial<SyncProgress>) => {
    progress = { ...progress, ...change, done: settled.size + failed.size, total: days.length }
    report(progress)
  }
  const runDeps: FetchRunDeps = {
    ...deps,
    signal,
    onCounts: (counts) => tell({ counts: addCounts(progress.counts, counts) }),
    onWait: (untilMs) => {
      const { waitingUntil: _, ...rest } = progress
      progress = rest
      tell(untilMs === undefined ? {} : { waitingUntil: isoInstant(untilMs) })
    },
  }

  /** Fetches one run; answers whether it makes sense to go on to the next. */
  let failing = 0
  async function tryRun(run: FeedRun): Promise<boolean> {
    tell({ label: run.query.slice(run.query.indexOf('=') + 1) })
    try {
      const outcome = await fetchRun(run, today, runDeps)
      for (const day of run.days) if (day <= outcome.today) settled.add(day)
      if (outcome.today < today) today = outcome.today
      failing = 0
    } catch (error) {
      failure = failureOf(error)
      if (failure.code === 'cancelled' || failure.code === 'offline') return false
      await db.write((trx) => failDays(trx, run.days, isoInstant(clock.now())))
      for (const day of run.days) failed.add(day)
      failing += 1
    }
    tell({})
    return failing < RUNS_FAILING_IN_A_ROW
  }

  let goOn = true
  if (scope.kind !== 'range' && days.length > 0) {
    const named = await findToday(tryRun, () => today, settled, failed)
    goOn = named.goOn
    days = daysOf(scope, ledger, today, range)
  }
  const rest = days.filter((day) => !settled.has(day) && !failed.has(day))
  // With today asked for already, a month is whole without it.
  const runs = planRuns(rest, scope.kind === 'range' ? today : addDays(today, -1))
  for (const run of runs) {
    if (!goOn) break
    const open = run.days.filter((day) => day <= today)
    if (open.length > 0) goOn = await tryRun({ ...run, days: open })
  }

  const asked = days.filter((day) => day <= today)
  const missing = asked.filter((day) => !settled.has(day)).length
  return {
    ...progress.counts,
    days: await describeDays(db, asked, settled, failed),
    durationMs: Math.round(clock.now() - startedMs),
    ...(failure && missing > 0 ? { failure: { ...failure, days: missing } } : {}),
  }
}

/** A machine's clock can be ahead of the feed, by hours or by far; the feed's refusal names its own day. */
const MOST_GUESSES = 3

/** Asks for the feed's today first: for its papers, and to learn whether the feed agrees on the date. */
async function findToday(
  tryRun: (run: FeedRun) => Promise<boolean>,
  today: () => string,
  settled: ReadonlySet<string>,
  failed: ReadonlySet<string>,
): Promise<{ goOn: boolean }> {
  for (let guess = 0; guess < MOST_GUESSES; guess += 1) {
    const day = today()
    if (!(await tryRun({ query: `date=${day}`, days: [day] }))) return { goOn: false }
    if (settled.has(day) || failed.has(day)) break
  }
  return { goOn: true }
}

function failureOf(error: unknown): Omit<SyncFailure, 'days'> {
  if (!(error instanceof LecternError)) throw error
  switch (error.code) {
    case 'feed_unavailable':
      return { code: error.code, ...(error as LecternError<'feed_unavailable'>).data }
    case 'cancelled':
    case 'offline':
    case 'feed_malformed':
      return { code: error.code }
    default:
      throw error
  }
}

async function describeDays(
  db: Database,
  asked: readonly string[],
  settled: ReadonlySet<string>,
  failed: ReadonlySet<string>,
): Promise<SyncDay[]> {
  const entries = new Map((await listDays(db.read)).map((entry) => [entry.day, entry]))
  return asked.flatMap((day): SyncDay[] => {
    const entry = entries.get(day)
    if (failed.has(day)) return [{ day, state: 'failed', papers: entry?.papers ?? 0 }]
    return entry && settled.has(day) ? [{ day, state: entry.state, papers: entry.papers }] : []
  })
}
