// Brings a part of a page into sight; what is in sight already stays where it is.
import type { PdfRect } from '../../../../shared/annotations-model.ts'
import type { viewer as parts } from '../pdf-library.ts'
import { boxOf } from './page-boxes.ts'

type Viewer = InstanceType<typeof parts.PDFViewer>

/** Above what is brought into sight, as a share of the screen. */
const ROOM_ABOVE = 0.3
const EDGE_PX = 24

export function revealRect(viewer: Viewer, page: number, rect: PdfRect, leave: () => void): void {
  const view = viewer.getPageView(page - 1)
  if (view === undefined) return
  const { container } = viewer
  const box = boxOf(rect, view.viewport)
  const spanOf = () => {
    const { top, height } = view.div.getBoundingClientRect()
    const start = container.getBoundingClientRect().top
    return { top: top - start + box.top * height, bottom: top - start + box.bottom * height }
  }
  if (view.div.isConnected) {
    const { top, bottom } = spanOf()
    if (top >= EDGE_PX && bottom <= container.clientHeight - EDGE_PX) return
  }
  leave()
  // Where pages come one by one, it is put there by this.
  if (!view.div.isConnected || viewer.currentPageNumber !== page)
    viewer.scrollPageIntoView({ pageNumber: page })
  container.scrollBy({ top: spanOf().top - container.clientHeight * ROOM_ABOVE, behavior: 'instant' })
  viewer.update()
}
