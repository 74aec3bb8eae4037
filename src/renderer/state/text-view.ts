// A paper that is read as text, without a PDF. It lies over list and paper, which stay as they are.
import { requestFocus } from './focus-request.ts'
import { createStore } from './store.ts'

export type TextView = {
  readonly id: string
  /** The piece of the text to begin at, from 1, and what to mark there. */
  readonly section?: number
  readonly find?: string
}

export const textViewStore = createStore<TextView | undefined>(undefined)

export function openTextView(view: TextView): void {
  textViewStore.set(view)
}

export function closeTextView(): void {
  if (textViewStore.get() === undefined) return
  textViewStore.set(undefined)
  requestFocus('list')
}
