// The links of a document. Those within it go to their place, and say first that a place is left; those out of it open in
// the user's browser, or not at all.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { EventBus } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { strings } from '../../strings/strings.ts'
import { linkAddress } from './link-address.ts'
import { viewer } from './pdf-library.ts'

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0]

export class SafeLinkService extends viewer.PDFLinkService {
  readonly #onLeave: () => void

  constructor(eventBus: EventBus, onLeave: () => void) {
    super({ eventBus })
    this.#onLeave = onLeave
  }

  override addLinkAttributes(link: HTMLAnchorElement, url: string): void {
    const address = linkAddress(url)
    if (address === undefined) {
      link.removeAttribute('href')
      link.title = strings.reader.noLink(url)
      return
    }
    link.href = address
    link.title = address
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  }

  /** Instead of pdf.js's own, which moves the keyboard to the page whenever its text is there, wherever one is by then. */
  override async goToDestination(destination: string | unknown[]): Promise<void> {
    const document: PDFDocumentProxy | null = this.pdfDocument
    if (document === null) return
    const place = typeof destination === 'string' ? await document.getDestination(destination) : destination
    if (!Array.isArray(place)) return
    const pageNumber = await pageNumberOf(document, place[0])
    if (pageNumber === undefined || this.pdfDocument !== document) return
    this.#onLeave()
    this.pdfViewer.scrollPageIntoView({ pageNumber, destArray: place, ignoreDestinationZoom: true })
  }
}

/** Undefined where the file names no page of its own. */
async function pageNumberOf(document: PDFDocumentProxy, target: unknown): Promise<number | undefined> {
  try {
    const index = typeof target === 'number' ? target : await document.getPageIndex(target as PageReference)
    return Number.isInteger(index) && index >= 0 && index < document.numPages ? index + 1 : undefined
  } catch {
    // A broken link leads nowhere.
    return undefined
  }
}
