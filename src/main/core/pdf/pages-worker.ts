// The page-counting thread's entry. The library's own worker runs inside this one: importing it puts it where the library
// looks for it. It runs no script of a document, and no code made of text.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PagesAnswer, PagesOrder } from './count-pages.ts'

const port = parentPort
if (!port) throw new Error('the page-counting thread is started as a worker')
const { path } = workerData as PagesOrder
port.postMessage(await answer(path))

async function answer(file: string): Promise<PagesAnswer> {
  try {
    const document = await getDocument({
      data: new Uint8Array(readFileSync(file)),
      verbosity: 0,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: true,
    }).promise
    // A tree of pages that leads in circles, or to nothing, shows when one is asked for.
    await document.getPage(1)
    return { pages: document.numPages }
  } catch (error) {
    return { fault: error instanceof PasswordException ? 'encrypted' : 'unreadable' }
  }
}
