// What the library's past says in numbers, week by week. Days are feed days throughout: what was done at an instant was
// done on the day that the feed then had.
import { z } from 'zod'
import { Day, Status } from './model.ts'

/** Weeks back from now, the running one counted, but none before the first paper's; none: all there is. */
export const StatisticsRange = z.object({ weeks: z.int().min(1).max(520).optional() })
export type StatisticsRange = z.infer<typeof StatisticsRange>

const Count = z.int().nonnegative()

export const StatisticsWeek = z.object({
  /** ISO 8601, such as `2024-W42`. */
  week: z.string(),
  /** Its Monday. */
  from: Day,
  /** Papers that came: by the first day that listed them, or the day they were added. */
  came: Count,
  /** Papers of which this is the last word, said in that week. */
  read: Count,
  skipped: Count,
  /** Papers queued in that week and not put back since; those read later too. */
  queued: Count,
  /** At the end of the week (or now), as far as the last date of each status tells. */
  inboxLeft: Count,
  queuedLeft: Count,
})
export type StatisticsWeek = z.infer<typeof StatisticsWeek>

/** How many papers took how many days. */
export const DaySpread = z.object({
  papers: Count,
  /** In days; absent without papers. */
  median: z.number().optional(),
  /** Without a gap; both ends inclusive, the last one open. */
  buckets: z.array(z.object({ from: Count, to: Count.optional(), papers: Count })),
})
export type DaySpread = z.infer<typeof DaySpread>

/** Absent figures: no papers. The middle half lies from `lower` to `upper`, four in five from `low` to `high`. */
export const UpvoteSpread = z.object({
  papers: Count,
  at: z
    .object({
      low: z.number(),
      lower: z.number(),
      median: z.number(),
      upper: z.number(),
      high: z.number(),
    })
    .optional(),
})
export type UpvoteSpread = z.infer<typeof UpvoteSpread>

export const TagShare = z.object({ name: z.string(), papers: Count, read: Count })
export type TagShare = z.infer<typeof TagShare>

export const Statistics = z.object({
  /** The first week's Monday, and today. */
  from: Day,
  to: Day,
  /** Oldest first, none left out; the last one is not over. */
  weeks: z.array(StatisticsWeek),
  /** Of the papers that came in these weeks. */
  statuses: z.record(Status, Count),
  /** Of the papers read in these weeks. `fromQueue`: of those that had been queued. */
  daysToRead: z.object({ fromListing: DaySpread, fromQueue: DaySpread }),
  /** Feed days in a row on which something was decided; over all time. Today is no gap before it is over. */
  streak: z.object({ current: Count, longest: Count }),
  /** Of the papers that came in these weeks; a paper with two tags counts for both. The most used first. */
  tags: z.array(TagShare),
  /** The tags beyond those, and the papers that have any of them. */
  otherTags: z.object({ tags: Count, papers: Count, read: Count }),
  /** Of the papers decided on in these weeks. */
  upvotes: z.object({ read: UpvoteSpread, queued: UpvoteSpread, skipped: UpvoteSpread }),
})
export type Statistics = z.infer<typeof Statistics>
