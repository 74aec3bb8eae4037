// The ways in which a feed goes wrong, written onto an HTTP response.
import type { ServerResponse } from 'node:http'

export const FAULTS = [
  /** Too many requests; the quota comes back in a second. */
  '429',
  '500',
  /** The right answer, late. */
  'slow',
  /** Half of the body that was announced, then a dead socket. */
  'truncate',
  /** A dead socket instead of an answer. */
  'drop',
  /** A captive portal: 200, and a page. */
  'html',
  /** 200, and a list of what are no feed items. */
  'garbage',
  /** 200, and a body that says it is gzip and is not. */
  'badgzip',
  /** No answer until the server closes. */
  'hang',
] as const
export type FaultKind = (typeof FAULTS)[number]

/** What `garbage` lists. */
export const GARBAGE: readonly unknown[] = [
  { paper: { id: 17, title: null } },
  { paper: null },
  42,
  { paper: { id: '2401.90001' } },
  { paper: { id: 'not an id', title: 'A Paper without a Place' } },
]

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }
const PORTAL = '<!doctype html><title>Welcome</title><p>Please log in to the guest network.</p>'

export type FaultTarget = {
  readonly response: ServerResponse
  /** Sends the right answer. */
  readonly answer: () => void
  readonly delayMs: number
}

export function sendFault(kind: FaultKind, { response, answer, delayMs }: FaultTarget): void {
  switch (kind) {
    case '429':
      response.writeHead(429, { ...JSON_TYPE, RateLimit: '"api";r=0;t=1' })
      response.end('{"error":"Too many requests"}')
      return
    case '500':
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error')
      return
    case 'slow': {
      const timer = setTimeout(answer, delayMs)
      response.once('close', () => clearTimeout(timer))
      return
    }
    case 'truncate': {
      const body = '[{"paper":{"id":"2401.90001","title":"A Paper That Br'
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': body.length * 2 })
      // Destroyed only once the half is on its way, or it would be a `drop`.
      response.write(body, () => response.destroy())
      return
    }
    case 'drop':
      response.destroy()
      return
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PORTAL)
      return
    case 'garbage':
      response.writeHead(200, JSON_TYPE).end(JSON.stringify(GARBAGE))
      return
    case 'badgzip':
      response.writeHead(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }).end('[this was never packed]')
      return
    case 'hang':
      return
  }
}
