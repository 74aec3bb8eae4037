// Which papers are selected. Pure: every function takes a selection and gives the next one. `current` is where the
// keyboard stands, `anchor` where a range began; both are ids, so that they survive a change of order.
import type { Order } from './order.ts'

export type Selection = {
  readonly current: string | undefined
  readonly anchor: string | undefined
  readonly ids: ReadonlySet<string>
}

export const NO_SELECTION: Selection = { current: undefined, anchor: undefined, ids: new Set() }

export function selectOnly(id: string): Selection {
  return { current: id, anchor: id, ids: new Set([id]) }
}

/** What a Ctrl-click does: adds the paper, or takes it out. */
export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { current: id, anchor: id, ids }
}

/** What a Shift-click does: everything from the anchor to the paper, both inclusive. */
export function extendTo(selection: Selection, order: Order, id: string): Selection {
  const anchor = selection.anchor ?? selection.current ?? id
  const from = order.indexOf(anchor)
  const to = order.indexOf(id)
  if (to < 0) return selection
  if (from < 0) return selectOnly(id)
  const ids = new Set(order.ids.slice(Math.min(from, to), Math.max(from, to) + 1))
  return { current: id, anchor, ids }
}

export function selectAll(selection: Selection, order: Order): Selection {
  const current = selection.current ?? order.ids[0]
  return { current, anchor: order.ids[0], ids: new Set(order.ids) }
}

/** Escape: from many papers to the one that is current, from one to none. The keyboard's place stays. */
export function narrow(selection: Selection): Selection {
  if (selection.ids.size > 1 && selection.current !== undefined) return selectOnly(selection.current)
  return { ...selection, ids: new Set() }
}

/** The selected papers in the order of the view, which is the order an export wants. */
export function selectedInOrder(selection: Selection, order: Order): string[] {
  if (selection.ids.size <= 1) return [...selection.ids]
  return order.ids.filter((id) => selection.ids.has(id))
}

/**
 * The selection after the view's data changed. Papers that left are dropped; when the current one left, the next
 * paper that is still there takes its place (the previous one at the end of the list), so that triage goes on.
 */
export function reconcile(selection: Selection, previous: Order, next: Order): Selection {
  const { current } = selection
  if (current === undefined) return selection
  const kept = [...selection.ids].filter((id) => next.indexOf(id) >= 0)
  if (next.indexOf(current) >= 0) {
    return kept.length === selection.ids.size ? selection : { ...selection, ids: new Set(kept) }
  }
  const heir = heirOf(current, previous, next)
  if (heir === undefined) return NO_SELECTION
  if (selection.ids.size === 0) return { current: heir, anchor: heir, ids: new Set() }
  return kept.length > 0 ? { current: heir, anchor: heir, ids: new Set([...kept, heir]) } : selectOnly(heir)
}

function heirOf(gone: string, previous: Order, next: Order): string | undefined {
  const place = previous.indexOf(gone)
  if (place < 0) return next.ids[0]
  for (let index = place + 1; index < previous.ids.length; index += 1) {
    const id = previous.ids[index]
    if (id !== undefined && next.indexOf(id) >= 0) return id
  }
  for (let index = place - 1; index >= 0; index -= 1) {
    const id = previous.ids[index]
    if (id !== undefined && next.indexOf(id) >= 0) return id
  }
  return next.ids[0]
}
