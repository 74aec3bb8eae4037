// The hub's `/api/daily_papers`, page by page. Says what to ask and what an answer means; stores nothing.
import { LecternError } from '../../../shared/errors.ts'
import { isDay } from '../../../shared/feed-day.ts'
import type { PoliteAnswer, PoliteFetch } from './polite-fetch.ts'

/** What one run of pages is asked for by: a day `date=YYYY-MM-DD` or a month `month=YYYY-MM`. */
export type FeedQuery = `date=${string}` | `month=${string}`

/** The hub cuts a page at 50 unless told; 100 is the most it gives. */
const PAGE_SIZE = 100

export type FeedPageAnswer =
  | {
      readonly kind: 'page'
      readonly items: readonly unknown[]
      /** Absent where "not modified" would not mean that there is nothing more. */
      readonly etag: string | undefined
      readonly next: string | undefined
    }
  | { readonly kind: 'unchanged' }
  /** The day is later than the feed's today, which the feed names. */
  | { readonly kind: 'not_open'; readonly today: string | undefined }

export type DailyPapers = {
  firstPage(query: FeedQuery): string
  /** Asks for one page. Errors: cancelled, offline, feed_unavailable, feed_malformed. */
  getPage(request: Parameters<PoliteFetch>[0]): Promise<FeedPageAnswer>
}

export function createDailyPapers(politeFetch: PoliteFetch, endpoint: string): DailyPapers {
  return {
    firstPage: (query) => `${endpoint}/api/daily_papers?${query}&sort=publishedAt&limit=${PAGE_SIZE}`,
    getPage: async (request) => {
      let items: readonly unknown[] = []
      const check = (answer: PoliteAnswer) => {
        if (answer.status === 200) items = parseArray(request.url, answer)
      }
      const answer = await politeFetch({ ...request, check })
      if (answer.status === 304) return { kind: 'unchanged' }
      if (answer.status === 400) return { kind: 'not_open', today: namedDay(answer.body) }
      if (answer.status !== 200) throw new LecternError('feed_unavailable', { status: answer.status })
      const next = nextLink(answer.headers.get('link') ?? '', request.url)
      // A last page that is full stays as it is when another comes behind it: it must be asked for in full again.
      const isTelling = next !== undefined || items.length < PAGE_SIZE
      return {
        kind: 'page',
        items,
        etag: isTelling ? (answer.headers.get('etag') ?? undefined) : undefined,
        next,
      }
    },
  }
}

/** A hotel's log-in page answers 200 too; it is no feed. */
function parseArray(source: string, { headers, body }: PoliteAnswer): unknown[] {
  const contentType = headers.get('content-type') ?? ''
  const malformed = (reason: string) => new LecternError('feed_malformed', { source, reason })
  if (!/\bjson\b/i.test(contentType)) throw malformed(`content type ${contentType || 'missing'}`)
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : String(error))
  }
  if (!Array.isArray(value)) throw malformed('not a list')
  return value
}

/** The next page: this request with the number the link names. A mirror's link can name the hub's own address. */
function nextLink(header: string, from: string): string | undefined {
  const target = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(header)?.[1]
  const page = target === undefined ? null : URL.parse(target, from)?.searchParams.get('p')
  if (!page) return undefined
  const url = new URL(from)
  url.searchParams.set('p', page)
  return url.href
}

/** The feed's 400 says `"date" must be less than or equal to "YYYY-MM-DD"`. */
function namedDay(body: string): string | undefined {
  const day = /less than or equal to \\?"(\d{4}-\d{2}-\d{2})/.exec(body)?.[1]
  return day !== undefined && isDay(day) ? day : undefined
}
