// The list as the keyboard knows it: which view it shows, its papers in order, and the selection. Pure transitions.
import { EMPTY_ORDER, type Order } from './order.ts'
import { NO_SELECTION, reconcile, type Selection, selectOnly } from './selection.ts'

export type ListState = {
  readonly viewKey: string
  readonly order: Order
  readonly selection: Selection
  /** Where each view was left, so that coming back finds the same paper. */
  readonly left: ReadonlyMap<string, string>
}

export const EMPTY_LIST: ListState = {
  viewKey: '',
  order: EMPTY_ORDER,
  selection: NO_SELECTION,
  left: new Map(),
}

/** Data arrived: new data of the same view keeps the selection by id, another view opens where it was left, or on top. */
export function showOrder(state: ListState, viewKey: string, order: Order): ListState {
  if (state.viewKey === viewKey) {
    if (state.order === order) return state
    const selection =
      state.order.ids.length === 0 && state.selection.current === undefined
        ? opening(order, undefined)
        : reconcile(state.selection, state.order, order)
    return { ...state, order, selection }
  }
  const left = new Map(state.left)
  if (state.selection.current !== undefined) left.set(state.viewKey, state.selection.current)
  return { viewKey, order, left, selection: opening(order, left.get(viewKey)) }
}

function opening(order: Order, left: string | undefined): Selection {
  if (left !== undefined && order.indexOf(left) >= 0) return selectOnly(left)
  const first = order.ids[0]
  return first === undefined ? NO_SELECTION : selectOnly(first)
}
