// The search that someone wants to be watched, on its way from the list to the form that makes the rule.
import { createStore } from './store.ts'
import { overlayStore, viewStore } from './stores.ts'

export const watchDraftStore = createStore<string | undefined>(undefined)

/** Opens the form with what the list answers. */
export function watchSearch(): void {
  watchDraftStore.set(viewStore.get().query.trim())
  overlayStore.set('settings')
}
