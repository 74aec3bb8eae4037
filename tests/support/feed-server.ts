// A feed on 127.0.0.1 for tests: the hub's rules over given items, its quota, and its bad days on demand; arXiv beside it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerFeed } from '../../src/main/core/feed/sample/feed-rules.ts'
import type { WireItem } from '../../src/main/core/feed/sample/wire-item.ts'
import { answerArxiv } from './arxiv-rules.ts'
import { type FaultKind, sendFault } from './feed-faults.ts'

export type FeedServerOptions = {
  readonly items: readonly WireItem[]
  /** Papers that arXiv has and the hub has not. */
  readonly arxivOnly?: readonly WireItem[]
  /** Papers as Markdown, by id: what the hub serves at `/papers/ID.md`. */
  readonly texts?: Readonly<Record<string, string>>
  /** The newest open day. */
  readonly today: string
  /** A free one by default. */
  readonly port?: number
  /** Requests until 429; 500 by default, as the hub's. */
  readonly quota?: number
}

export type FaultOptions = {
  /** How many requests fail before the feed is well again; all of them by default. */
  readonly times?: number
  /** Which requests fail, by path and query. */
  readonly match?: (path: string) => boolean
  /** What `slow` waits before it answers; 300 ms by default. */
  readonly delayMs?: number
}

export type SeenRequest = {
  /** With its query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Milliseconds, by this machine's clock. */
  readonly at: number
}

export type FeedServer = {
  readonly url: string
  /** Every request so far, oldest first. */
  readonly requests: readonly SeenRequest[]
  setFault(kind: FaultKind | undefined, options?: FaultOptions): void
  setItems(items: readonly WireItem[]): void
  setToday(day: string): void
  /** A fresh quota of that many requests. */
  setQuota(left: number): void
  /** Ends at once, also with requests that hang. */
  close(): Promise<void>
}

const QUOTA = 500
const WINDOW_SECONDS = 300

export async function startFeedServer(options: FeedServerOptions): Promise<FeedServer> {
  const requests: SeenRequest[] = []
  let byDay = groupByDay(options.items)
  let today = options.today
  let limit = options.quota ?? QUOTA
  let left = limit
  let fault: { kind: FaultKind; left: number; options: FaultOptions } | undefined

  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers, at: Date.now() })
    const answer = () => send(request, response)
    const kind = takeFault(path)
    if (kind === undefined) answer()
    else sendFault(kind, { response, answer, delayMs: fault?.options.delayMs ?? 300 })
  })
  // A client may be gone before its fault is through with it.
  server.on('clientError', (_, socket) => socket.destroy())

  function takeFault(path: string): FaultKind | undefined {
    if (!fault || fault.left <= 0 || !(fault.options.match?.(path) ?? true)) return undefined
    fault.left -= 1
    return fault.kind
  }

  function send(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const all = [...byDay.values()].flat()
    if (url.pathname === '/api/query') {
      const { status, body } = answerArxiv([...all, ...(options.arxivOnly ?? [])], url.searchParams)
      response.writeHead(status, { 'Content-Type': 'application/atom+xml; charset=utf-8' }).end(body)
      return
    }
    const asked = /^\/papers\/(.+)\.md$/.exec(url.pathname)?.[1]
    const markdown = asked === undefined ? undefined : options.texts?.[decodeURIComponent(asked)]
    if (asked !== undefined) {
      const type = { 'Content-Type': 'text/markdown; charset=utf-8' }
      response.writeHead(markdown === undefined ? 404 : 200, type).end(markdown ?? 'Not found')
      return
    }
    left -= 1
    const { status, headers, body } = answerFeed(
      { today, itemsOn: (day) => byDay.get(day) ?? [], all: () => all },
      {
        url,
        ifNoneMatch: request.headers['if-none-match'],
      },
      { left, limit, seconds: left < 0 ? 1 : WINDOW_SECONDS },
    )
    response.writeHead(status, headers).end(body)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    setFault(kind, faultOptions = {}) {
      fault = kind && { kind, left: faultOptions.times ?? Number.POSITIVE_INFINITY, options: faultOptions }
    },
    setItems(items) {
      byDay = groupByDay(items)
    },
    setToday(day) {
      today = day
    },
    setQuota(count) {
      limit = count
      left = count
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function groupByDay(items: readonly WireItem[]): Map<string, WireItem[]> {
  return Map.groupBy(items, (item) => item.paper.submittedOnDailyAt.slice(0, 10))
}
