// Renders something over each page that is drawn: the seam for marks. What is rendered stands in the page's own corner, takes
// no pointer unless it asks for it by its style, and goes with the page.
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from '../../state/use-store.ts'
import type { PageSlot, SlotStore } from './page-slots.ts'

type Props = { slots: SlotStore; render: (slot: PageSlot) => ReactNode }

export function PageOverlays({ slots, render }: Props) {
  const drawn = useStore(slots)
  return [...drawn.values()].map((slot) => createPortal(render(slot), slot.overlay, String(slot.pageNumber)))
}
