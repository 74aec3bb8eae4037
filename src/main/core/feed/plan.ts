// Which requests bring which days. Pure: days in, requests out.

import { addDays, daysBetween, FIRST_FEED_DAY, monthOf, monthRange } from '../../../shared/feed-day.ts'
import type { DayEntry } from '../../../shared/model.ts'
import type { SyncScope } from '../../../shared/sync-model.ts'
import type { FeedQuery } from './daily-papers.ts'

/** One run of pages and the days it settles, oldest first. */
export type FeedRun = { readonly query: FeedQuery; readonly days: readonly string[] }

/** How far back a sync goes. */
export type SyncRange = {
  /** Votes and late additions still move for so many days: a catch-up takes them again. */
  readonly refreshDays: number
  /** The oldest day that "everything" means. */
  readonly firstDay: string
}

/** Days that a first sync takes. */
const FIRST_RUN_DAYS = 30
/** From this many days on, a whole month is asked for at once: fewer requests, but all or nothing. */
const DAYS_WORTH_A_MONTH = 8

/**
 * The days a scope asks for, oldest first; none later than the feed's `today`. A catch-up also takes what the ledger
 * does not hold as settled: failed days, and days left open (last seen while they were the feed's today).
 */
export function daysOf(
  scope: SyncScope,
  ledger: readonly Pick<DayEntry, 'day' | 'state'>[],
  today: string,
  { refreshDays, firstDay }: SyncRange,
): string[] {
  if (scope.kind === 'all') return daysBetween(later(firstDay, FIRST_FEED_DAY), today)
  if (scope.kind === 'range') return daysBetween(later(scope.from, FIRST_FEED_DAY), earlier(scope.to, today))
  const settled = ledger
    .filter(({ state }) => state === 'complete' || state === 'empty')
    .map(({ day }) => day)
  const lastSettled = settled.reduce(later, '')
  const start =
    lastSettled === ''
      ? addDays(today, 1 - FIRST_RUN_DAYS)
      : earlier(addDays(lastSettled, 1), addDays(today, 1 - refreshDays))
  const unsettled = ledger.filter(({ state }) => state === 'failed' || state === 'open').map(({ day }) => day)
  const days = new Set([
    ...daysBetween(later(start, FIRST_FEED_DAY), today),
    ...unsettled.filter((day) => day <= today),
  ])
  return [...days].sort()
}

/** The requests that bring the days, newest first, so that this morning's papers are there at once. */
export function planRuns(days: readonly string[], today: string): FeedRun[] {
  const months = Map.groupBy(days, monthOf)
  const runs = [...months].flatMap(([month, wanted]): FeedRun[] => {
    if (wanted.length >= DAYS_WORTH_A_MONTH && wanted.length === openDaysOf(month, today))
      return [{ query: `month=${month}`, days: wanted }]
    return wanted.map((day) => ({ query: `date=${day}`, days: [day] }))
  })
  return runs.sort((a, b) => ((a.days.at(-1) ?? '') < (b.days.at(-1) ?? '') ? 1 : -1))
}

function openDaysOf(month: string, today: string): number {
  const range = monthRange(month)
  return range ? daysBetween(later(range.from, FIRST_FEED_DAY), earlier(range.to, today)).length : 0
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}
