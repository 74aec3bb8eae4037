// pdf.js's viewer, as the reader wants it: nothing to fill in or to edit, no scripts, bounded canvases.
import { viewer as parts, pdf } from './pdf-library.ts'
import { SafeLinkService } from './safe-link-service.ts'
import { WORDLESS } from './wordless.ts'

/** Pixels of one page's canvas: 64 MB. Beyond, the visible part alone is drawn sharp. */
const MOST_CANVAS_PIXELS = 2 ** 24
const LONGEST_CANVAS_SIDE = 8192
/** Larger than any picture: pdf.js then records where pictures are, and puts none into the text for saving. */
const NO_PICTURE_IN_TEXT = 2 ** 30
const FIND_DELAY_MS = 60

/** `onLeave` is told before a link within the document is followed. */
export function createViewer(container: HTMLDivElement, signal: AbortSignal, onLeave: () => void) {
  const eventBus = new parts.EventBus()
  const links = new SafeLinkService(eventBus, onLeave)
  const findController = new parts.PDFFindController({
    eventBus,
    linkService: links,
    // Its declaration leaves this out.
    delay: FIND_DELAY_MS,
  } as ConstructorParameters<typeof parts.PDFFindController>[0])
  const viewer = new parts.PDFViewer({
    container,
    eventBus,
    linkService: links,
    findController,
    l10n: WORDLESS,
    annotationMode: pdf.AnnotationMode.ENABLE,
    annotationEditorMode: pdf.AnnotationEditorType.DISABLE,
    imagesRightClickMinSize: NO_PICTURE_IN_TEXT,
    maxCanvasPixels: MOST_CANVAS_PIXELS,
    maxCanvasDim: LONGEST_CANVAS_SIDE,
    enableAutoLinking: true,
    abortSignal: signal,
  } as ConstructorParameters<typeof parts.PDFViewer>[0])
  links.setViewer(viewer)
  return { eventBus, links, viewer }
}
