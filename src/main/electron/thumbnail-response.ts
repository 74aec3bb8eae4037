// Answers requests for papers' pictures at `app://lectern/thumbnail/ID`. Knows no Electron: a Request comes in, a Response
// goes out.
import { thumbnailIdOf } from '../../shared/thumbnail-path.ts'
import type { Core } from '../core/core.ts'
import { isAppUrl } from './app-url.ts'
import { HEADERS } from './page-response.ts'

export type ReadThumbnail = Core['thumbnails']['read']

/** Undefined where something else is asked for. A picture that is not there is 204, no error: the page shows something in its place. */
export async function thumbnailResponse(
  read: ReadThumbnail,
  request: Request,
): Promise<Response | undefined> {
  const id = isAppUrl(request.url) ? thumbnailIdOf(new URL(request.url).pathname) : undefined
  if (id === undefined || request.method !== 'GET') return undefined
  const image = await readUnlessLeft(read, id, request.signal)
  if (image === undefined)
    return new Response(null, { status: 204, headers: { ...HEADERS, 'cache-control': 'no-store' } })
  const headers = { ...HEADERS, 'content-type': image.type, 'cache-control': 'private, max-age=3600' }
  return new Response(new Uint8Array(image.bytes), { headers })
}

/** Whoever has left gets an answer like any other: nobody reads it. */
async function readUnlessLeft(read: ReadThumbnail, id: string, signal: AbortSignal) {
  try {
    return await read(id, signal)
  } catch (error) {
    if (signal.aborted) return undefined
    throw error
  }
}
