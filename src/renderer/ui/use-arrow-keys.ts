// Many small buttons in a row as one stop of the Tab key: arrows, Home and End move among them.
import { type KeyboardEvent, type RefObject, useEffect } from 'react'

const ITEM = 'button[data-arrow-item]'

export function useArrowKeys(group: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  // Exactly one of them can be reached by Tab: the one focused last, else the first.
  useEffect(() => {
    const items = itemsOf(group.current)
    const stop = items.find((item) => item === document.activeElement) ?? items[0]
    for (const item of items) item.tabIndex = item === stop ? 0 : -1
  })

  return (event) => {
    const items = itemsOf(group.current)
    const here = items.indexOf(event.target as HTMLButtonElement)
    if (here < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const target = items[targetOf(event.key, here, items.length)]
    if (target === undefined) return
    for (const item of items) item.tabIndex = item === target ? 0 : -1
    target.focus()
    event.preventDefault()
  }
}

function itemsOf(group: HTMLElement | null): HTMLButtonElement[] {
  return group === null ? [] : [...group.querySelectorAll<HTMLButtonElement>(ITEM)]
}

/** -1 for other keys; the ends stay where they are. */
function targetOf(key: string, here: number, count: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, here + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, here - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}
