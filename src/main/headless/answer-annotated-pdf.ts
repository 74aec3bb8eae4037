// Answers requests for a copy of a stored PDF with its annotations, to be saved, for visitors that the gate has let in.
import type { ServerResponse } from 'node:http'
import { LecternError } from '../../shared/errors.ts'
import type { Core } from '../core/core.ts'

export type CopyAnnotated = Core['pdfs']['annotated']

/** 404 where none is stored; 422 where it cannot be copied, with the error's code and data as JSON. */
export async function answerAnnotatedPdf(
  copy: CopyAnnotated,
  { id, version }: { readonly id: string; readonly version?: number },
  response: ServerResponse,
): Promise<void> {
  const fixed = { 'Cache-Control': 'no-store' }
  try {
    const made = await copy(id, version)
    if (made === undefined) {
      response.writeHead(404, { ...fixed, 'Content-Length': 0 }).end()
      return
    }
    response.writeHead(200, {
      ...fixed,
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${made.name}"`,
      'Content-Length': made.bytes.length,
    })
    // Node leaves the body out of an answer to HEAD.
    response.end(made.bytes)
  } catch (error) {
    if (!(error instanceof LecternError)) throw error
    const { code, data } = error
    response.writeHead(422, { ...fixed, 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ code, data }))
  }
}
