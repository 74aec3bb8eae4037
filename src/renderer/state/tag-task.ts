// What is being done to a tag in a dialog, wherever it was asked for: the tag's menu, a key, the palette.
import { createStore } from './store.ts'

export type TagTask = {
  readonly kind: 'rename' | 'merge'
  readonly tag: string
  /** Gives the keyboard back to where it was asked for, where the dialog cannot: a menu that is closed by then. */
  readonly giveBack?: () => void
}

export const tagTaskStore = createStore<TagTask | undefined>(undefined)
