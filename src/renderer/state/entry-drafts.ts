// What is being written into local entries and not stored yet, by their ids: going to another paper loses nothing. An
// entry that has a draft shows its form.
import { createStore } from './store.ts'

export type EntryFields = {
  readonly title: string
  /** One a line. */
  readonly authors: string
  readonly abstract: string
  /** A day, or nothing. */
  readonly date: string
  readonly link: string
}

export const entryDraftStore = createStore<ReadonlyMap<string, EntryFields>>(new Map())

export function keepEntryDraft(id: string, fields: EntryFields): void {
  entryDraftStore.set((drafts) => new Map(drafts).set(id, fields))
}

export function dropEntryDraft(id: string): void {
  entryDraftStore.set((drafts) => new Map([...drafts].filter(([each]) => each !== id)))
}
