// The text of a PDF, page by page, by pdf.js without a canvas, a font, a script or a network. Bounded in pages and
// characters; what bounds its time and memory is that its thread can be ended.
/// <reference path="./pdf-worker.d.ts" />
import { readFile, stat } from 'node:fs/promises'
import { CharacterMaps } from './character-maps.ts'

export const EXTRACT_LIMITS = {
  bytes: 400 * 1024 * 1024,
  pages: 3000,
  pageCharacters: 200_000,
  characters: 6_000_000,
}

export type Extracted = { readonly pages: readonly string[]; readonly isCut: boolean }

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let library: Promise<PdfLibrary> | undefined

/** pdf.js looks for these when it is loaded; text needs none of them. */
class Unused {}

async function loadLibrary(): Promise<PdfLibrary> {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData'])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Unused })
  // By this it would load a native canvas, and read files.
  Reflect.set(process, 'getBuiltinModule', undefined)
  // In the same thread: this one is there to be ended.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** Throws what pdf.js says of a file that it cannot read. `onPage` is called as each page begins. */
export async function extractPages(path: string, onPage: () => void): Promise<Extracted> {
  if ((await stat(path)).size > EXTRACT_LIMITS.bytes) throw new Error('the file is too large')
  library ??= loadLibrary()
  const { getDocument, VerbosityLevel } = await library
  const task = getDocument({
    data: new Uint8Array(await readFile(path)),
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWorkerFetch: false,
    // Has only to be one: the tables come from the factory.
    cMapUrl: 'cmaps/',
    BinaryDataFactory: CharacterMaps,
    disableAutoFetch: true,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    const most = Math.min(document.numPages, EXTRACT_LIMITS.pages)
    const pages: string[] = []
    let characters = 0
    for (let number = 1; number <= most && characters < EXTRACT_LIMITS.characters; number += 1) {
      onPage()
      const text = await readPage(document, number)
      characters += text.length
      pages.push(text)
    }
    return { pages, isCut: pages.length < document.numPages }
  } finally {
    await task.destroy()
  }
}

type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>

/** A page that is broken is an empty one: the others may well be read. */
async function readPage(document: PdfDocument, number: number): Promise<string> {
  let text = ''
  try {
    const page = await document.getPage(number)
    const content = await page.getTextContent({ disableNormalization: false })
    for (const item of content.items) {
      if (!('str' in item)) continue
      text += item.hasEOL ? `${item.str}\n` : item.str
      if (text.length > EXTRACT_LIMITS.pageCharacters) break
    }
    page.cleanup()
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
  return text
}
