// Moving papers by hand within an order. Pure. The core does the same by the same rule: the moved ones stand together, in
// the order given, and an anchor that is moved itself stands for its own place.

export type Beside = { readonly before: string } | { readonly after: string }

export const ORDER_STEPS = ['up', 'down', 'first', 'last'] as const
export type OrderStep = (typeof ORDER_STEPS)[number]

/** The order after the move; an anchor that is not in it changes nothing. */
export function withMoved(order: readonly string[], moved: readonly string[], beside: Beside): string[] {
  const isAfter = 'after' in beside
  const at = order.indexOf(isAfter ? beside.after : beside.before)
  if (at < 0) return [...order]
  const moving = new Set(moved)
  const stays = (id: string) => !moving.has(id)
  const through = isAfter ? at + 1 : at
  return [...order.slice(0, through).filter(stays), ...moved, ...order.slice(through).filter(stays)]
}

/** Where a step of the keyboard leads; undefined when they stand there already. Papers apart are first brought together. */
export function stepBeside(
  order: readonly string[],
  moved: readonly string[],
  step: OrderStep,
): Beside | undefined {
  const moving = new Set(moved)
  const places = order.flatMap((id, index) => (moving.has(id) ? [index] : []))
  const top = places[0]
  const bottom = places.at(-1)
  const first = order[0]
  const last = order.at(-1)
  if (top === undefined || bottom === undefined || first === undefined || last === undefined) return undefined
  const isTogether = bottom - top + 1 === places.length
  const isUpwards = step === 'up' || step === 'first'
  const isAtEnd = isUpwards ? top === 0 : bottom === order.length - 1
  if (isAtEnd && isTogether) return undefined
  if (isUpwards) return { before: (step === 'up' ? order[top - 1] : undefined) ?? first }
  return { after: (step === 'down' ? order[bottom + 1] : undefined) ?? last }
}

/** The gap above the row of that index (below the last row, if it is the length) as a place beside a paper. */
export function besideGap(order: readonly string[], gap: number): Beside | undefined {
  const next = order[gap]
  if (next !== undefined) return { before: next }
  const last = order.at(-1)
  return last === undefined ? undefined : { after: last }
}
