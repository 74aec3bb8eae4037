// Triage: whether it is on, and its pile. It always goes through what the list shows, so leaving it is being back in that
// list; whatever changes the view leaves triage.
import type { Status } from '../../shared/model.ts'
import { goTo } from './navigate.ts'
import { selectOnly } from './selection.ts'
import { createStore } from './store.ts'
import { drawerStore, listStore, viewStore } from './stores.ts'
import { currentOf, decide, leftOf, makePile, type Pile, step, toFirstUndecided } from './triage-pile.ts'
import { type View, viewKey } from './view.ts'

export type Triage = {
  readonly view: View
  /** Only these papers, where the list answers a query: no filter says which they are. */
  readonly within: readonly string[] | undefined
  /** The paper that the list stood on: where to begin. */
  readonly first: string | undefined
  /** Absent until the inbox is known. */
  readonly pile: Pile | undefined
  /** Whether skipping all that is left waits for a yes. */
  readonly isClearing: boolean
}

export const triageStore = createStore<Triage | undefined>(undefined)

/** Goes through what is on the screen. */
export function startTriage(): void {
  const view = viewStore.get()
  const { order, selection } = listStore.get()
  drawerStore.set(false)
  triageStore.set({
    view,
    within: view.query.trim() === '' ? undefined : order.ids,
    first: selection.current,
    pile: undefined,
    isClearing: false,
  })
}

/** Goes to a day, and through it from its top. */
export function triageDay(day: string): void {
  goTo({ kind: 'day', day })
  startTriage()
  triageStore.set((triage) => triage && { ...triage, first: undefined })
}

/** The paper that is up, while triage is on. */
export function triagedPaper(): string | undefined {
  const pile = triageStore.get()?.pile
  return pile === undefined ? undefined : currentOf(pile)
}

export function isTriaging(): boolean {
  return triageStore.get() !== undefined
}

export function changePile(change: (pile: Pile) => Pile): void {
  triageStore.set((triage) => {
    if (triage?.pile === undefined) return triage
    const pile = change(triage.pile)
    return pile === triage.pile ? triage : { ...triage, pile }
  })
}

export const openPile = (ids: readonly string[]) =>
  triageStore.set((triage) => triage && { ...triage, pile: triage.pile ?? makePile(ids, triage.first) })

export const stepPile = (by: number) => changePile((pile) => step(pile, by))
export const decideInPile = (ids: readonly string[], status: Status) =>
  changePile((pile) => decide(pile, ids, status))
export const returnToPassedOver = () => changePile(toFirstUndecided)
export const askToClear = (isClearing: boolean) =>
  triageStore.set((triage) => triage && { ...triage, isClearing })

/** Back to the list, at the paper that was up, or at the next one that the list still has. */
export function leaveTriage(): void {
  const triage = triageStore.get()
  if (triage === undefined) return
  triageStore.set(undefined)
  const { pile, view } = triage
  if (pile === undefined) return
  const target = currentOf(pile) ?? leftOf(pile)[0] ?? pile.ids.at(-1)
  if (target === undefined) return
  const key = viewKey(view)
  listStore.set((state) => {
    if (state.viewKey !== key) return { ...state, left: new Map(state.left).set(key, target) }
    // A paper that was decided on may have left the list: its selection then stands on the next one already.
    return state.order.indexOf(target) < 0 ? state : { ...state, selection: selectOnly(target) }
  })
}

viewStore.subscribe(() => {
  const triage = triageStore.get()
  if (triage !== undefined && viewKey(triage.view) !== viewKey(viewStore.get())) triageStore.set(undefined)
})
