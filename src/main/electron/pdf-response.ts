// Answers requests for stored PDFs, or for a part of one, at `app://lectern/pdf/ID`. Knows no Electron: a Request comes in, a
// Response goes out.
import { Readable } from 'node:stream'
import { readByteRange } from '../../shared/byte-range.ts'
import { pdfAskedFor } from '../../shared/pdf-path.ts'
import type { Core } from '../core/core.ts'
import { isAppUrl } from './app-url.ts'
import { HEADERS } from './page-response.ts'

export type OpenStoredPdf = Core['pdfs']['open']

/** Undefined where something else is asked for; 404 where none is stored. */
export async function pdfResponse(open: OpenStoredPdf, request: Request): Promise<Response | undefined> {
  if (!isAppUrl(request.url) || !['GET', 'HEAD'].includes(request.method)) return undefined
  const { pathname, searchParams } = new URL(request.url)
  const asked = pdfAskedFor(pathname, searchParams)
  if (asked === undefined) return undefined
  const fixed = { ...HEADERS, 'cache-control': 'no-store' }
  const pdf = await open(asked.id, asked.version)
  if (pdf === undefined) return new Response(null, { status: 404, headers: fixed })
  const tag = `"${pdf.sha256}"`
  const ifRange = request.headers.get('if-range')
  const wanted = ifRange === null || ifRange === tag ? request.headers.get('range') : null
  const range = readByteRange(wanted, pdf.size)
  const headers: Record<string, string> = {
    ...fixed,
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${pdf.name}"`,
    'accept-ranges': 'bytes',
    etag: tag,
  }
  if (range === 'unsatisfiable')
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${pdf.size}` },
    })
  const part = range === 'whole' ? undefined : range
  if (part) headers['content-range'] = `bytes ${part.from}-${part.to}/${pdf.size}`
  headers['content-length'] = String(part ? part.to - part.from + 1 : pdf.size)
  const status = part ? 206 : 200
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  // Node's streams and the page's are one, and have two types.
  const body = Readable.toWeb(pdf.read(part)) as unknown as ReadableStream
  return new Response(body, { status, headers })
}
