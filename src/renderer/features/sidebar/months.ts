// The ledger by month, newest first. Pure.
import type { DayEntry } from '../../../shared/model.ts'

export type Month = { readonly month: string; readonly days: readonly DayEntry[]; readonly papers: number }

export function monthsOf(days: readonly DayEntry[]): Month[] {
  const months = new Map<string, DayEntry[]>()
  for (const entry of days) {
    const month = entry.day.slice(0, 7)
    const entries = months.get(month)
    if (entries === undefined) months.set(month, [entry])
    else entries.push(entry)
  }
  return [...months]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([month, entries]) => ({
      month,
      // A day the feed rested on is nothing to go to.
      days: entries.filter((entry) => entry.state !== 'empty').sort((a, b) => (a.day < b.day ? 1 : -1)),
      papers: entries.reduce((sum, entry) => sum + entry.papers, 0),
    }))
    .filter(({ days: shown }) => shown.length > 0)
}
