// From the options of `sync` to the scope of a sync. Pure.
import { FIRST_FEED_DAY, isDay, monthRange, weekRange } from '../../shared/feed-day.ts'
import type { SyncScope } from '../../shared/sync-model.ts'
import { UsageError } from './failures.ts'

export type ScopeOptions = {
  readonly date?: string
  readonly from?: string
  readonly to?: string
  readonly week?: string
  readonly month?: string
  readonly all?: boolean
}

type Range = { from: string; to: string }

function dayRange(from: string, to: string): Range {
  for (const day of [from, to]) {
    if (!isDay(day)) throw new UsageError(`"${day}" is no day; days are written as 2024-10-31`)
    if (day < FIRST_FEED_DAY) throw new UsageError(`${day} is before the feed's first day, ${FIRST_FEED_DAY}`)
  }
  if (from > to) throw new UsageError(`--from ${from} is later than --to ${to}`)
  return { from, to }
}

/** A week or month that the feed began in starts with the feed's first day. */
function periodRange(period: string, range: Range | undefined, kind: string): Range {
  if (range === undefined) throw new UsageError(`"${period}" is no ${kind}`)
  if (range.to < FIRST_FEED_DAY) {
    throw new UsageError(`${period} is before the feed's first day, ${FIRST_FEED_DAY}`)
  }
  return range.from < FIRST_FEED_DAY ? { from: FIRST_FEED_DAY, to: range.to } : range
}

/** Without any option: catch up. Throws UsageError on more than one way to say it. */
export function readScope({ date, from, to, week, month, all }: ScopeOptions): SyncScope {
  const ways = [date, from ?? to, week, month, all].filter((way) => way !== undefined)
  if (ways.length > 1) throw new UsageError('give one of --date, --from with --to, --week, --month, --all')
  if (all) return { kind: 'all' }
  if (date !== undefined) return { kind: 'range', ...dayRange(date, date) }
  if (week !== undefined) {
    return { kind: 'range', ...periodRange(week, weekRange(week), 'week; weeks are written as 2024-W44') }
  }
  if (month !== undefined) {
    return { kind: 'range', ...periodRange(month, monthRange(month), 'month; months are written as 2024-10') }
  }
  if (from === undefined && to === undefined) return { kind: 'catch-up' }
  if (from === undefined || to === undefined) throw new UsageError('--from and --to go together')
  return { kind: 'range', ...dayRange(from, to) }
}
