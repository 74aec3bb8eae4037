// Keeps the rows on the screen where they are when papers come or go above them (a sync, an undo). At the very top the
// list stays at the top, so that new papers show.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Order } from '../../state/order.ts'

export function useKeptPosition(
  scroller: RefObject<HTMLDivElement | null>,
  order: Order,
  viewKey: string,
  rowHeight: number,
): void {
  const shown = useRef({ order, viewKey })
  const top = useRef(0)

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const onScroll = () => {
      top.current = element.scrollTop
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => element.removeEventListener('scroll', onScroll)
  }, [scroller])

  useLayoutEffect(() => {
    const before = shown.current
    shown.current = { order, viewKey }
    const element = scroller.current
    if (element === null || before.order === order) return
    // Where it stands is known by its scrolling: to ask the element would lay out the page, at each letter of a query.
    if (top.current <= 0) return
    if (before.viewKey !== viewKey) {
      element.scrollTop = 0
      top.current = 0
      return
    }
    const topIndex = Math.floor(top.current / rowHeight)
    // The first row of the old window that is still there anchors the new one.
    for (let index = topIndex; index < Math.min(topIndex + 50, before.order.ids.length); index += 1) {
      const id = before.order.ids[index]
      const now = id === undefined ? -1 : order.indexOf(id)
      if (now < 0) continue
      element.scrollTop = top.current + (now - index) * rowHeight
      return
    }
  }, [scroller, order, viewKey, rowHeight])
}
