// Where a list is scrolled to after its rows changed, so that the reader's place stays. Pure; all in pixels.
import type { Order } from '../../state/order.ts'

export type Rows = { readonly order: Order; readonly rowHeight: number }

/** So far down from the top is looked for a row that is still there. */
const MOST_LOOKED_AT = 50

/** The first row of the old window that is still there anchors the new one; undefined where none is. */
export function scrollAfterData(top: number, before: Rows, order: Order): number | undefined {
  const { rowHeight } = before
  const topIndex = Math.floor(top / rowHeight)
  const end = Math.min(topIndex + MOST_LOOKED_AT, before.order.ids.length)
  for (let index = topIndex; index < end; index += 1) {
    const id = before.order.ids[index]
    const now = id === undefined ? -1 : order.indexOf(id)
    if (now >= 0) return top + (now - index) * rowHeight
  }
  return undefined
}

type HeightChange = {
  readonly top: number
  readonly viewHeight: number
  readonly before: number
  readonly now: number
  /** -1 where there is none. */
  readonly currentIndex: number
}

/** The current row stays where it is on the screen, if it was in sight; else the uppermost row stays uppermost. */
export function scrollAfterHeight({ top, viewHeight, before, now, currentIndex }: HeightChange): number {
  const onScreen = currentIndex * before - top
  const isInSight = currentIndex >= 0 && onScreen + before > 0 && onScreen < viewHeight
  if (!isInSight) return (top / before) * now
  // Whole, where it stood at the lower edge.
  return Math.max(0, currentIndex * now - Math.max(0, Math.min(onScreen, viewHeight - now)))
}
