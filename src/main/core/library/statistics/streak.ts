// How many feed days in a row something was decided. Pure.
import { daysBetween } from '../../../../shared/feed-day.ts'
import type { DayState } from '../../../../shared/model.ts'
import type { Statistics } from '../../../../shared/statistics-model.ts'
import type { TouchedPaper } from './touched-papers.ts'

/** Days without papers are passed over: they neither make a row nor break one. Nor does today before it is over. */
export function countStreak(
  today: string,
  touched: readonly TouchedPaper[],
  ledger: ReadonlyMap<string, DayState>,
): Statistics['streak'] {
  const busy = new Set<string>()
  for (const { steps } of touched) for (const step of steps) if (step.status !== 'inbox') busy.add(step.day)
  const first = [...busy].reduce((least, day) => (day < least ? day : least), today)
  let current = 0
  let longest = 0
  for (const day of daysBetween(first, today)) {
    if (!isFeedDay(day, ledger.get(day))) continue
    if (busy.has(day)) current += 1
    else if (day !== today) current = 0
    longest = Math.max(longest, current)
  }
  return { current, longest }
}

/** What the ledger says; where it does not know, the feed's days are Monday to Friday. */
function isFeedDay(day: string, state: DayState | undefined): boolean {
  if (state === 'complete') return true
  if (state === 'empty') return false
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5
}
