// Tells what is selected on the pages: while the pointer is still selecting, nothing.
import type { PageSlots } from '../page-slots.ts'
import type { MarksStore } from './marks-state.ts'
import { selectedMarks } from './selected-marks.ts'

const NONE: [] = []

export function followSelection(
  container: HTMLElement,
  slots: () => PageSlots,
  store: MarksStore,
): { readonly read: () => void; readonly stop: () => void } {
  const ended = new AbortController()
  const { signal } = ended
  let isPointing = false
  const read = () => {
    const selection = document.getSelection()
    const isOurs = selection?.anchorNode !== null && container.contains(selection?.anchorNode ?? null)
    const found = isOurs && !isPointing ? selectedMarks(selection, slots()) : NONE
    store.set((before) => {
      if (found.length === 0) return before.selected.length === 0 ? before : { ...before, selected: NONE }
      return { ...before, selected: found, open: undefined, tool: undefined }
    })
  }
  document.addEventListener('selectionchange', read, { signal })
  container.addEventListener(
    'pointerdown',
    () => {
      isPointing = true
    },
    { signal },
  )
  const rest = () => {
    if (!isPointing) return
    isPointing = false
    // A click takes the selection away after this.
    setTimeout(read)
  }
  window.addEventListener('pointerup', rest, { signal })
  window.addEventListener('pointercancel', rest, { signal })
  return { read, stop: () => ended.abort() }
}
