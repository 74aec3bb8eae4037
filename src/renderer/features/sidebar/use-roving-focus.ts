// The whole sidebar is one stop of the Tab key; arrows move inside it, left and right close and open what opens.
import { type KeyboardEvent, type RefObject, useEffect } from 'react'

const ITEM = '[data-nav-item]'

export function useRovingFocus(nav: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  // Exactly one item can be reached by Tab: the chosen place, else the one focused last, else the first.
  useEffect(() => {
    const element = nav.current
    if (element === null) return
    const items = [...element.querySelectorAll<HTMLElement>(ITEM)]
    const stop =
      items.find((item) => item === document.activeElement) ??
      items.find((item) => item.ariaCurrent === 'true') ??
      items[0]
    for (const item of items) item.tabIndex = item === stop ? 0 : -1
  })

  return (event) => {
    const item = (event.target as HTMLElement).closest<HTMLElement>(ITEM)
    const element = nav.current
    if (item === null || element === null || event.ctrlKey || event.metaKey || event.altKey) return
    const items = [...element.querySelectorAll<HTMLElement>(ITEM)]
    const here = items.indexOf(item)
    const isOpen = item.getAttribute('aria-expanded')
    const focus = (target: HTMLElement | undefined) => {
      if (target === undefined) return
      item.tabIndex = -1
      target.tabIndex = 0
      target.focus()
    }
    if (event.key === 'ArrowDown') focus(items[here + 1])
    else if (event.key === 'ArrowUp') focus(items[here - 1])
    else if (event.key === 'Home') focus(items[0])
    else if (event.key === 'End') focus(items.at(-1))
    else if (
      (event.key === 'ArrowRight' && isOpen === 'false') ||
      (event.key === 'ArrowLeft' && isOpen === 'true')
    )
      item.dispatchEvent(new CustomEvent('nav-toggle', { bubbles: false }))
    else return
    event.preventDefault()
  }
}
