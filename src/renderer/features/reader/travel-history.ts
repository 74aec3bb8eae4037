// Where links were followed from, and the way back. Pure: a place is whatever the reader can go to again.

export type Travel<Place> = { readonly behind: readonly Place[]; readonly ahead: readonly Place[] }

export const NO_TRAVEL: Travel<never> = { behind: [], ahead: [] }

/** A document that is clicked through for an hour does not need its first places again. */
const MOST_PLACES = 100

/** Something else is gone to from `here`. */
export function leaveFrom<Place>(travel: Travel<Place>, here: Place): Travel<Place> {
  return { behind: [...travel.behind, here].slice(-MOST_PLACES), ahead: [] }
}

/** Where one step leads, and the history after it; undefined where there is no step. */
export function travelFrom<Place>(
  travel: Travel<Place>,
  direction: 'back' | 'forward',
  here: Place,
): { readonly to: Place; readonly travel: Travel<Place> } | undefined {
  const to = direction === 'back' ? travel.behind.at(-1) : travel.ahead.at(-1)
  if (to === undefined) return undefined
  return direction === 'back'
    ? { to, travel: { behind: travel.behind.slice(0, -1), ahead: [...travel.ahead, here] } }
    : { to, travel: { behind: [...travel.behind, here], ahead: travel.ahead.slice(0, -1) } }
}
