// The stored PDF of a paper, from the page's own origin.
import { pdfPath } from '../../shared/pdf-path.ts'

export type PdfFetchFault = 'missing' | 'unreadable' | 'too-large'

export class PdfFetchProblem extends Error {
  readonly fault: PdfFetchFault

  constructor(fault: PdfFetchFault, options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

/** It is read whole, into memory: a file that is moved or evicted while it is read stays readable. */
const MOST_BYTES = 400 * 1024 * 1024

/** Errors: PdfFetchProblem; an AbortError where `signal` ends it. */
export async function readPdfBytes(id: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(pdfPath(id), signal)
  if (response.status === 404 || response.status === 204) throw new PdfFetchProblem('missing')
  if (!response.ok) throw new PdfFetchProblem('unreadable')
  if (Number(response.headers.get('content-length')) > MOST_BYTES) {
    await response.body?.cancel()
    throw new PdfFetchProblem('too-large')
  }
  return new Uint8Array(await response.arrayBuffer())
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await window.fetch(path, { signal })
  } catch (error) {
    if (signal.aborted) throw error
    throw new PdfFetchProblem('unreadable', { cause: error })
  }
}
