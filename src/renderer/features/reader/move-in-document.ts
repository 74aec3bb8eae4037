// Moving in a document by keys, wheel and fingers, in both layouts: where pages come one by one, moving over the end of one
// brings the next.
import { type viewer as parts, pdf } from './pdf-library.ts'

type Viewer = InstanceType<typeof parts.PDFViewer>

const LINE_PX = 22
/** What of a screen stays in sight, as a thread. */
const OVERLAP_PX = 48
/** Further turning by the wheel waits for it to rest. */
const WHEEL_REST_MS = 250
const DRAWING_DELAY_MS = 300

export type Mover = {
  readonly scrollLines: (lines: number) => void
  readonly scrollScreens: (screens: number) => void
  readonly turnPages: (by: number) => void
}

export function createMover(viewer: Viewer, isPaged: () => boolean): Mover {
  const { container } = viewer
  const scrollBy = (top: number) => {
    if (isPaged() && isAtEdge(container, Math.sign(top))) {
      if (turnPages(Math.sign(top))) container.scrollTop = top > 0 ? 0 : container.scrollHeight
      return
    }
    container.scrollBy({ top, behavior: 'instant' })
  }
  const turnPages = (by: number): boolean => {
    const page = Math.min(viewer.pagesCount, Math.max(1, viewer.currentPageNumber + by))
    if (page === viewer.currentPageNumber) return false
    viewer.currentPageNumber = page
    return true
  }
  return {
    scrollLines: (lines) => scrollBy(lines * LINE_PX),
    scrollScreens: (screens) => scrollBy(screens * Math.max(LINE_PX, container.clientHeight - OVERLAP_PX)),
    turnPages: (by) => {
      // Back from within a page is first to its top, where pages are in one column.
      if (!turnPages(by)) container.scrollTop = by > 0 ? container.scrollHeight : 0
    },
  }
}

function isAtEdge({ scrollTop, clientHeight, scrollHeight }: HTMLElement, direction: number): boolean {
  return direction > 0 ? scrollTop + clientHeight >= scrollHeight - 1 : scrollTop <= 0
}

/** Zooms at the pointer, by the wheel with Ctrl and by two fingers, and turns pages by the wheel. */
export function followGestures(
  viewer: Viewer,
  mover: Mover,
  isPaged: () => boolean,
  signal: AbortSignal,
): void {
  const { container } = viewer
  const zoomAt = (scaleFactor: number, origin: readonly [number, number]) =>
    viewer.updateScale({ drawingDelay: DRAWING_DELAY_MS, scaleFactor, origin: [...origin] })
  let turnedAt = Number.NEGATIVE_INFINITY
  container.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        // A notch of a wheel is a hundred; fingers on a pad come in small steps.
        const delta = Math.max(-100, Math.min(100, event.deltaY))
        zoomAt(Math.exp(-delta / 500), [event.clientX, event.clientY])
        return
      }
      if (!isPaged() || event.deltaY === 0 || !isAtEdge(container, Math.sign(event.deltaY))) return
      const hasRested = event.timeStamp - turnedAt > WHEEL_REST_MS
      turnedAt = event.timeStamp
      if (hasRested) mover.scrollLines(Math.sign(event.deltaY))
    },
    { signal, passive: false },
  )
  let distance = 1
  new pdf.TouchManager({
    container,
    onPinchStart: () => {
      distance = 1
    },
    onPinching: (origin: [number, number], before: number, now: number) => {
      distance *= now / before
      // Steps too small for the viewer's rounding would be lost.
      if (Math.abs(distance - 1) < 0.02) return
      zoomAt(distance, origin)
      distance = 1
    },
    onPinchEnd: () => undefined,
    signal,
  })
}
