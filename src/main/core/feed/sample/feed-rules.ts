// How the hub's API answers a request for daily papers (selection, paging, ETag, quota and refusals) or for one paper. Pure; whoever
// uses it brings the items and carries the answer (a Response in the sample feed, node:http in the tests).
import { createHash } from 'node:crypto'
import { addDays, daysBetween, isDay, monthRange, weekRange } from '../../../../shared/feed-day.ts'
import type { WireItem } from './wire-item.ts'

export type FeedSource = {
  /** The newest day that is open. */
  readonly today: string
  readonly itemsOn: (day: string) => readonly WireItem[]
  readonly all: () => readonly WireItem[]
}

export type FeedRequest = { readonly url: URL; readonly ifNoneMatch?: string | undefined }

/** What is left after this request (negative: it came too late), of how many, until the window ends. */
export type FeedQuota = { readonly left: number; readonly limit: number; readonly seconds: number }

export type FeedAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Empty for 304. */
  readonly body: string
}

const MAX_LIMIT = 100
const DEFAULT_LIMIT = 50
/** Without a day, the feed shows the newest days that hold anything, and does not look further back than this. */
const RECENT_DAYS = 14
const RECENT_SPAN = 60

class Refusal extends Error {}

export function answerFeed(source: FeedSource, request: FeedRequest, quota: FeedQuota): FeedAnswer {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json; charset=utf-8',
    RateLimit: `"api";r=${Math.max(0, quota.left)};t=${quota.seconds}`,
    'RateLimit-Policy': `"fixed window";"api";q=${quota.limit};w=300`,
  }
  const refuse = (status: number, error: string): FeedAnswer => ({
    status,
    headers,
    body: JSON.stringify({ error }),
  })
  if (quota.left < 0) return refuse(429, 'Too many requests')
  if (!request.url.pathname.endsWith('/api/daily_papers')) {
    const found = lookUp(source, request.url)
    return found === undefined
      ? refuse(404, 'Not found')
      : { status: 200, headers, body: JSON.stringify(found) }
  }
  try {
    const { items, next } = pageOf(source, request.url.searchParams)
    if (next !== undefined) headers.Link = `<${withPage(request.url, next)}>; rel="next"`
    const body = JSON.stringify(items)
    const etag = etagOf(body)
    headers.ETag = etag
    return request.ifNoneMatch === etag ? { status: 304, headers, body: '' } : { status: 200, headers, body }
  } catch (error) {
    if (error instanceof Refusal) return refuse(400, error.message)
    throw error
  }
}

/** One paper by its id, or the items whose titles hold every word of a search. */
function lookUp({ all }: FeedSource, { pathname, searchParams }: URL): unknown {
  const asked = /\/api\/papers\/([^/]+)$/.exec(pathname)?.[1]
  if (asked === undefined) return undefined
  if (asked !== 'search') return all().find(({ paper }) => paper.id === decodeURIComponent(asked))?.paper
  const words = (searchParams.get('q') ?? '').toLowerCase().split(/\s+/)
  return all().filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
}

function pageOf(source: FeedSource, params: URLSearchParams): { items: WireItem[]; next?: number } {
  const limit = wholeNumber(params, 'limit', DEFAULT_LIMIT)
  if (limit < 1 || limit > MAX_LIMIT) throw new Refusal(`"limit" must be between 1 and ${MAX_LIMIT}`)
  const page = wholeNumber(params, 'p', 0)
  if (!['publishedAt', 'trending'].includes(params.get('sort') ?? 'publishedAt')) {
    throw new Refusal('"sort" must be one of [publishedAt, trending]')
  }
  const all = daysOf(source, params).flatMap((day) => source.itemsOn(day))
  // The real feed cuts its pages first and sorts each by upvotes then: pages overlap in rank.
  const items = all.slice(page * limit, (page + 1) * limit).sort((a, b) => b.paper.upvotes - a.paper.upvotes)
  return (page + 1) * limit < all.length ? { items, next: page + 1 } : { items }
}

/** The days asked for that are open. */
function daysOf(source: FeedSource, params: URLSearchParams): string[] {
  const asked = ['date', 'week', 'month'].filter((key) => params.has(key))
  if (asked.length > 1) throw new Refusal(`"${asked[0]}" must not exist together with "${asked[1]}"`)
  const date = params.get('date')
  if (date !== null) {
    if (!isDay(date)) throw new Refusal('"date" must be in YYYY-MM-DD format')
    if (date > source.today) throw new Refusal(`"date" must be less than or equal to "${source.today}"`)
    return [date]
  }
  const range = rangeOf(params)
  if (range) return daysBetween(range.from, range.to).filter((day) => day <= source.today)
  return daysBetween(addDays(source.today, -RECENT_SPAN), source.today)
    .reverse()
    .filter((day) => source.itemsOn(day).length > 0)
    .slice(0, RECENT_DAYS)
}

function rangeOf(params: URLSearchParams): { from: string; to: string } | undefined {
  const week = params.get('week')
  const month = params.get('month')
  if (week === null && month === null) return undefined
  const range = week === null ? monthRange(month ?? '') : weekRange(week)
  if (!range) throw new Refusal(week === null ? '"month" must be YYYY-MM' : '"week" must be YYYY-Www')
  return range
}

function wholeNumber(params: URLSearchParams, key: string, fallback: number): number {
  const text = params.get(key)
  if (text === null) return fallback
  if (!/^\d{1,6}$/.test(text)) throw new Refusal(`"${key}" must be a whole number`)
  return Number(text)
}

function withPage(url: URL, page: number): string {
  const next = new URL(url)
  next.searchParams.set('p', String(page))
  return next.href
}

function etagOf(body: string): string {
  const digest = createHash('sha1').update(body).digest('base64url')
  return `W/"${body.length.toString(16)}-${digest}"`
}
