// A stand-in for the hub, inside the process: answers requests for daily papers with invented ones, and opens no socket.
import { addDays, daysBetween } from '../../../../shared/feed-day.ts'
import { answerFeed, type FeedSource } from './feed-rules.ts'
import { sampleDaySize, sampleItem } from './sample-item.ts'
import { samplePdf } from './sample-pdf.ts'
import { SAMPLE_PICTURES, samplePicture } from './sample-picture.ts'
import type { WireItem } from './wire-item.ts'

/** How many feed days the sample has, the newest included. */
export const SAMPLE_DAYS = 30
/** What of the newest day is listed already: enough to see, and something left for tomorrow. */
const SHARE_OF_TODAY = 0.6

/** Answers as the feed does on `today`; a day's papers are the same on every call and in every process. */
export function createSampleFeed({ today }: { readonly today: string }): typeof globalThis.fetch {
  const source = createSampleSource(today)
  return async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    if (request.method !== 'GET') return new Response(undefined, { status: 405 })
    if (request.url.startsWith(`${SAMPLE_PICTURES}/`))
      return new Response(samplePicture(request.url), { headers: { 'content-type': 'image/png' } })
    const pdf = sampleFile(source, new URL(request.url).pathname)
    if (pdf) return new Response(pdf, { headers: { 'content-type': 'application/pdf' } })
    const ifNoneMatch = request.headers.get('if-none-match') ?? undefined
    const answer = answerFeed(
      source,
      { url: new URL(request.url), ifNoneMatch },
      { left: 499, limit: 500, seconds: 300 },
    )
    // A Response refuses a body, even an empty one, beside 304.
    const body = answer.status === 304 ? undefined : answer.body
    return new Response(body, { status: answer.status, headers: answer.headers })
  }
}

/** What arXiv would have of an invented paper. */
function sampleFile({ all }: FeedSource, path: string): Uint8Array<ArrayBuffer> | undefined {
  const id = /^\/pdf\/(.+)$/.exec(path)?.[1]
  const item = id === undefined ? undefined : all().find(({ paper }) => paper.id === id)
  return item && samplePdf(item.paper)
}

function createSampleSource(today: string): FeedSource {
  const first = addDays(today, 1 - SAMPLE_DAYS)
  const known = new Map<string, WireItem[]>()
  const itemsOn = (day: string): readonly WireItem[] => {
    if (day < first || day > today) return []
    const items = known.get(day) ?? itemsOf(day, day === today ? SHARE_OF_TODAY : 1)
    known.set(day, items)
    return items
  }
  return { today, itemsOn, all: () => daysBetween(first, today).flatMap(itemsOn) }
}

function itemsOf(day: string, share: number): WireItem[] {
  const size = Math.ceil(sampleDaySize(day) * share)
  return Array.from({ length: size }, (_, index) => sampleItem(day, index))
}
