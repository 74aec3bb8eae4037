// Opens a mark: its tools stand beside it.
import type { Annotation } from '../../../../shared/annotations-model.ts'
import { awaitMark, type MarksStore } from './marks-state.ts'

let openings = 0

/** `fresh`: itself, where it is not among the others yet. */
export function openMark(store: MarksStore, id: number, wantsText: boolean, fresh?: Annotation): void {
  openings += 1
  store.set((before) => ({
    ...before,
    open: { id, opening: openings, wantsText, fresh },
    awaited: wantsText ? before.awaited : awaitMark(id),
  }))
}
