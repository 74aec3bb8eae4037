import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WireItem } from '../../src/main/core/feed/sample/wire-item.ts'
import { GARBAGE } from './feed-faults.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { makeItem, makeItems } from './make-items.ts'

const TODAY = '2025-06-12'
const ITEMS = makeItems(250, { from: '2025-05-28', to: TODAY })

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer({ items: ITEMS, today: TODAY })
})

afterEach(() => server.close())

function ask(query: string, init?: RequestInit): Promise<Response> {
  return fetch(`${server.url}/api/daily_papers?${query}`, init)
}

async function idsOf(response: Response): Promise<string[]> {
  return ((await response.json()) as WireItem[]).map((item) => item.paper.id)
}

async function errorOf(response: Response): Promise<string> {
  expect(response.status).toBe(400)
  return ((await response.json()) as { error: string }).error
}

const idsBetween = (from: string, to: string) =>
  ITEMS.filter(({ paper }) => paper.submittedOnDailyAt >= from && paper.submittedOnDailyAt <= `${to}T99`)
    .map((item) => item.paper.id)
    .sort()

describe('the feed server', () => {
  it('answers a day with the papers of that day', async () => {
    const ids = await idsOf(await ask('date=2025-06-03&limit=100'))
    expect(ids.sort()).toEqual(idsBetween('2025-06-03', '2025-06-03'))
    expect(ids.length).toBeGreaterThan(10)
  })

  it('answers a week from Monday to Sunday', async () => {
    const [first, second] = await Promise.all([0, 1].map((p) => ask(`week=2025-W23&limit=100&p=${p}`)))
    const ids = [...(await idsOf(first as Response)), ...(await idsOf(second as Response))]
    expect(ids.sort()).toEqual(idsBetween('2025-06-02', '2025-06-08'))
  })

  it('leads through a month by next links, fifty at a time unless told', async () => {
    const ids: string[] = []
    const sizes: number[] = []
    let url: string | undefined = `${server.url}/api/daily_papers?month=2025-06`
    while (url) {
      const response: Response = await fetch(url)
      const page = await idsOf(response)
      ids.push(...page)
      sizes.push(page.length)
      url = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]
    }
    expect(sizes.slice(0, -1).every((size) => size === 50)).toBe(true)
    expect(ids.sort()).toEqual(idsBetween('2025-06-01', TODAY))
  })

  it('answers an empty day with an empty list and a day to come with 400', async () => {
    expect(await idsOf(await ask('date=2025-06-07'))).toEqual([])
    expect(await errorOf(await ask('date=2025-06-13'))).toBe(
      '"date" must be less than or equal to "2025-06-12"',
    )
    server.setToday('2025-06-13')
    expect(await idsOf(await ask('date=2025-06-13'))).toEqual([])
  })

  it.each([
    ['date=2025-02-30', '"date"'],
    ['week=2025-W60', '"week"'],
    ['month=2025-13', '"month"'],
    ['limit=101', '"limit"'],
    ['limit=0', '"limit"'],
    ['p=-1', '"p"'],
    ['sort=loudest', '"sort"'],
    ['date=2025-06-03&month=2025-06', '"date"'],
  ])('refuses %s', async (query, word) => {
    expect(await errorOf(await ask(query))).toContain(word)
  })

  it('answers 304 until the items change', async () => {
    const etag = (await ask('date=2025-06-03')).headers.get('etag') ?? ''
    const headers = { 'If-None-Match': etag }
    expect((await ask('date=2025-06-03', { headers })).status).toBe(304)
    server.setItems([makeItem({ id: '2506.90001', day: '2025-06-03' })])
    const changed = await ask('date=2025-06-03', { headers })
    expect(await idsOf(changed)).toEqual(['2506.90001'])
  })

  it('counts its quota down and refuses when it is spent', async () => {
    server.setQuota(2)
    const left = async () => (await ask('limit=1')).headers.get('ratelimit')
    expect([await left(), await left()]).toEqual(['"api";r=1;t=300', '"api";r=0;t=300'])
    const refused = await ask('limit=1')
    expect([refused.status, refused.headers.get('ratelimit')]).toEqual([429, '"api";r=0;t=1'])
  })

  it('remembers what was asked, and by whom', async () => {
    await ask('date=2025-06-03', { headers: { 'User-Agent': 'lectern-test' } })
    expect(server.requests.map(({ path, headers }) => [path, headers['user-agent']])).toEqual([
      ['/api/daily_papers?date=2025-06-03', 'lectern-test'],
    ])
  })
})

describe('a fault', () => {
  it.each(['429', '500'] as const)('of kind %s is that status', async (kind) => {
    server.setFault(kind)
    expect((await ask('date=2025-06-03')).status).toBe(Number(kind))
  })

  it('of kind 429 says that the quota is back in a second', async () => {
    server.setFault('429')
    expect((await ask('date=2025-06-03')).headers.get('ratelimit')).toBe('"api";r=0;t=1')
  })

  it('of kind drop gives no answer at all', async () => {
    server.setFault('drop')
    await expect(ask('date=2025-06-03')).rejects.toThrow('fetch failed')
  })

  it.each(['truncate', 'badgzip'] as const)('of kind %s fails in the body of a 200', async (kind) => {
    server.setFault(kind)
    const response = await ask('date=2025-06-03')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  it('of kind html is a page where a list was asked for', async () => {
    server.setFault('html')
    const response = await ask('date=2025-06-03')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await response.text()).toContain('log in')
  })

  it('of kind garbage is a list of other things', async () => {
    server.setFault('garbage')
    expect(await (await ask('date=2025-06-03')).json()).toEqual(GARBAGE)
  })

  it('of kind slow is the right answer in the end', async () => {
    server.setFault('slow', { delayMs: 5 })
    expect((await idsOf(await ask('date=2025-06-03&limit=100'))).sort()).toEqual(
      idsBetween('2025-06-03', '2025-06-03'),
    )
  })

  it('of kind hang lasts until the server closes', async () => {
    server.setFault('hang')
    const pending = expect(ask('date=2025-06-03')).rejects.toThrow('fetch failed')
    await expect.poll(() => server.requests.length).toBe(1)
    await server.close()
    await pending
  })

  it('passes after as many requests as it was set for', async () => {
    server.setFault('500', { times: 2 })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await ask('date=2025-06-03')).status)
    expect(statuses).toEqual([500, 500, 200])
  })

  it('strikes only the requests that it matches, and ends when taken back', async () => {
    server.setFault('500', { match: (path) => path.includes('date=2025-06-03') })
    expect((await ask('date=2025-06-04')).status).toBe(200)
    expect((await ask('date=2025-06-03')).status).toBe(500)
    server.setFault(undefined)
    expect((await ask('date=2025-06-03')).status).toBe(200)
  })
})

describe('made items', () => {
  it('are as many as asked for, within the span, never on a Saturday, with ids of their own', () => {
    const days = ITEMS.map(({ paper }) => paper.submittedOnDailyAt.slice(0, 10))
    expect(new Set(ITEMS.map((item) => item.paper.id)).size).toBe(250)
    expect([days[0], days.at(-1)]).toEqual(['2025-05-28', TODAY])
    expect(days.filter((day) => new Date(day).getUTCDay() === 6)).toEqual([])
  })

  it('are the same for the same seed and others for another', () => {
    const span = { from: '2025-06-02', to: '2025-06-06' }
    expect(makeItems(9, span)).toEqual(makeItems(9, span))
    expect(makeItems(9, { ...span, seed: 'other' })).not.toEqual(makeItems(9, span))
  })

  it('carry the fields they were given, inside and outside alike', () => {
    const item = makeItem({
      id: '2506.90001',
      day: '2025-06-03',
      title: 'On Kettles',
      authors: ['Suharti'],
      upvotes: 7,
      numComments: 2,
      organization: { name: 'kiln', fullname: 'Kiln' },
    })
    expect(item).toMatchObject({
      title: 'On Kettles',
      numComments: 2,
      organization: { name: 'kiln' },
      paper: {
        title: 'On Kettles',
        upvotes: 7,
        authors: [{ name: 'Suharti', hidden: false }],
        organization: { name: 'kiln' },
      },
    })
    expect(item.paper).not.toHaveProperty('numComments')
  })
})
