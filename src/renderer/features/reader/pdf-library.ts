// pdf.js, its viewer's parts and what they read at run time, all of the app's own origin. Loaded with the reader, which
// is loaded when it is first opened. The parts look for the library in the page: it must come first.
import * as pdf from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import * as viewer from 'pdfjs-dist/web/pdf_viewer.mjs'

export { pdf, viewer }

/** A worker of one's own for a document: whatever the document does there ends with it. */
export function startPdfWorker(): Worker {
  return new Worker(workerUrl, { type: 'module' })
}

const dataUrl = (folder: string) => new URL(`pdfjs/${folder}/`, document.baseURI).href

/**
 * How every document is opened: nothing of it is run, and nothing is fetched but character maps, fonts and decoders from
 * this origin. The decoders are the JavaScript ones, because the page's policy allows no WebAssembly.
 */
export const SAFE_OPTIONS = {
  cMapUrl: dataUrl('cmaps'),
  standardFontDataUrl: dataUrl('standard_fonts'),
  wasmUrl: dataUrl('decoders'),
  useWasm: false,
  useWorkerFetch: true,
  enableXfa: false,
  stopAtErrors: false,
  /** Pixels of one picture; a larger one is left out. */
  maxImageSize: 2 ** 26,
  canvasMaxAreaInBytes: 2 ** 28,
  verbosity: 0,
} as const
