// A mark takes the keyboard when it is asked to, as soon as it is there.
import { type RefObject, useLayoutEffect } from 'react'
import { useStore } from '../../../state/use-store.ts'
import type { MarksStore } from './marks-state.ts'

export function useAwaitedFocus(element: RefObject<HTMLElement | null>, id: number, store: MarksStore): void {
  const awaited = useStore(store, (state) => (state.awaited?.id === id ? state.awaited : undefined))
  // At each drawing: its page may not be on the screen yet.
  useLayoutEffect(() => {
    if (awaited === undefined || element.current === null) return
    element.current.focus({ preventScroll: true })
    if (document.activeElement === element.current) store.set((before) => ({ ...before, awaited: undefined }))
  })
}
