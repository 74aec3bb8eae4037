// A paper looked at beside the list (one that is similar to another): the pane shows it, keys act on it, and the list and
// its selection stay where they are. Looks can follow on each other; each is gone back from.
import { createStore } from './store.ts'
import { listStore } from './stores.ts'

/** The papers looked at, the last one on the screen. Empty: the pane shows what is selected. */
export const peekStore = createStore<readonly string[]>([])

const NONE: readonly string[] = []

export function peekAt(id: string): void {
  peekStore.set((stack) => [...stack, id])
}

/** Whether there was a look to come back from. */
export function leavePeek(): boolean {
  const stack = peekStore.get()
  if (stack.length === 0) return false
  peekStore.set(stack.length === 1 ? NONE : stack.slice(0, -1))
  return true
}

/** The paper that the pane shows beside the list, if it does. */
export function peekedPaper(): string | undefined {
  return peekStore.get().at(-1)
}

/** Another selection is another thought. */
let { selection } = listStore.get()
listStore.subscribe(() => {
  const next = listStore.get().selection
  if (next === selection) return
  selection = next
  peekStore.set(NONE)
})
