// pdf.js takes a page apart when it draws it anew: a mark on it that had the keyboard has it again afterwards.
import type { SlotStore } from '../page-slots.ts'
import { awaitMark, type MarksStore } from './marks-state.ts'

export function keepFocus(container: HTMLElement, slots: SlotStore, store: MarksStore): () => void {
  const ended = new AbortController()
  const { signal } = ended
  let focused: number | undefined
  const markOf = (target: EventTarget | null) => {
    const mark = target instanceof HTMLElement ? target.dataset.mark : undefined
    return mark === undefined ? undefined : Number(mark)
  }
  document.addEventListener(
    'focusin',
    ({ target }) => {
      focused = container.contains(target as Node) ? markOf(target) : undefined
      // Whoever went elsewhere is not called back.
      store.set((before) =>
        before.awaited === undefined || before.awaited.id === focused
          ? before
          : { ...before, awaited: undefined },
      )
    },
    { signal },
  )
  const release = slots.subscribe(() => {
    const mark = focused
    const isThere = mark !== undefined && container.querySelector(`button[data-mark="${mark}"]`) !== null
    if (isThere && document.activeElement === document.body)
      store.set((before) => ({ ...before, awaited: awaitMark(mark) }))
  })
  return () => {
    release()
    ended.abort()
  }
}
