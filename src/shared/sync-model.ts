// The nouns of a sync: what can be asked for, what is reported on the way, how it ended.
import { z } from 'zod'
import { Day, DayEntry } from './model.ts'

/**
 * What to fetch. `catch-up`: from the last complete day to the feed's today, and the last days again (14 unless set otherwise); on an empty
 * library the last 30 days. `all`: every day since the feed began, or since the day that is set.
 */
export const SyncScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('catch-up') }),
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('range'), from: Day, to: Day }),
])
export type SyncScope = z.infer<typeof SyncScope>

export const SyncDay = DayEntry.pick({ day: true, state: true, papers: true })
export type SyncDay = z.infer<typeof SyncDay>

/** The counts are of feed items: one that is new, one whose stored row changed, one that was the same, one not readable. */
export const SyncCounts = z.object({
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
})
export type SyncCounts = z.infer<typeof SyncCounts>

export const SyncProgress = z.object({
  /** Days. */
  done: z.int(),
  total: z.int(),
  /** The day or month being fetched, or the file being read: data, not words. */
  label: z.string(),
  counts: SyncCounts,
  /** Set while waiting on the feed's word (429 or a spent quota): when the next request goes out. */
  waitingUntil: z.iso.datetime().optional(),
})
export type SyncProgress = z.infer<typeof SyncProgress>

/** Why some days were not had: the code and data of the last error that stopped one. */
export const SyncFailure = z.object({
  /** How many of the days asked for were not had. */
  days: z.int(),
  code: z.enum(['offline', 'feed_unavailable', 'feed_malformed', 'cancelled']),
  status: z.int().optional(),
  retryAt: z.iso.datetime().optional(),
})
export type SyncFailure = z.infer<typeof SyncFailure>

export const SyncResult = SyncCounts.extend({
  /** Every day that was asked for and answered or failed, oldest first. */
  days: z.array(SyncDay),
  durationMs: z.int(),
  /** Absent when every day that was asked for was had. */
  failure: SyncFailure.optional(),
})
export type SyncResult = z.infer<typeof SyncResult>

export const SyncStatus = z.object({
  running: SyncProgress.optional(),
  last: SyncResult.extend({ finishedAt: z.iso.datetime() }).optional(),
  /** When a sync last had every day that it asked for. */
  succeededAt: z.iso.datetime().optional(),
  /** The oldest day in the ledger is later than the feed's first: a full backfill would bring more. */
  backfillOffered: z.boolean(),
})
export type SyncStatus = z.infer<typeof SyncStatus>
