// The polite fetcher: at most one request a second, never more than the feed's quota, waits when told to, retries what
// may pass, and gives up in bounded time. Knows HTTP, and nothing of papers.
import { type ErrorCode, LecternError } from '../../../shared/errors.ts'
import { type Clock, isoInstant } from '../clock.ts'
import { fromFetchFailure } from './feed-error.ts'

export type PoliteFetchDeps = {
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly userAgent: string
  readonly limits?: Partial<PoliteLimits>
}

export type PoliteLimits = {
  /** Milliseconds between the starts of two requests. */
  readonly paceMs: number
  /** Longest silence: until the answer begins, and between two of its pieces. */
  readonly silenceMs: number
  /** Longest time for one whole request. */
  readonly requestMs: number
  readonly attempts: number
  /** Wait before the second attempt; doubles for each further one. */
  readonly backoffMs: number
  /** The longest wait on the feed's word that is waited out; a longer one ends the request with its `retryAt`. */
  readonly longestWaitMs: number
}

const LIMITS: PoliteLimits = {
  paceMs: 1000,
  silenceMs: 10_000,
  requestMs: 120_000,
  attempts: 3,
  backoffMs: 1000,
  longestWaitMs: 310_000,
}

/** Failures that the next attempt may not meet. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['feed_unavailable', 'feed_malformed'])

export type PoliteRequest = {
  readonly url: string
  readonly etag?: string | undefined
  readonly signal: AbortSignal
  /** How often it is tried; without it, as often as the fetcher tries. */
  readonly attempts?: number | undefined
  /** JSON where nothing else is wanted. */
  readonly accept?: string
  /** `manual` answers with a redirect instead of following it. */
  readonly redirect?: 'manual'
  /** Asks for what comes after so many bytes of the answer with that tag (or date): 206, or 200 and all of it again. */
  readonly after?: { readonly bytes: number; readonly tag: string } | undefined
  /** Takes a good answer's body piece by piece, instead of `bytes`; told at its head, and may refuse by what it throws. */
  readonly receive?: (head: AnswerHead) => Promise<(piece: Uint8Array) => Promise<void>>
  /** A longer body is given up as `feed_malformed` before all of it has come. */
  readonly mostBytes?: number
  /** Throws `feed_malformed` on an answer that is none, such as a proxy's page: it is asked for again like any other failure. */
  readonly check?: (answer: PoliteAnswer) => void
  /** Told when a wait on the feed's word begins (milliseconds since the epoch) and, with undefined, when it is over. */
  readonly onWait?: (untilMs: number | undefined) => void
}

/** `url` is where redirects have led. */
export type AnswerHead = { readonly status: number; readonly headers: Headers; readonly url: string }

/** An answer below 500 other than 429: what it means is the caller's to say. */
export type PoliteAnswer = {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  /** The bytes as text. */
  readonly body: string
}

export type PoliteFetch = (request: PoliteRequest) => Promise<PoliteAnswer>

/**
 * Makes a fetcher; all requests to one service go through one, one after another.
 * Errors: cancelled, offline, feed_unavailable, and what `check` throws.
 */
export function createPoliteFetch({ fetch, clock, userAgent, limits }: PoliteFetchDeps): PoliteFetch {
  const { paceMs, silenceMs, requestMs, attempts, backoffMs, longestWaitMs } = { ...LIMITS, ...limits }
  let earliest = 0
  let line: Promise<unknown> = Promise.resolve()

  async function waitForTurn({ signal, onWait }: PoliteRequest): Promise<void> {
    const wait = earliest - clock.now()
    if (wait > longestWaitMs)
      throw new LecternError('feed_unavailable', { status: 429, retryAt: isoInstant(earliest) })
    if (wait > 0) {
      const isAsked = wait > paceMs
      if (isAsked) onWait?.(earliest)
      await clock.sleep(wait, signal).catch(() => {
        throw new LecternError('cancelled')
      })
      if (isAsked) onWait?.(undefined)
    }
    if (signal.aborted) throw new LecternError('cancelled')
    earliest = clock.now() + paceMs
  }

  async function attempt(request: PoliteRequest): Promise<PoliteAnswer> {
    await waitForTurn(request)
    const silence = new AbortController()
    let timer = setTimeout(() => silence.abort(), silenceMs)
    const signal = AbortSignal.any([request.signal, silence.signal, AbortSignal.timeout(requestMs)])
    try {
      const headers = {
        accept: request.accept ?? 'application/json',
        'user-agent': userAgent,
        ...(request.etag === undefined ? {} : { 'if-none-match': request.etag }),
        ...(request.after && { range: `bytes=${request.after.bytes}-`, 'if-range': request.after.tag }),
        // Packed bytes are no part of the file that the next request could go on after.
        ...(request.receive && { 'accept-encoding': 'identity' }),
      }
      const response = await fetch(request.url, { headers, signal, redirect: request.redirect ?? 'follow' })
      heedQuota(response.headers)
      const take = response.ok ? await request.receive?.(response) : undefined
      const pieces: Uint8Array[] = []
      let length = 0
      for await (const piece of response.body ?? []) {
        clearTimeout(timer)
        timer = setTimeout(() => silence.abort(), silenceMs)
        if (take) {
          await take(piece)
          continue
        }
        pieces.push(piece)
        length += piece.length
        // Leaving the loop also closes the connection.
        if (length > (request.mostBytes ?? Number.POSITIVE_INFINITY)) throw tooLong(request)
      }
      return answerOf(response, Buffer.concat(pieces, length))
    } catch (error) {
      throw fromFetchFailure(error, request.signal)
    } finally {
      clearTimeout(timer)
    }
  }

  /** `RateLimit: "api";r=<left>;t=<seconds>`: with nothing left, the next request waits the window out. */
  function heedQuota(headers: Headers): void {
    const quota = readQuota(headers)
    if (quota && quota.left <= 0) earliest = Math.max(earliest, clock.now() + (quota.seconds + 1) * 1000)
  }

  async function request(asked: PoliteRequest): Promise<PoliteAnswer> {
    for (let tried = 1; ; tried += 1) {
      try {
        const answer = await attempt(asked)
        if (answer.status !== 429 && answer.status < 500) {
          asked.check?.(answer)
          return answer
        }
        if (answer.status === 429) earliest = Math.max(earliest, clock.now() + retryAfterMs(answer.headers))
        throw new LecternError('feed_unavailable', {
          status: answer.status,
          ...(answer.status === 429 ? { retryAt: isoInstant(earliest) } : {}),
        })
      } catch (error) {
        const mayPass = error instanceof LecternError && PASSING.has(error.code)
        if (!mayPass || tried >= (asked.attempts ?? attempts)) throw error
        earliest = Math.max(earliest, clock.now() + backoffMs * 2 ** (tried - 1))
      }
    }
  }

  return (asked) => {
    const turn = line.then(() => request(asked))
    line = turn.catch(() => undefined)
    return turn
  }
}

function answerOf({ status, headers }: Response, bytes: Uint8Array): PoliteAnswer {
  let text: string | undefined
  return {
    status,
    headers,
    bytes,
    get body() {
      text ??= new TextDecoder().decode(bytes)
      return text
    },
  }
}

function tooLong({ url, mostBytes }: PoliteRequest): LecternError {
  return new LecternError('feed_malformed', { source: url, reason: `longer than ${mostBytes} bytes` })
}

/** The seconds a 429 asks for, plus the one the hub's documentation adds; a minute where it does not say. */
function retryAfterMs(headers: Headers): number {
  const seconds = readQuota(headers)?.seconds ?? Number(headers.get('retry-after') ?? Number.NaN)
  return ((Number.isFinite(seconds) ? seconds : 60) + 1) * 1000
}

function readQuota(headers: Headers): { left: number; seconds: number } | undefined {
  const header = headers.get('ratelimit') ?? ''
  const left = /;\s*r=(\d+)/.exec(header)?.[1]
  const seconds = /;\s*t=(\d+)/.exec(header)?.[1]
  return left === undefined || seconds === undefined
    ? undefined
    : { left: Number(left), seconds: Number(seconds) }
}
