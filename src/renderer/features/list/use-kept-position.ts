// Keeps the rows on the screen where they are when papers come or go above them (a sync, an undo), and when the rows
// themselves become higher or lower. At the very top the list stays at the top, so that new papers show.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Order } from '../../state/order.ts'
import { type Rows, scrollAfterData, scrollAfterHeight } from './kept-scroll.ts'

type Shown = Rows & {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly viewKey: string
  /** -1 where there is none. */
  readonly currentIndex: number
}

export function useKeptPosition({ scroller, order, viewKey, rowHeight, currentIndex }: Shown): void {
  const shown = useRef<{ order: Order; viewKey: string; rowHeight: number }>({ order, viewKey, rowHeight })
  const top = useRef(0)

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const onScroll = () => {
      top.current = element.scrollTop
    }
    // Ahead of who draws rows for it: asking the element after that would lay the page out within the frame.
    const options = { passive: true, capture: true }
    element.addEventListener('scroll', onScroll, options)
    return () => element.removeEventListener('scroll', onScroll, options)
  }, [scroller])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a move of the selection alone scrolls elsewhere.
  useLayoutEffect(() => {
    const before = shown.current
    shown.current = { order, viewKey, rowHeight }
    const element = scroller.current
    if (element === null || (before.order === order && before.rowHeight === rowHeight)) return
    const isOther = before.viewKey !== viewKey
    // Where it stands is known by its scrolling: to ask the element would lay out the page, at each letter of a query.
    if (top.current <= 0 && (isOther || before.rowHeight === rowHeight)) return
    const go = (to: number | undefined) => {
      if (to === undefined) return
      element.scrollTop = to
      top.current = element.scrollTop
    }
    if (isOther) return go(0)
    if (before.rowHeight !== rowHeight)
      go(
        scrollAfterHeight({
          top: top.current,
          viewHeight: element.clientHeight,
          before: before.rowHeight,
          now: rowHeight,
          currentIndex,
        }),
      )
    else go(scrollAfterData(top.current, before, order))
  }, [scroller, order, viewKey, rowHeight])
}
