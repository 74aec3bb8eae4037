// Where a movement key leads. Pure: from an order and a selection to the next selection.
import type { Order } from './order.ts'
import { extendTo, type Selection, selectOnly } from './selection.ts'

export type Movement = 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up'

/** `extend` keeps the anchor and selects up to the new place; `page` is how many rows the window shows. */
export function move(
  selection: Selection,
  order: Order,
  movement: Movement,
  options: { extend?: boolean; page?: number } = {},
): Selection {
  const last = order.ids.length - 1
  if (last < 0) return selection
  const here = selection.current === undefined ? -1 : order.indexOf(selection.current)
  const target = Math.min(last, Math.max(0, targetOf(here, last, movement, options.page ?? 10)))
  const id = order.ids[target]
  if (id === undefined) return selection
  return options.extend ? extendTo(selection, order, id) : selectOnly(id)
}

function targetOf(here: number, last: number, movement: Movement, page: number): number {
  switch (movement) {
    case 'next':
      return here + 1
    case 'previous':
      return here < 0 ? 0 : here - 1
    case 'first':
      return 0
    case 'last':
      return last
    case 'page-down':
      return here + page
    case 'page-up':
      return here - page
  }
}
