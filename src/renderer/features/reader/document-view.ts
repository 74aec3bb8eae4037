// A document on the screen: pdf.js's viewer in an element, and all that is done to it. Knows no React; what changes is in
// its stores. Forms, scripts and editing are off; links out of the document are https, in a window of the user's browser.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PDFPageView } from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { PdfRect } from '../../../shared/annotations-model.ts'
import type { ZoomPreset } from '../../state/reader-document.ts'
import { createStore, type Store } from '../../state/store.ts'
import { strings } from '../../strings/strings.ts'
import { createViewer } from './create-viewer.ts'
import { createFinder, type Finder } from './find-in-document.ts'
import { revealRect } from './marks/reveal-rect.ts'
import { createMover, followGestures, type Mover } from './move-in-document.ts'
import { layPageOver, nameLinks, spareImages } from './page-layers.ts'
import { createSlotStore, putSlot, type SlotStore } from './page-slots.ts'
import { leaveFrom, NO_TRAVEL, type Travel, travelFrom } from './travel-history.ts'

export type Layout = 'continuous' | 'paged'

export type DocumentState = {
  /** Whether pages can be gone to. */
  readonly isReady: boolean
  readonly page: number
  readonly pages: number
  /** What the zoom is, 1 being the size on paper, and what it was set to. */
  readonly scale: number
  readonly zoom: string
  readonly layout: Layout
  readonly canGoBack: boolean
  readonly canGoForward: boolean
}

/** In the page's own units, from its lower left corner; null: its upper left. */
type Location = { readonly pageNumber: number; readonly left: number | null; readonly top: number | null }

/** A name in the document, or a place as it says it. */
export type Destination = string | unknown[]

export type DocumentView = Mover & {
  readonly state: Store<DocumentState>
  readonly slots: SlotStore
  readonly finder: Finder
  /** From here, so that there is a way back. */
  readonly goToPage: (page: number) => void
  /** Brings a part of a page into sight, from here, unless it is. */
  readonly reveal: (page: number, rect: PdfRect) => void
  readonly goToDestination: (destination: Destination) => void
  readonly travel: (to: 'back' | 'forward') => void
  readonly zoomBy: (steps: number) => void
  readonly zoomTo: (zoom: ZoomPreset | string) => void
  readonly setLayout: (layout: Layout) => void
  readonly close: () => void
}

export type DocumentStart = { readonly page: number; readonly zoom: string; readonly layout: Layout }

const CONTINUOUS = 0
const PAGED = 3
const scrollModeOf = (layout: Layout) => (layout === 'paged' ? PAGED : CONTINUOUS)

/** `container` stands absolutely, and holds one empty element for the pages. */
export function createDocumentView(
  container: HTMLDivElement,
  document: PDFDocumentProxy,
  start: DocumentStart,
): DocumentView {
  const ended = new AbortController()
  const { eventBus, links, viewer } = createViewer(container, ended.signal, () => leaveHere())
  const state = createStore<DocumentState>({
    isReady: false,
    page: 1,
    pages: document.numPages,
    scale: 1,
    zoom: start.zoom,
    layout: start.layout,
    canGoBack: false,
    canGoForward: false,
  })
  const slots = createSlotStore()
  let travel: Travel<Location> = NO_TRAVEL
  const here = (): Location => {
    // A jump scrolls at once, and the viewer looks where it is only with the next frame.
    viewer.update()
    return (
      (viewer._location as Location | null) ?? { pageNumber: viewer.currentPageNumber, left: null, top: null }
    )
  }
  const setTravel = (next: Travel<Location>) => {
    travel = next
    state.set((before) => ({
      ...before,
      canGoBack: next.behind.length > 0,
      canGoForward: next.ahead.length > 0,
    }))
  }
  const leaveHere = () => setTravel(leaveFrom(travel, here()))
  const on = <Event>(name: string, listener: (event: Event) => void) =>
    eventBus.on(name, listener, { signal: ended.signal })
  on('pagesinit', () => {
    viewer.scrollMode = scrollModeOf(start.layout)
    viewer.currentScaleValue = start.zoom
    if (start.page > 1) viewer.scrollPageIntoView({ pageNumber: Math.min(start.page, document.numPages) })
    for (let index = 0; index < document.numPages; index += 1)
      viewer.getPageView(index).div.setAttribute('aria-label', strings.reader.pageName(index + 1))
    state.set((before) => ({ ...before, isReady: true, page: viewer.currentPageNumber }))
  })
  on<{ pageNumber: number }>('pagechanging', ({ pageNumber }) => {
    state.set((before) => ({ ...before, page: pageNumber }))
    // Alone on the screen, a page is fitted by itself, once it is there.
    if (isPaged()) queueMicrotask(fitAgain)
  })
  on<{ scale: number; presetValue?: string }>('scalechanging', ({ scale, presetValue }) =>
    state.set((before) => ({ ...before, scale, zoom: presetValue ?? String(Number(scale.toFixed(4))) })),
  )
  const isPaged = () => state.get().layout === 'paged'
  const fitAgain = () => {
    const { isReady, zoom } = state.get()
    if (isReady && Number.isNaN(Number(zoom))) viewer.currentScaleValue = zoom
  }
  const refreshSlot = ({ source }: { source: PDFPageView }) => {
    if (!('div' in source) || !(source.div instanceof HTMLElement)) return
    const overlay = layPageOver(source.div)
    putSlot(slots, {
      pageNumber: Number(source.id),
      viewport: source.viewport,
      overlay,
      textLayer: source.textLayer?.div,
    })
  }
  on('pagerender', refreshSlot)
  on('annotationlayerrendered', (event: { source: PDFPageView }) => nameLinks(event.source.div))
  on('textlayerrendered', refreshSlot)
  on<{ source: PDFPageView; isDetailView: boolean }>('pagerendered', (event) => {
    if (event.isDetailView) return
    refreshSlot(event)
    spareImages(event.source.div, event.source.imageCoordinates)
  })
  // What was fitted is fitted again when there is more or less room.
  const resized = new ResizeObserver(() => {
    fitAgain()
    viewer.update()
  })
  resized.observe(container)

  const mover = createMover(viewer, isPaged)
  followGestures(viewer, mover, isPaged, ended.signal)
  // Links within it are not this page's fragments, which assistive technology would look for.
  links.setDocument(document, `${location.origin}/` as never)
  viewer.setDocument(document)

  return {
    ...mover,
    state,
    slots,
    finder: createFinder(eventBus),
    goToPage: (page) => {
      const target = Math.min(document.numPages, Math.max(1, Math.round(page)))
      if (target === viewer.currentPageNumber) viewer.scrollPageIntoView({ pageNumber: target })
      else {
        leaveHere()
        viewer.scrollPageIntoView({ pageNumber: target })
      }
    },
    reveal: (page, rect) => revealRect(viewer, page, rect, leaveHere),
    goToDestination: (destination) => void links.goToDestination(destination),
    travel: (direction) => {
      const step = travelFrom(travel, direction, here())
      if (step === undefined) return
      setTravel(step.travel)
      const { pageNumber, left, top } = step.to
      viewer.scrollPageIntoView({
        pageNumber,
        destArray: [null, { name: 'XYZ' }, left, top, null],
        allowNegativeOffset: true,
      } as never)
    },
    zoomBy: (steps) => viewer.updateScale({ steps, drawingDelay: 0 } as never),
    zoomTo: (zoom) => {
      viewer.currentScaleValue = zoom
    },
    setLayout: (layout) => {
      viewer.scrollMode = scrollModeOf(layout)
      state.set((before) => ({ ...before, layout }))
    },
    close: () => {
      resized.disconnect()
      // Lets go of every canvas.
      viewer.setDocument(null as never)
      links.setDocument(null)
      ended.abort()
      viewer.cleanup()
    },
  }
}
