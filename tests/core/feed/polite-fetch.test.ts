import { describe, expect, it } from 'vitest'
import { createPoliteFetch, type PoliteLimits } from '../../../src/main/core/feed/polite-fetch.ts'
import { LecternError } from '../../../src/shared/errors.ts'
import { createFakeClock } from '../../support/fake-clock.ts'

const URL = 'http://feed.test/a'

/** A fetcher whose answers are given in order, and what it was asked. */
function setUp(answers: readonly (Response | Error)[], limits: Partial<PoliteLimits> = {}) {
  const clock = createFakeClock('2024-10-16T12:00:00Z')
  const started: { at: number; headers: Headers }[] = []
  const remaining = [...answers]
  const fetch: typeof globalThis.fetch = async (_, init) => {
    started.push({ at: clock.now(), headers: new Headers(init?.headers) })
    const answer = remaining.shift()
    if (answer instanceof Response) return answer
    throw answer ?? new Error('asked once too often')
  }
  const polite = createPoliteFetch({ fetch, clock, userAgent: 'Lectern/0', limits })
  const get = (etag?: string) => polite({ url: URL, etag, signal: new AbortController().signal })
  return { clock, started, get, polite }
}

const ok = (headers: Record<string, string> = {}) => new Response('[]', { headers })
const networkError = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

describe('the polite fetcher', () => {
  it('starts requests a second apart, also those asked for at once', async () => {
    const { started, get } = setUp([ok(), ok(), ok()])
    await Promise.all([get(), get(), get()])
    const [first = 0, second = 0, third = 0] = started.map((request) => request.at)
    expect([second - first, third - second]).toEqual([1000, 1000])
  })

  it('says who it is and sends the entity tag it was given', async () => {
    const { started, get } = setUp([ok()])
    await get('W/"1"')
    expect(started[0]?.headers.get('user-agent')).toBe('Lectern/0')
    expect(started[0]?.headers.get('if-none-match')).toBe('W/"1"')
  })

  it('waits a spent quota out before the next request', async () => {
    const { started, get } = setUp([ok({ RateLimit: '"api";r=0;t=120' }), ok()])
    await get()
    await get()
    expect((started[1]?.at ?? 0) - (started[0]?.at ?? 0)).toBe(121_000)
  })

  it('waits t+1 seconds on 429 and tries again', async () => {
    const { started, get } = setUp([
      new Response('', { status: 429, headers: { RateLimit: '"api";r=0;t=7' } }),
      ok(),
    ])
    await expect(get()).resolves.toMatchObject({ status: 200 })
    expect((started[1]?.at ?? 0) - (started[0]?.at ?? 0)).toBe(8000)
  })

  it('names the time to come back when a wait is too long to sit out', async () => {
    const { get, started } = setUp([
      new Response('', { status: 429, headers: { RateLimit: '"api";r=0;t=3600' } }),
    ])
    await expect(get()).rejects.toMatchObject({
      code: 'feed_unavailable',
      data: { status: 429, retryAt: '2024-10-16T13:00:01.000Z' },
    })
    expect(started).toHaveLength(1)
  })

  it('tells when a wait begins and ends', async () => {
    const { polite } = setUp([ok({ RateLimit: '"api";r=0;t=120' }), ok()])
    const waits: (number | undefined)[] = []
    const signal = new AbortController().signal
    await polite({ url: URL, signal })
    await polite({ url: URL, signal, onWait: (until) => waits.push(until) })
    expect(waits).toEqual([Date.parse('2024-10-16T12:02:01Z'), undefined])
  })

  it('tries a server error three times, waiting longer each time, then says so', async () => {
    const failure = () => new Response('', { status: 503 })
    const { get, clock } = setUp([failure(), failure(), failure()])
    await expect(get()).rejects.toMatchObject({ code: 'feed_unavailable', data: { status: 503 } })
    expect(clock.sleeps).toEqual([1000, 2000])
  })

  it('tries again after a dropped connection', async () => {
    const { get } = setUp([networkError('ECONNRESET'), ok()])
    await expect(get()).resolves.toMatchObject({ status: 200 })
  })

  it('asks again for an answer that is none, then says what it was', async () => {
    const malformed = new LecternError('feed_malformed', { source: URL, reason: 'a page' })
    const { polite, started } = setUp([ok(), ok(), ok()])
    const check = () => {
      throw malformed
    }
    await expect(polite({ url: URL, signal: new AbortController().signal, check })).rejects.toBe(malformed)
    expect(started).toHaveLength(3)
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH'])(
    'is offline at once on %s',
    async (code) => {
      const { get, started } = setUp([networkError(code)])
      await expect(get()).rejects.toMatchObject({ code: 'offline' })
      expect(started).toHaveLength(1)
    },
  )

  it('gives up on a server that says nothing', async () => {
    const clock = createFakeClock('2024-10-16T12:00:00Z')
    const hanging: typeof fetch = (_, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
    const polite = createPoliteFetch({
      fetch: hanging,
      clock,
      userAgent: 'x',
      limits: { silenceMs: 5, attempts: 1 },
    })
    const asked = polite({ url: URL, signal: new AbortController().signal })
    await expect(asked).rejects.toMatchObject({ code: 'feed_unavailable' })
  })

  it('stops when its caller does', async () => {
    const { polite, started } = setUp([ok()])
    await expect(polite({ url: URL, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(started).toHaveLength(0)
  })
})
