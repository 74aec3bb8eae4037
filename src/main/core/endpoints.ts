// Which services are asked, and how politely each.
import type { PoliteLimits } from './feed/polite-fetch.ts'

const HUB = 'https://huggingface.co'
const ARXIV = 'https://arxiv.org'
/** Where arXiv wants programs to ask, and how often: https://info.arxiv.org/help/api/tou.html */
const ARXIV_API = 'https://export.arxiv.org'
export const ARXIV_PACE_MS = 3000
/** Where Zotero listens for its browser connector. */
const ZOTERO = 'http://127.0.0.1:23119'
/** Pictures come from a CDN made for it: a few at once, and one that does not come at once can wait for its next look. */
export const PICTURE_LANES = 3
export const PICTURE_LIMITS: Partial<PoliteLimits> = {
  paceMs: 100,
  attempts: 1,
  requestMs: 20_000,
  longestWaitMs: 1000,
}
/** A PDF is long; the queue tries again, not the fetcher. */
export const PDF_LIMITS: Partial<PoliteLimits> = {
  attempts: 1,
  silenceMs: 30_000,
  requestMs: 3_600_000,
  longestWaitMs: 310_000,
}

/** `HF_ENDPOINT`, `LECTERN_ARXIV_ENDPOINT` and `LECTERN_ZOTERO_ENDPOINT` name other services than the public ones. */
export function readEndpoints(env: Readonly<Record<string, string | undefined>>) {
  return {
    feedEndpoint: withoutSlash(env.HF_ENDPOINT || HUB),
    arxivEndpoint: withoutSlash(env.LECTERN_ARXIV_ENDPOINT || ARXIV),
    arxivApi: withoutSlash(env.LECTERN_ARXIV_ENDPOINT || ARXIV_API),
    zoteroEndpoint: withoutSlash(env.LECTERN_ZOTERO_ENDPOINT || ZOTERO),
  }
}

const withoutSlash = (address: string) => address.replace(/\/+$/, '')
