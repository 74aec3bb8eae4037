// The statistics as the plots need them: sums, stacks and shares. Pure.
import type { Status } from '../../../shared/model.ts'
import type { Statistics, StatisticsWeek } from '../../../shared/statistics-model.ts'

/** From the bottom of a bar up. */
export const VERDICTS = ['read', 'queued', 'skipped'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Sums = Pick<StatisticsWeek, 'came' | Verdict>

export function sumWeeks(weeks: readonly StatisticsWeek[]): Sums {
  const sum = (what: keyof Sums) => weeks.reduce((total, week) => total + week[what], 0)
  return { came: sum('came'), read: sum('read'), queued: sum('queued'), skipped: sum('skipped') }
}

export type StackPart = {
  readonly from: string
  readonly verdict: Verdict
  readonly low: number
  readonly high: number
}

/** A week's bar, part upon part; parts of nothing are left out. */
export function stackOf(week: StatisticsWeek): StackPart[] {
  let top = 0
  return VERDICTS.flatMap((verdict) => {
    const low = top
    top += week[verdict]
    return top === low ? [] : [{ from: week.from, verdict, low, high: top }]
  })
}

export const leftOf = (week: StatisticsWeek) => week.inboxLeft + week.queuedLeft

export type Figures = Sums & {
  readonly decided: number
  readonly perWeek: number
  /** Of what was decided; none before anything was. */
  readonly readShare: number | undefined
  readonly left: number
  /** Against the end of the first week, and how many weeks that is ago. */
  readonly leftChange: number
  readonly weeksSince: number
}

export function figuresOf({ weeks }: Statistics): Figures {
  const sums = sumWeeks(weeks)
  const decided = sums.read + sums.skipped
  const [first, last] = [weeks[0], weeks.at(-1)]
  const left = last === undefined ? 0 : leftOf(last)
  return {
    ...sums,
    decided,
    perWeek: sums.came / Math.max(1, weeks.length),
    readShare: decided === 0 ? undefined : sums.read / decided,
    left,
    leftChange: first === undefined ? 0 : left - leftOf(first),
    weeksSince: Math.max(0, weeks.length - 1),
  }
}

/** The bucket in which the median lies. */
export function medianBucket({ median, buckets }: Statistics['daysToRead']['fromListing']): number {
  return median === undefined ? -1 : buckets.findLastIndex((bucket) => bucket.from <= median)
}

export function shareOf(statuses: Statistics['statuses'], status: Status): number {
  const total = Object.values(statuses).reduce((sum, papers) => sum + papers, 0)
  return total === 0 ? 0 : statuses[status] / total
}

/** Fewer say nothing about what somebody likes. */
export const ENOUGH_TO_COMPARE = 5

export function canCompare({ read, skipped }: Statistics['upvotes']): boolean {
  return Math.min(read.papers, skipped.papers) >= ENOUGH_TO_COMPARE
}
