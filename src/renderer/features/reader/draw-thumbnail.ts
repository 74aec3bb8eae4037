// Draws pages in small, one after another, and only those that are looked at.
import type { PDFDocumentProxy } from 'pdfjs-dist'

const WIDTH_PX = 116
/** A page like a ribbon is cut no longer than that many times its width. */
const LONGEST = 3

export type ThumbnailDrawer = (page: number, canvas: HTMLCanvasElement, signal: AbortSignal) => Promise<void>

export function createThumbnailDrawer(document: PDFDocumentProxy): ThumbnailDrawer {
  let before: Promise<unknown> = Promise.resolve()
  return (pageNumber, canvas, signal) => {
    const drawn = before.then(() => (signal.aborted ? undefined : draw(document, pageNumber, canvas, signal)))
    before = drawn.catch(() => undefined)
    return drawn
  }
}

async function draw(
  document: PDFDocumentProxy,
  pageNumber: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await document.getPage(pageNumber)
  if (signal.aborted) return
  const { width, height } = page.getViewport({ scale: 1 })
  const ratio = Math.min(2, window.devicePixelRatio || 1)
  const viewport = page.getViewport({
    scale: Math.min(WIDTH_PX / width, (WIDTH_PX * LONGEST) / height) * ratio,
  })
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  const task = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => task.cancel(), { once: true })
  await task.promise
}
