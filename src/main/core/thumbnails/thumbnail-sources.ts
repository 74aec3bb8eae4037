// From which addresses a thumbnail may be fetched: the feed names them, and a feed could name anything. Pure.

/** Where the hub keeps its pictures. */
const CDN = 'huggingface.co'

/** Answers with whether an address is https at the hub's CDN, or at the feed's own origin, which is the user's choice. */
export function thumbnailSources(endpoint: string): (address: string) => boolean {
  const own = URL.parse(endpoint)
  return (address) => {
    const url = URL.parse(address)
    if (url === null || url.username !== '' || url.password !== '') return false
    // The origins of http and https are never the text `null`, which is all that other schemes have in common.
    if (own !== null && /^https?:$/.test(url.protocol) && url.origin === own.origin) return true
    if (url.protocol !== 'https:' || url.port !== '') return false
    return url.hostname === CDN || url.hostname.endsWith(`.${CDN}`)
  }
}
