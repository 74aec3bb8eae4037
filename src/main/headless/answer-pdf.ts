// Answers requests for stored PDFs at /pdf/ID, or for a part of one, for visitors that the gate has let in.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { readByteRange } from '../../shared/byte-range.ts'
import type { Core } from '../core/core.ts'

export type OpenStoredPdf = Core['pdfs']['open']

export async function answerPdf(
  open: OpenStoredPdf,
  { id, version }: { readonly id: string; readonly version?: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pdf = await open(id, version)
  if (pdf === undefined) {
    response.writeHead(404, { 'Cache-Control': 'no-store', 'Content-Length': 0 }).end()
    return
  }
  const tag = `"${pdf.sha256}"`
  const ifRange = request.headers['if-range']
  const wanted = ifRange === undefined || ifRange === tag ? request.headers.range : undefined
  const range = readByteRange(wanted, pdf.size)
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${pdf.name}"`,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-store',
    ETag: tag,
  }
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${pdf.size}`, 'Content-Length': 0 }).end()
    return
  }
  const part = range === 'whole' ? undefined : range
  response.writeHead(part ? 206 : 200, {
    ...headers,
    'Content-Length': part ? part.to - part.from + 1 : pdf.size,
    ...(part && { 'Content-Range': `bytes ${part.from}-${part.to}/${pdf.size}` }),
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  try {
    await pipeline(pdf.read(part), response)
  } catch (error) {
    // Whoever has left, in the middle of a page, is no failure.
    if (!response.destroyed) throw error
  }
}
