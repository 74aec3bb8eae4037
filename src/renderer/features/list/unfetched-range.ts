// Which days of a place were never had, and can be. Pure.
import { addDays } from '../../../shared/feed-day.ts'
import type { DayEntry } from '../../../shared/model.ts'
import { filterOf, type Place } from '../../state/view.ts'

/** Both inclusive. */
export type DayRange = { readonly from: string; readonly to: string }

/** From the first to the last day of the place that the ledger does not have, or has as failed; undefined where it has all. */
export function unfetchedRange(place: Place, ledger: readonly DayEntry[]): DayRange | undefined {
  if (!['day', 'week', 'month', 'trending'].includes(place.kind)) return undefined
  const { from, to } = filterOf(place)
  if (from === undefined || to === undefined) return undefined
  const stateOf = new Map(ledger.map(({ day, state }) => [day, state]))
  const missing: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const state = stateOf.get(day)
    if (state === undefined || state === 'failed') missing.push(day)
  }
  const [first] = missing
  const last = missing.at(-1)
  return first === undefined || last === undefined ? undefined : { from: first, to: last }
}
