// Whether a sync is due: by the times of day that were set, by the age of the last one at start, and by how that one ended.
// Pure; times of day are those of the machine's zone.
import type { Settings } from '../../../shared/settings-model.ts'
import type { SyncStatus } from '../../../shared/sync-model.ts'

export type DueInput = {
  readonly nowMs: number
  readonly feed: Pick<Settings['feed'], 'automatic' | 'times'>
  readonly last: SyncStatus['last']
  /** Whether the app has just been started. */
  readonly isStart: boolean
  /** So much later than at the time set, so that not everybody asks in the same second. */
  readonly jitterMs: number
}

const HOUR_MS = 3_600_000
/** At start, what is older than this is not this morning's. */
const STALE_MS = 4 * HOUR_MS
/** How long to wait after the network, or the feed, was not there. */
const RETRY_MS = HOUR_MS / 2

/** A library that was never synced waits for its reader's word: the first sync is asked for. */
export function isSyncDue({ nowMs, feed, last, isStart, jitterMs }: DueInput): boolean {
  if (!feed.automatic || last === undefined) return false
  const endedMs = Date.parse(last.finishedAt)
  const { failure } = last
  if (failure?.code === 'offline' || failure?.code === 'feed_unavailable') {
    const retryAtMs = failure.retryAt === undefined ? 0 : Date.parse(failure.retryAt)
    return nowMs >= Math.max(endedMs + RETRY_MS, retryAtMs)
  }
  if (isStart && nowMs - endedMs >= STALE_MS) return true
  const slotMs = latestSlot(feed.times, nowMs - jitterMs)
  return slotMs !== undefined && slotMs + jitterMs > endedMs
}

/** The latest of the times of day at or before an instant, today or yesterday. */
export function latestSlot(times: readonly string[], nowMs: number): number | undefined {
  const now = new Date(nowMs)
  const slots = times.flatMap((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return [0, 1].map((daysAgo) =>
      new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, hours, minutes).getTime(),
    )
  })
  const past = slots.filter((slot) => slot <= nowMs)
  return past.length === 0 ? undefined : Math.max(...past)
}
