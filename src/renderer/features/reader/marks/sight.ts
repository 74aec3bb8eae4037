// Where in the pages one is looking: the part of a page that is in sight, as a share of it.
import type { Box } from '../image-holes.ts'
import type { PageSlot, PageSlots } from '../page-slots.ts'

export type Sight = {
  readonly slot: PageSlot
  readonly box: Box
  readonly width: number
  readonly height: number
}

export function sightOf(container: HTMLElement, slots: PageSlots, page: number): Sight | undefined {
  const slot = slots.get(page)
  if (slot === undefined || !slot.overlay.isConnected) return undefined
  const on = slot.overlay.getBoundingClientRect()
  const window = container.getBoundingClientRect()
  const { width, height } = on
  if (width === 0 || height === 0) return undefined
  const shareX = (x: number) => Math.max(0, Math.min(1, (x - on.left) / width))
  const shareY = (y: number) => Math.max(0, Math.min(1, (y - on.top) / height))
  const box = {
    left: shareX(window.left),
    top: shareY(window.top),
    right: shareX(window.right),
    bottom: shareY(window.bottom),
  }
  return { slot, box, width, height }
}
