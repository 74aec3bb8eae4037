// What someone wants a kept file of, and whose keys are to be refreshed, on their way to the dialogs that ask how.
import type { KeptTarget } from '../../shared/kept-model.ts'
import type { Selection } from '../../shared/selection.ts'
import { createStore } from './store.ts'
import { overlayStore } from './stores.ts'

export type KeepDraft = {
  readonly target: KeptTarget
  /** What the target is called. */
  readonly name: string
}

export const keepDraftStore = createStore<KeepDraft | undefined>(undefined)
export const refreshDraftStore = createStore<Selection | undefined>(undefined)

export function askToKeep(draft: KeepDraft): void {
  keepDraftStore.set(draft)
  overlayStore.set('keep-file')
}

export function askToRefresh(selection: Selection): void {
  refreshDraftStore.set(selection)
  overlayStore.set('refresh-keys')
}
