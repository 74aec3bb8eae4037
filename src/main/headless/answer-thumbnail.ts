// Answers requests for papers' pictures at /thumbnail/ID, for visitors that the gate has let in.
import type { ServerResponse } from 'node:http'
import type { Core } from '../core/core.ts'

export type ReadThumbnail = Core['thumbnails']['read']

/** A picture that is not there is 204, no error: the page shows something in its place. */
export async function answerThumbnail(
  read: ReadThumbnail,
  id: string,
  response: ServerResponse,
): Promise<void> {
  const left = new AbortController()
  const leave = () => left.abort()
  response.once('close', leave)
  try {
    const image = await read(id, left.signal)
    if (image === undefined) {
      response.writeHead(204, { 'Cache-Control': 'no-store' }).end()
      return
    }
    response.writeHead(200, {
      'Content-Type': image.type,
      'Content-Length': image.bytes.length,
      'Cache-Control': 'private, max-age=3600',
    })
    // Node leaves the body out of an answer to HEAD.
    response.end(image.bytes)
  } catch (error) {
    // Scrolled past: there is nobody to answer.
    if (!left.signal.aborted) throw error
  } finally {
    response.off('close', leave)
  }
}
