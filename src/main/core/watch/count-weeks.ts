// Days counted by week, the last week ending with the last day. Pure.
import { addDays } from '../../../shared/feed-day.ts'
import type { BackTest } from '../../../shared/watch-model.ts'

/** Every week of the span, oldest first; the first is shorter where the days do not come out even. */
export function countWeeks(days: Iterable<string>, from: string, to: string): BackTest['weeks'] {
  const weeks: { from: string; to: string; papers: number }[] = []
  for (let end = to; end >= from; end = addDays(end, -7)) {
    const start = addDays(end, -6)
    weeks.unshift({ from: start < from ? from : start, to: end, papers: 0 })
  }
  for (const day of days) {
    const week = weeks.find((each) => day >= each.from && day <= each.to)
    if (week) week.papers += 1
  }
  return weeks
}
