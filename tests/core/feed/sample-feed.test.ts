import { beforeAll, describe, expect, it } from 'vitest'
import { createSampleFeed } from '../../../src/main/core/feed/sample/sample-feed.ts'
import type { WireItem } from '../../../src/main/core/feed/sample/wire-item.ts'
import { addDays, daysBetween } from '../../../src/shared/feed-day.ts'

const TODAY = '2026-03-12'
const FIRST = addDays(TODAY, -29)
const ENDPOINT = 'https://feed.example.org'

const feed = createSampleFeed({ today: TODAY })

function ask(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return feed(`${ENDPOINT}/api/daily_papers?${query}`, { headers })
}

async function itemsOf(query: string, from: typeof fetch = feed): Promise<WireItem[]> {
  const items: WireItem[] = []
  let url: string | undefined = `${ENDPOINT}/api/daily_papers?${query}&limit=100`
  while (url) {
    const response: Response = await from(url)
    expect(response.status).toBe(200)
    items.push(...((await response.json()) as WireItem[]))
    url = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
  }
  return items
}

async function everyItem(today: string): Promise<WireItem[]> {
  const from = createSampleFeed({ today })
  const days = daysBetween(addDays(today, -29), today)
  return (await Promise.all(days.map((day) => itemsOf(`date=${day}`, from)))).flat()
}

const folded = (text: string) => text.replace(/\s+/g, ' ')
const dayOf = (item: WireItem) => item.paper.submittedOnDailyAt.slice(0, 10)

describe('the sample feed as a feed', () => {
  it('refuses a day after today in the words of the real feed', async () => {
    const response = await ask('date=2026-03-13')
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: '"date" must be less than or equal to "2026-03-12"' })
  })

  it('has no papers on Saturdays and before its thirty days', async () => {
    expect(await itemsOf('date=2026-03-07')).toEqual([])
    expect(await itemsOf(`date=${addDays(FIRST, -1)}`)).toEqual([])
  })

  it('pages a month by links that end, without a loss or a double', async () => {
    const month = await itemsOf('month=2026-02')
    expect(month.length).toBeGreaterThan(100)
    expect(new Set(month.map((item) => item.paper.id)).size).toBe(month.length)
    const days = daysBetween('2026-02-01', '2026-02-28')
    const daily = (await Promise.all(days.map((day) => itemsOf(`date=${day}`)))).flat()
    const ids = (items: WireItem[]) => items.map((item) => item.paper.id).sort()
    expect(ids(month)).toEqual(ids(daily))
  })

  it('sorts each page by upvotes', async () => {
    const upvotes = (await itemsOf('date=2026-03-03')).map((item) => item.paper.upvotes)
    expect(upvotes).toEqual([...upvotes].sort((a, b) => b - a))
  })

  it('answers 304 without a body to the tag that it gave', async () => {
    const first = await ask('date=2026-03-03')
    const again = await ask('date=2026-03-03', { 'If-None-Match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('names what is left of the quota', async () => {
    expect((await ask('date=2026-03-03')).headers.get('ratelimit')).toMatch(/^"api";r=\d+;t=\d+$/)
  })

  it('rejects when its caller has already given up', async () => {
    const request = feed(`${ENDPOINT}/api/daily_papers`, { signal: AbortSignal.abort() })
    await expect(request).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  })
})

describe('the papers of the sample feed', () => {
  let items: WireItem[]

  beforeAll(async () => {
    items = await everyItem(TODAY)
  })

  it.each(['2026-03-12', '2025-07-04', '2027-01-01', '2026-11-22'])(
    'are about 400, nearly all of different titles, when today is %s',
    async (today) => {
      const all = await everyItem(today)
      expect(all.length).toBeGreaterThan(340)
      expect(all.length).toBeLessThan(460)
      expect(new Set(all.map((item) => item.paper.id)).size).toBe(all.length)
      expect(new Set(all.map((item) => folded(item.title))).size).toBeGreaterThan(all.length * 0.98)
    },
  )

  it('are the same for the same day, however often and on whatever day one asks', async () => {
    const later = createSampleFeed({ today: addDays(TODAY, 9) })
    expect(await itemsOf('date=2026-03-10', later)).toEqual(await itemsOf('date=2026-03-10'))
  })

  it('leave today partly filled and keep what it has when the day goes on', async () => {
    const soFar = await itemsOf(`date=${TODAY}`)
    const inTheEnd = await itemsOf(`date=${TODAY}`, createSampleFeed({ today: addDays(TODAY, 1) }))
    expect(soFar.length).toBeGreaterThan(0)
    expect(soFar.length).toBeLessThan(inTheEnd.length)
    expect(inTheEnd).toEqual(expect.arrayContaining(soFar))
  })

  it('carry ids of the month they were published in, from a range that arXiv does not reach', () => {
    for (const { paper } of items) {
      const month = paper.publishedAt.slice(2, 4) + paper.publishedAt.slice(5, 7)
      expect(paper.id).toMatch(new RegExp(`^${month}\\.9\\d{4}$`))
      expect(paper.publishedAt < paper.submittedOnDailyAt).toBe(true)
    }
  })

  it('leave no placeholder and no broken word in any text', () => {
    for (const { paper } of items) {
      const texts = [paper.title, paper.summary, paper.ai_summary ?? '', ...(paper.ai_keywords ?? [])]
      for (const text of texts) {
        // LaTeX is allowed to have braces: `\\textbf{half-life}`, `n^{-1/2}`, `\\mathcal{O}`.
        expect(text).not.toMatch(/(?<![\\^a-z])\{[A-Za-z0-9]+\}|undefined|\bNaN\b|\s\.|\.\./)
      }
    }
  })

  it('have abstracts of four to nine sentences', () => {
    for (const { summary } of items) {
      const sentences = folded(summary).split(/[.?] (?=\p{Lu})/u).length
      expect(sentences, summary).toBeGreaterThanOrEqual(4)
      expect(sentences, summary).toBeLessThanOrEqual(9)
    }
  })

  it('link to nothing but example addresses', () => {
    const addresses = JSON.stringify(items).match(/https?:\/\/[^/"\s]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(100)
    for (const address of addresses) expect(address).toMatch(/^https:\/\/([\w-]+\.)?example\.org\.?,?$/)
  })

  it('have upvotes with a long tail', () => {
    const upvotes = items.map((item) => item.paper.upvotes).sort((a, b) => a - b)
    const median = upvotes[Math.floor(upvotes.length / 2)] ?? 0
    expect(median).toBeGreaterThan(5)
    expect(median).toBeLessThan(30)
    expect(upvotes.at(-1)).toBeGreaterThan(median * 8)
  })

  it('are wrapped or spaced out in about half of their titles', () => {
    const ragged = items.filter((item) => item.title !== folded(item.title)).length
    expect(ragged / items.length).toBeGreaterThan(0.4)
    expect(ragged / items.length).toBeLessThan(0.6)
  })

  it.each<[string, (item: WireItem) => boolean]>([
    ['a withdrawn paper', (item) => item.paper.withdrawnAt !== undefined],
    ['a paper of 900 authors', (item) => item.paper.authors.length === 900],
    ['a paper whose authors are all hidden', (item) => item.paper.authors.every((author) => author.hidden)],
    ['an author of one name', (item) => item.paper.authors.every((author) => !author.name.includes(' '))],
    ['a collective', (item) => /Collective|Lab|Team|Group/.test(item.paper.authors[0]?.name ?? '')],
    ['a family name with a particle', (item) => item.paper.authors.some((a) => / (van|de|da) /.test(a.name))],
    ['an accent', (item) => item.paper.authors.some((author) => /[éüøñ]/.test(author.name))],
    ['a paper that nobody submitted', (item) => item.paper.submittedOnDailyBy === undefined],
    ['a tag in a title', (item) => item.title.includes('<think>')],
    ['an escaped ampersand in a title', (item) => item.title.includes('\\&')],
    ['a formula in a title', (item) => item.title.includes('$\\alpha$')],
    ['money in a title', (item) => / \$5 /.test(folded(item.title))],
    ['a paper without upvotes', (item) => item.paper.upvotes === 0],
    ['an organization', (item) => item.organization !== undefined],
    ['code with stars', (item) => (item.paper.githubStars ?? 0) > 10 && item.paper.githubRepo !== undefined],
    ['a project page', (item) => item.paper.projectPage !== undefined],
    ['a summary by a model', (item) => item.paper.ai_summary !== undefined],
  ])('hold %s', (_, has) => {
    expect(items.some(has)).toBe(true)
  })

  it('fall on the day that lists them', async () => {
    const day = await itemsOf('date=2026-03-09')
    expect(new Set(day.map(dayOf))).toEqual(new Set(['2026-03-09']))
  })
})
