// Opens the bytes of a file as a document, in a worker of its own, in bounded time; closing it ends the worker, whatever
// it is doing.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { pdf, SAFE_OPTIONS, startPdfWorker } from './pdf-library.ts'
import { type FileFault, whyNotPdf } from './why-not-pdf.ts'

export type PdfFault = FileFault | 'damaged' | 'no-pages' | 'slow' | 'no-password'

export class PdfProblem extends Error {
  readonly fault: PdfFault

  constructor(fault: PdfFault, options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

export type OpenPdf = { readonly document: PDFDocumentProxy; readonly close: () => void }

/** Asked for a password, again after a wrong one; undefined gives up. */
export type AskPassword = (isAgain: boolean) => Promise<string | undefined>

const PATIENCE_MS = 20_000

/** Errors: PdfProblem. Takes the bytes away: they go to the worker. */
export async function openPdf(bytes: Uint8Array, askPassword: AskPassword): Promise<OpenPdf> {
  const fault = whyNotPdf(bytes)
  if (fault !== undefined) throw new PdfProblem(fault)
  const port = startPdfWorker()
  // Its declaration knows of no port but none.
  const worker = new pdf.PDFWorker({ port: port as never })
  const task = pdf.getDocument({ ...SAFE_OPTIONS, data: bytes, worker })
  let isClosed = false
  const close = () => {
    if (isClosed) return
    isClosed = true
    // What the page holds of it is let go of by this; it waits for the worker, which may never answer.
    void task.destroy().catch(() => undefined)
    worker.destroy()
    port.terminate()
  }
  try {
    const patience = createPatience(PATIENCE_MS)
    port.addEventListener('error', (event) =>
      patience.giveUp(new PdfProblem('damaged', { cause: event.message })),
    )
    task.onPassword = (answer: (password: string) => void, reason: number) => {
      patience.pause()
      void askPassword(reason === pdf.PasswordResponses.INCORRECT_PASSWORD).then((password) => {
        if (password === undefined) patience.giveUp(new PdfProblem('no-password'))
        else {
          patience.resume()
          answer(password)
        }
      })
    }
    const document = await patience.await(task.promise)
    if (document.numPages < 1) throw new PdfProblem('no-pages')
    // A file whose first page cannot be found is a broken one, whatever it says of itself.
    await patience.await(document.getPage(1))
    patience.end()
    return { document, close }
  } catch (error) {
    close()
    throw error instanceof PdfProblem ? error : new PdfProblem('damaged', { cause: error })
  }
}

/** Waits no longer than that, not counting pauses. */
function createPatience(ms: number) {
  const { promise: end, reject } = Promise.withResolvers<never>()
  // Nobody may be waiting when it ends.
  end.catch(() => undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  const pause = () => clearTimeout(timer)
  const resume = () => {
    pause()
    timer = setTimeout(() => reject(new PdfProblem('slow')), ms)
  }
  resume()
  return {
    pause,
    resume,
    end: pause,
    giveUp: (problem: PdfProblem) => {
      pause()
      reject(problem)
    },
    await: <T>(promise: Promise<T>) => Promise.race([promise, end]),
  }
}
