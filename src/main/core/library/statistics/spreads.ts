// How figures are spread: days until papers were read, upvotes of papers. Pure.
import { countDays } from '../../../../shared/feed-day.ts'
import type { DaySpread, Statistics, UpvoteSpread } from '../../../../shared/statistics-model.ts'
import { lastStep, type TouchedPaper } from './touched-papers.ts'

/** Where each bucket of days begins: single days at first, then about a week, two, a month, a season. */
const BUCKETS = [0, 1, 2, 3, 4, 7, 14, 30, 90] as const

/** Between the two nearest where the rank falls between them. `sorted` is not empty. */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = share * (sorted.length - 1)
  const below = sorted[Math.floor(rank)] ?? 0
  const above = sorted[Math.ceil(rank)] ?? below
  return below + (above - below) * (rank - Math.floor(rank))
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b)

export function spreadDays(days: readonly number[]): DaySpread {
  const buckets = BUCKETS.map((from, index) => {
    const next = BUCKETS[index + 1]
    const papers = days.filter((each) => each >= from && (next === undefined || each < next)).length
    return next === undefined ? { from, papers } : { from, to: next - 1, papers }
  })
  return days.length === 0
    ? { papers: 0, buckets }
    : { papers: days.length, median: quantile(ascending(days), 0.5), buckets }
}

/** Of the papers read from that day on. */
export function spreadReading(from: string, touched: readonly TouchedPaper[]): Statistics['daysToRead'] {
  const sinceListing: number[] = []
  const sinceQueue: number[] = []
  for (const paper of touched) {
    const read = paper.status === 'read' ? lastStep(paper) : undefined
    if (read === undefined || read.day < from) continue
    sinceListing.push(Math.max(0, countDays(paper.came, read.day)))
    const queued = paper.steps.find((step) => step.status === 'queued')
    if (queued !== undefined && paper.steps.indexOf(queued) < paper.steps.indexOf(read))
      sinceQueue.push(countDays(queued.day, read.day))
  }
  return { fromListing: spreadDays(sinceListing), fromQueue: spreadDays(sinceQueue) }
}

/** The papers that got their status from that day on. */
export function decidedSince(from: string, touched: readonly TouchedPaper[]): TouchedPaper[] {
  return touched.filter((paper) => (lastStep(paper)?.day ?? '') >= from)
}

export function spreadUpvotes(
  decided: readonly TouchedPaper[],
  upvotes: ReadonlyMap<string, number>,
): Statistics['upvotes'] {
  const of = (status: TouchedPaper['status']): UpvoteSpread => {
    const papers = decided.filter((paper) => paper.status === status)
    if (papers.length === 0) return { papers: 0 }
    const sorted = ascending(papers.map((paper) => upvotes.get(paper.id) ?? 0))
    const at = (share: number) => quantile(sorted, share)
    return {
      papers: papers.length,
      at: { low: at(0.1), lower: at(0.25), median: at(0.5), upper: at(0.75), high: at(0.9) },
    }
  }
  return { read: of('read'), queued: of('queued'), skipped: of('skipped') }
}
