// Places for marks that are put on a page without a pointer: a note at the top of what is in sight, an area in its middle.
import type { Annotation, PdfRect } from '../../../../shared/annotations-model.ts'
import type { DocumentView } from '../document-view.ts'
import { boxOf, rectOf } from './page-boxes.ts'
import { type Sight, sightOf } from './sight.ts'

type Spot = { readonly page: number; readonly rect: PdfRect }

/** From the edges, and between two notes. */
const NOTE_PX = 30

export function noteSpot(
  container: HTMLElement,
  view: DocumentView,
  drawn: readonly Annotation[],
): Spot | undefined {
  const sight = sightOf(container, view.slots.get(), view.state.get().page)
  if (sight === undefined) return undefined
  const { slot, box, width, height } = sight
  const x = Math.min(1, box.left + NOTE_PX / width)
  const taken = drawn
    .filter(({ kind, page }) => kind === 'note' && page === slot.pageNumber)
    .flatMap(({ rects }) => rects.map((rect) => boxOf(rect, slot.viewport)))
  const isTaken = (y: number) =>
    taken.some(
      ({ left, top }) => Math.abs(left - x) * width < NOTE_PX / 2 && Math.abs(top - y) * height < NOTE_PX / 2,
    )
  let y = box.top + NOTE_PX / height
  while (isTaken(y) && y < box.bottom) y += NOTE_PX / height
  return spotOf(sight, { left: x, right: x, top: Math.min(1, y), bottom: Math.min(1, y) })
}

export function middleOfSight(container: HTMLElement, view: DocumentView): Spot | undefined {
  const sight = sightOf(container, view.slots.get(), view.state.get().page)
  if (sight === undefined) return undefined
  const { left, top, right, bottom } = sight.box
  const [width, height] = [(right - left) / 2, (bottom - top) / 3]
  const x = (left + right - width) / 2
  const y = (top + bottom - height) / 2
  return spotOf(sight, { left: x, top: y, right: x + width, bottom: y + height })
}

function spotOf({ slot }: Sight, box: Parameters<typeof rectOf>[0]): Spot {
  return { page: slot.pageNumber, rect: rectOf(box, slot.viewport) }
}
