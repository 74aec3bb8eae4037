// What is being dragged inside the window. A drag's own data cannot be read before it is dropped, but its target must be
// known to fit while it is over it.
import { createStore } from './store.ts'

/** Ids, as JSON. Whoever takes dropped texts must leave those of this type alone. */
export const PAPERS_TYPE = 'application/x-lectern-papers'
export const COLLECTION_TYPE = 'application/x-lectern-collection'

export type Dragged =
  | { readonly kind: 'papers'; readonly ids: readonly string[] }
  | { readonly kind: 'collection'; readonly id: number }

export const dragStore = createStore<Dragged | undefined>(undefined)

/** Until the drag is over, however it ends. */
export function startDrag(dragged: Dragged): void {
  dragStore.set(dragged)
  const end = () => {
    dragStore.set(undefined)
    for (const name of ENDS) window.removeEventListener(name, end)
  }
  // What was dragged may be gone by then, scrolled out of a list: then only the next press tells.
  for (const name of ENDS) window.addEventListener(name, end)
}

const ENDS = ['dragend', 'pointerdown'] as const
