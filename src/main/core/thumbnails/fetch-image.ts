// One thumbnail over the network. Follows a redirect only where a thumbnail may come from anyway.
import { sniffImage } from './sniff-image.ts'

/** The polite fetcher as thumbnails know it: given by the core. Errors: cancelled, offline, feed_unavailable, feed_malformed. */
export type ImageFetcher = (request: {
  readonly url: string
  readonly signal: AbortSignal
  readonly accept: string
  readonly redirect: 'manual'
  /** A longer answer is given up as feed_malformed. */
  readonly mostBytes: number
}) => Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array }>

export type Image = { readonly bytes: Uint8Array; readonly type: string }

const MOST_BYTES = 2 * 1024 * 1024
const MOST_REDIRECTS = 3
const REDIRECTS = [301, 302, 303, 307, 308]
const ACCEPT = 'image/avif,image/webp,image/png,image/jpeg,image/gif'

/** Undefined where there is no picture: not found, refused, or something else than a picture. */
export async function fetchImage(
  fetcher: ImageFetcher,
  address: string,
  isAllowed: (address: string) => boolean,
  signal: AbortSignal,
): Promise<Image | undefined> {
  let url = address
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!isAllowed(url)) return undefined
    const asked = { url, signal, accept: ACCEPT, redirect: 'manual', mostBytes: MOST_BYTES } as const
    const { status, headers, bytes } = await fetcher(asked)
    if (!REDIRECTS.includes(status)) {
      const type = status === 200 ? sniffImage(bytes) : undefined
      return type === undefined ? undefined : { bytes, type }
    }
    const next = URL.parse(headers.get('location') ?? '', url)
    if (next === null) return undefined
    url = next.href
  }
  return undefined
}
