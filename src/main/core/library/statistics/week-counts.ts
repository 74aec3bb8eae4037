// Papers in and out week by week, and what was left at the end of each. Pure.
import { addDays, countDays, weekOf } from '../../../../shared/feed-day.ts'
import type { StatisticsWeek } from '../../../../shared/statistics-model.ts'
import { lastStep, type TouchedPaper } from './touched-papers.ts'

type Totals = Omit<StatisticsWeek, 'week' | 'from'>
const NOTHING: Totals = { came: 0, read: 0, skipped: 0, queued: 0, inboxLeft: 0, queuedLeft: 0 }

/** `from` is a Monday. What was before it counts for what is left; what is dated after the last week, for that week. */
export function countWeeks(
  from: string,
  weeks: number,
  came: ReadonlyMap<string, number>,
  touched: readonly TouchedPaper[],
): StatisticsWeek[] {
  // The first is all that was before.
  const totals = Array.from({ length: weeks + 1 }, () => ({ ...NOTHING }))
  const weekOfDay = new Map<string, number>()
  const indexOf = (day: string) => {
    const week = Math.min(weeks, Math.max(0, 1 + Math.floor(countDays(from, day) / 7)))
    weekOfDay.set(day, week)
    return week
  }
  const count = (day: string, what: keyof Totals, by: number) => {
    const total = totals[weekOfDay.get(day) ?? indexOf(day)]
    if (total !== undefined) total[what] += by
  }
  for (const [day, papers] of came) {
    count(day, 'came', papers)
    count(day, 'inboxLeft', papers)
  }
  for (const paper of touched) countPaper(paper, count)

  let [inbox, queued] = [totals[0]?.inboxLeft ?? 0, totals[0]?.queuedLeft ?? 0]
  return totals.slice(1).map((total, index) => {
    inbox += total.inboxLeft
    queued += total.queuedLeft
    const monday = addDays(from, 7 * index)
    return { ...total, week: weekOf(monday), from: monday, inboxLeft: inbox, queuedLeft: queued }
  })
}

const LEFT = {
  inbox: 'inboxLeft',
  queued: 'queuedLeft',
  reading: undefined,
  read: undefined,
  skipped: undefined,
} as const

function countPaper(paper: TouchedPaper, count: (day: string, what: keyof Totals, by: number) => void): void {
  let before: TouchedPaper['status'] = 'inbox'
  // A paper added by hand can be older here than on the feed; nothing is decided before it came.
  const turn = (status: TouchedPaper['status'], day: string) => {
    const [out, into] = [LEFT[before], LEFT[status]]
    const at = day < paper.came ? paper.came : day
    if (out !== undefined) count(at, out, -1)
    if (into !== undefined) count(at, into, 1)
    before = status
  }
  for (const step of paper.steps) turn(step.status, step.day)
  if (before !== paper.status) turn(paper.status, paper.came)

  const last = lastStep(paper)
  if (last?.status === 'read' || last?.status === 'skipped') count(last.day, last.status, 1)
  const queued = paper.steps.find((step) => step.status === 'queued')
  if (queued !== undefined && paper.status !== 'inbox') count(queued.day, 'queued', 1)
}
