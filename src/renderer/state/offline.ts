// What the dialog of taking papers offline begins with.
import { createStore } from './store.ts'
import { overlayStore } from './stores.ts'

/** Papers it was opened for; undefined: what is selected is one choice among others. */
export const offlineChoiceStore = createStore<readonly string[] | undefined>(undefined)

export function openOffline(ids?: readonly string[]): void {
  offlineChoiceStore.set(ids)
  overlayStore.set('offline')
}
