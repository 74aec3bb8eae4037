// The pages that are drawn at this moment, each with a place for what lies over it. This is where marks on pages are put:
// render into `overlay`, whose corner is the page's, by `viewport`, which knows where the file's own units are.
import type { PageViewport } from 'pdfjs-dist'
import { createStore, type Store } from '../../state/store.ts'
import type { PlacedPage } from './selection-rects.ts'

export type PageSlot = {
  readonly pageNumber: number
  readonly viewport: PageViewport
  /** As large as the page, over its text and under its links. Takes no pointer by itself. */
  readonly overlay: HTMLElement
  /** Once there is one. */
  readonly textLayer: HTMLElement | undefined
}

export type PageSlots = ReadonlyMap<number, PageSlot>
export type SlotStore = Store<PageSlots>

export function createSlotStore(): SlotStore {
  return createStore<PageSlots>(new Map())
}

/** Those whose page was let go of are gone, too; not those whose page is off the screen, but drawn. */
export function putSlot(slots: SlotStore, slot: PageSlot): void {
  slots.set((before) => {
    const kept = [...before].filter(([, { overlay }]) => overlay.parentElement !== null)
    return new Map([...kept, [slot.pageNumber, slot]])
  })
}

/** Where the pages stand on the screen now, for `selectionRects`. */
export function placePages(slots: PageSlots): PlacedPage[] {
  return [...slots.values()].map(({ pageNumber, overlay, viewport }) => ({
    pageNumber,
    box: overlay.getBoundingClientRect(),
    toPdfPoint: (x, y) => viewport.convertToPdfPoint(x, y),
  }))
}
