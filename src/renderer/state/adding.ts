// Adding papers by hand, as far as the window knows of it: what was pasted or dropped and not added yet, and how the last
// run goes. It outlives its dialog: to close that stops nothing.
import type { AddProgress, AddResult } from '../../shared/adding-model.ts'
import { createStore } from './store.ts'
import { overlayStore } from './stores.ts'

/** The saved pages that go with a text, put together. */
export type AddPage = { readonly name: string; readonly content: string }
export type AddDraft = { readonly text: string; readonly page?: AddPage | undefined }

export type AddRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly progress: AddProgress }
  | { readonly kind: 'ended'; readonly result: AddResult }
  /** What was asked for and is not here is waited for. */
  | { readonly kind: 'stopped' }

export type Adding = { readonly draft: AddDraft; readonly run: AddRun }

export const EMPTY_DRAFT: AddDraft = { text: '' }
export const addingStore = createStore<Adding>({ draft: EMPTY_DRAFT, run: { kind: 'none' } })

/** How far trying again is, while it runs. */
export const retryStore = createStore<AddProgress | undefined>(undefined)

export function editDraft(edit: (draft: AddDraft) => AddDraft): void {
  addingStore.set((adding) => ({ ...adding, draft: edit(adding.draft) }))
}

/** Opens the dialog on what runs or, when nothing does, on what is given beside what was left in it. */
export function openAdding(given: AddDraft = EMPTY_DRAFT): void {
  addingStore.set(({ draft, run }) => ({
    draft: mergeDrafts(draft, given),
    run: run.kind === 'running' ? run : { kind: 'none' },
  }))
  overlayStore.set('add')
}

/** A text goes below the one before; of pages, the last one counts. */
export function mergeDrafts(before: AddDraft, given: AddDraft): AddDraft {
  const text = [before.text.trimEnd(), given.text].filter((each) => each.trim() !== '').join('\n')
  return { text, page: given.page ?? before.page }
}
