// The stored PDF of a paper, from the page's own origin; and a copy with its annotations, which is made there.
import { ORPCError } from '@orpc/client'
import type { Client } from '../../shared/contract.ts'
import { pdfPath } from '../../shared/pdf-path.ts'

export type PdfFetchFault = 'missing' | 'unreadable' | 'too-large'

export class PdfFetchProblem extends Error {
  readonly fault: PdfFetchFault

  constructor(fault: PdfFetchFault, options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

/** `version`: arXiv's; 0 where nobody says. */
export type PdfFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly version: number }

/** It is read whole, into memory: a file that is moved or evicted while it is read stays readable. */
const MOST_BYTES = 400 * 1024 * 1024

/** Errors: PdfFetchProblem; an AbortError where `signal` ends it. */
export async function readPdfFile(client: Client, id: string, signal: AbortSignal): Promise<PdfFile> {
  const version = await versionOf(client, id, signal)
  try {
    return { version: version ?? 0, bytes: await readPdfBytes(pdfPath(id, version), signal) }
  } catch (error) {
    if (version === undefined || !(error instanceof PdfFetchProblem) || error.fault !== 'missing') throw error
    // It went between the two questions; another version may still be there.
    const other = await versionOf(client, id, signal)
    return { version: other ?? 0, bytes: await readPdfBytes(pdfPath(id, other), signal) }
  }
}

/** Of the one that is shown where no version is asked for; undefined where none is known. */
async function versionOf(client: Client, id: string, signal: AbortSignal): Promise<number | undefined> {
  const { stored } = await client.pdfs.of({ id }, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new PdfFetchProblem('unreadable', { cause: error })
  })
  const whole = stored.find(({ state }) => state === 'whole')
  return whole && (whole.version ?? 0)
}

async function readPdfBytes(path: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(path, signal)
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

/** The copy with annotations, to be saved. Errors: not_found and pdf_unusable, as a call of the contract throws them. */
export async function readAnnotatedPdf(
  id: string,
  version: number,
): Promise<{ readonly content: Blob; readonly name: string }> {
  const answer = await window.fetch(pdfPath(id, version, { annotated: true }))
  if (answer.ok) {
    const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
    return { content: await answer.blob(), name: name ?? 'annotated.pdf' }
  }
  if (answer.status === 404) throw new ORPCError('not_found', { data: { what: 'file', id } })
  const { code, data } = (await answer.json()) as { code: string; data: unknown }
  throw new ORPCError(code, { data })
}
