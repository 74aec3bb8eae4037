// Puts marks on pages. What is opened at once stays open, and keeps the keyboard, when the core gives it its number.
import type { Added } from '../../../api/annotation-actions.ts'
import { awaitMark, type MarksStore } from './marks-state.ts'
import { openMark } from './open-mark.ts'

export function addMarks(store: MarksStore, add: () => Added, opens: 'text' | 'itself' | undefined): void {
  const { shown, stored } = add()
  const [first] = shown
  if (first === undefined) return
  if (opens !== undefined) openMark(store, first.id, opens === 'text', first)
  void stored.then((made) => {
    const known = made?.[0]
    // Under its own number it is another element.
    const hadFocus = document.activeElement?.matches(`button[data-mark="${first.id}"]`) ?? false
    store.set((before) => {
      const { open, awaited } = before
      const isOpen = open?.id === first.id
      const isAwaited = hadFocus || awaited?.id === first.id
      return {
        ...before,
        // What was not stored is not there.
        open: isOpen ? known && { ...open, id: known.id, fresh: known } : open,
        awaited: isAwaited ? known && awaitMark(known.id) : awaited,
      }
    })
  })
}
