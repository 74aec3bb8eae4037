// Answers requests for a copy of a stored PDF with its annotations, to be saved, at `app://lectern/pdf/ID?annotated=1`. Knows
// no Electron: a Request comes in, a Response goes out.
import { LecternError } from '../../shared/errors.ts'
import { pdfAskedFor } from '../../shared/pdf-path.ts'
import type { Core } from '../core/core.ts'
import { isAppUrl } from './app-url.ts'
import { HEADERS } from './page-response.ts'

export type CopyAnnotated = Core['pdfs']['annotated']

/**
 * Undefined where something else is asked for; 404 where none is stored; 422 where it cannot be copied, with the error's
 * code and data as JSON.
 */
export async function annotatedPdfResponse(
  copy: CopyAnnotated,
  request: Request,
): Promise<Response | undefined> {
  if (!isAppUrl(request.url) || !['GET', 'HEAD'].includes(request.method)) return undefined
  const { pathname, searchParams } = new URL(request.url)
  const asked = pdfAskedFor(pathname, searchParams)
  if (asked?.isAnnotated !== true) return undefined
  const fixed = { ...HEADERS, 'cache-control': 'no-store' }
  try {
    const made = await copy(asked.id, asked.version)
    if (made === undefined) return new Response(null, { status: 404, headers: fixed })
    const headers = {
      ...fixed,
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${made.name}"`,
      'content-length': String(made.bytes.length),
    }
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(made.bytes), { headers })
  } catch (error) {
    if (!(error instanceof LecternError)) throw error
    const { code, data } = error
    return Response.json({ code, data }, { status: 422, headers: fixed })
  }
}
