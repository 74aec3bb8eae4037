// Adding papers by hand, by the contract, over a real library, a local hub and a local arXiv.
import { describe, expect, it } from 'vitest'
import type { AddProgress, AddResult } from '../../../src/shared/adding-model.ts'
import { addDays } from '../../../src/shared/feed-day.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, type TestCore, TODAY } from '../../support/open-test-core.ts'

const [LISTED, ON_HUB, ON_ARXIV, OLD, NOWHERE] = [
  '2410.90001',
  '2410.90002',
  '2409.90003',
  'cs.CL/0601001',
  '2410.99999',
] as const
const DAY = '2024-10-08'
const ABSTRACT = 'We ring one bell at a time, and count how many people look up from what they read.'
const ITEMS = [
  makeItem({ id: LISTED, day: DAY, title: 'Lanterns for Patient Looms' }),
  // Listed on a day that is never fetched here: the hub has it, the library does not.
  makeItem({ id: ON_HUB, day: '2024-09-02', title: 'Ferries: “Again”', upvotes: 7, githubStars: 3 }),
]
const ARXIV_ONLY = [
  makeItem({
    id: ON_ARXIV,
    day: DAY,
    title: 'Kettles & <Bells>',
    summary: ABSTRACT,
    authors: ['Élise Thorn'],
  }),
  makeItem({ id: OLD, day: DAY, title: 'An Older Kettle' }),
]

async function openWithPaper(): Promise<TestCore> {
  const core = await openTestCore({ items: ITEMS, arxivOnly: ARXIV_ONLY })
  await core.sync({ kind: 'range', from: DAY, to: DAY })
  return core
}

async function add(core: TestCore, text: string, page?: string): Promise<AddResult> {
  const asked = page === undefined ? { text } : { text, page }
  const stream: AsyncIterator<AddProgress, AddResult> = await core.client.papers.add(asked)
  for (;;) {
    const step = await stream.next()
    if (step.done) return step.value
  }
}

const asked = (core: TestCore, path: string) =>
  core.feed.requests.filter((seen) => seen.path.startsWith(path))
const NOTHING = { added: [], known: [], queued: [], unresolved: [] }

describe('adding', () => {
  it('answers what is here at once, without a request', async () => {
    const core = await openWithPaper()
    const before = core.feed.requests.length
    const known = [{ id: LISTED, title: 'Lanterns for Patient Looms' }]
    expect(await add(core, `https://arxiv.org/abs/${LISTED}v2`)).toEqual({ ...NOTHING, known })
    expect(await add(core, 'lanterns, for  patient LOOMS')).toEqual({ ...NOTHING, known })
    expect(core.feed.requests.length).toBe(before)
    expect(await core.client.papers.pending()).toEqual([])
  })

  it('takes the hub’s word first, and arXiv’s for what the hub has not, in one request', async () => {
    const core = await openWithPaper()
    const result = await add(core, `${ON_ARXIV} ${OLD} ${ON_HUB} ${ON_ARXIV}v1`)
    expect(result).toEqual({
      ...NOTHING,
      added: [
        { id: ON_HUB, title: 'Ferries: “Again”' },
        { id: ON_ARXIV, title: 'Kettles & <Bells>' },
        { id: OLD, title: 'An Older Kettle' },
      ],
    })
    expect(asked(core, '/api/query')).toHaveLength(1)
    expect(await core.client.papers.get({ id: ON_HUB })).toMatchObject({ upvotes: 7, days: [] })
    expect(await core.client.papers.get({ id: ON_ARXIV })).toMatchObject({
      abstract: ABSTRACT,
      authors: [{ name: 'Élise Thorn' }],
      publishedAt: `${addDays(DAY, -1)}T12:00:00.000Z`,
      days: [],
      links: { hub: `${core.feed.url}/papers/${ON_ARXIV}` },
      reading: { status: 'inbox' },
    })
  })

  it('puts what is new at the head of the inbox, on no day’s list, and search finds it', async () => {
    const core = await openWithPaper()
    await add(core, ON_ARXIV)
    const { ids } = await core.client.papers.order({ filter: { status: 'inbox' } })
    expect(ids).toEqual([ON_ARXIV, LISTED])
    expect(await core.client.papers.rows({ ids: [ON_ARXIV] })).toMatchObject([{ day: TODAY }])
    expect(await core.client.papers.order({ filter: { from: TODAY, to: TODAY } })).toEqual({ ids: [] })
    expect((await core.client.papers.search({ query: 'kettles' })).hits[0]?.id).toBe(ON_ARXIV)
  })

  it('lets the feed’s item take over when a day turns out to list the paper', async () => {
    const core = await openWithPaper()
    await add(core, ON_HUB)
    await core.client.reading.setStatus({ ids: [ON_HUB], status: 'queued' })
    const range = { kind: 'range', from: '2024-09-02', to: '2024-09-02' } as const
    expect(await core.sync(range)).toMatchObject({ added: 0, updated: 1 })
    expect(await core.client.papers.get({ id: ON_HUB })).toMatchObject({
      days: ['2024-09-02'],
      reading: { status: 'queued' },
    })
    expect(await core.client.papers.rows({ ids: [ON_HUB] })).toMatchObject([{ day: '2024-09-02' }])
    expect(await core.sync(range)).toMatchObject({ updated: 0 })
  })

  it('gives up an id that is nowhere, without harm to the others, and tries it again when asked', async () => {
    const core = await openWithPaper()
    const lost = [{ id: NOWHERE, title: '' }]
    const result = await add(core, `${NOWHERE}\n${ON_ARXIV}`)
    expect(result).toMatchObject({ added: [{ id: ON_ARXIV }], unresolved: lost, queued: [] })
    expect(await core.client.papers.pending()).toMatchObject([
      { id: NOWHERE, state: 'unresolved', attempts: 1, lastError: 'not_found' },
    ])
    await core.sync({ kind: 'range', from: DAY, to: DAY })
    expect(asked(core, `/api/papers/${NOWHERE}`)).toHaveLength(1)
    core.feed.setItems([...ITEMS, makeItem({ id: NOWHERE, day: DAY })])
    expect(await add(core, NOWHERE)).toMatchObject({ added: [{ id: NOWHERE }] })
    expect(await core.client.papers.pending()).toEqual([])
  })

  it('asks arXiv when the hub is unwell, and keeps in line what neither would answer', async () => {
    const core = await openWithPaper()
    core.feed.setFault('500', { match: (path) => path.startsWith('/api/papers/') })
    expect(await add(core, ON_HUB)).toMatchObject({ added: [{ id: ON_HUB }] })
    core.feed.setFault('html', { match: (path) => !path.includes('daily') })
    expect(await add(core, `${ON_ARXIV}\nSome Title Nobody Has`)).toMatchObject({
      added: [],
      queued: [{ id: ON_ARXIV }, { title: 'Some Title Nobody Has' }],
      failure: 'feed_malformed',
    })
    core.feed.setFault(undefined)
    await core.sync({ kind: 'range', from: DAY, to: DAY })
    expect(await core.client.papers.pending()).toEqual([])
    expect(await core.client.papers.get({ id: ON_ARXIV })).toMatchObject({ title: 'Kettles & <Bells>' })
  })

  it('keeps a request every three seconds to arXiv', async () => {
    const core = await openWithPaper()
    await add(core, ON_ARXIV)
    const slept = core.clock.sleeps.length
    await add(core, OLD)
    expect(core.clock.sleeps.slice(slept).some((ms) => ms > 1000 && ms <= 3000)).toBe(true)
  })

  it('leaves what is left in line when it is stopped', async () => {
    const core = await openWithPaper()
    core.feed.setFault('hang', { match: (path) => path.startsWith('/api/papers/') })
    const abort = new AbortController()
    const stream = await core.client.papers.add({ text: ON_HUB }, { signal: abort.signal })
    await stream.next()
    const stopped = stream.next()
    abort.abort()
    await expect(stopped).rejects.toThrow()
    expect(await core.client.papers.pending()).toMatchObject([{ id: ON_HUB, state: 'queued' }])
  })

  it('forgets what is no longer wanted', async () => {
    const core = await openWithPaper()
    await add(core, NOWHERE)
    expect(await core.client.papers.forget({ ids: [NOWHERE, 'other'] })).toEqual({ changed: 1 })
    expect(await core.client.papers.pending()).toEqual([])
  })
})

describe('without a network', () => {
  it('what is asked for waits, seen, and the next sync brings it', async () => {
    const core = await openWithPaper()
    const { port } = new URL(core.feed.url)
    await core.feed.close()
    expect(await add(core, `${ON_HUB}\nFerries "again"`)).toMatchObject({
      added: [],
      unresolved: [],
      queued: [{ id: ON_HUB, title: '' }, { title: 'Ferries "again"' }],
      failure: 'offline',
    })
    expect(await core.client.papers.pending()).toMatchObject([
      { id: ON_HUB, state: 'queued', attempts: 1, lastError: 'offline' },
      { title: 'Ferries "again"', state: 'queued' },
    ])
    const { startFeedServer } = await import('../../support/feed-server.ts')
    const back = await startFeedServer({ items: ITEMS, today: TODAY, port: Number(port) })
    await core.sync({ kind: 'range', from: DAY, to: DAY })
    expect(await core.client.papers.pending()).toEqual([])
    expect((await core.client.papers.get({ id: ON_HUB })).title).toBe('Ferries: “Again”')
    await back.close()
  })

  it('what a sync brings meanwhile is waited for no more, though only its title was known', async () => {
    const core = await openTestCore({ items: ITEMS })
    core.feed.setFault('drop', { match: (path) => path.startsWith('/api/papers/') })
    await add(core, 'Lanterns for Patient Looms')
    const failed = core.feed.requests.length
    expect(await core.client.papers.pending()).toMatchObject([{ state: 'queued' }])
    await core.sync({ kind: 'range', from: DAY, to: DAY })
    expect(await core.client.papers.pending()).toEqual([])
    expect(core.feed.requests.slice(failed).map(({ path }) => path)).toEqual([
      expect.stringMatching(/daily_papers/),
    ])
  })
})

describe('a text that names no paper', () => {
  it('is looked for by its title, and the exact one is taken', async () => {
    const core = await openWithPaper()
    const page = `Ferries: “Again”\n\n${ABSTRACT}\n\nFerries\n\n${ABSTRACT}\n`
    expect(await add(core, '', page)).toMatchObject({
      added: [{ id: ON_HUB }],
      unresolved: [{ id: expect.stringMatching(/^local:/), title: 'Ferries' }],
    })
  })

  it('becomes an entry of its own, once, to be found, filed, cited and completed', async () => {
    const core = await openWithPaper()
    const first = await add(core, 'Ladders for Quiet Bells')
    const id = first.unresolved[0]?.id ?? ''
    expect(first).toEqual({ ...NOTHING, unresolved: [{ id, title: 'Ladders for Quiet Bells' }] })
    expect(await add(core, 'ladders for quiet bells')).toMatchObject({ known: [{ id }], unresolved: [] })
    expect(await core.client.papers.pending()).toEqual([])
    expect(await core.client.papers.get({ id })).toMatchObject({ links: {}, days: [], abstract: '' })

    expect(await core.client.papers.complete({ id, abstract: ABSTRACT, authors: ['Ada Quill'] })).toEqual({
      changed: 1,
    })
    expect(await core.client.papers.complete({ id, abstract: ABSTRACT })).toEqual({ changed: 0 })
    expect(await core.client.papers.rows({ ids: [id] })).toMatchObject([
      { authors: ['Ada Quill'], day: TODAY },
    ])
    expect((await core.client.papers.search({ query: 'author:quill ladders' })).hits[0]?.id).toBe(id)
    await core.client.tags.add({ ids: [id], tag: 'x' })
    expect(await core.client.papers.order({ filter: { tag: 'x' } })).toEqual({ ids: [id] })
    const { text } = await core.client.bibliography.export({ format: 'bibtex', selection: { ids: [id] } })
    expect(text).toMatch(/^@misc\{quillLaddersQuietBells,\n {2}author = .*,\n {2}title = .*,\n\}\n$/)
  })

  it('is not searched for when it is an address', async () => {
    const core = await openWithPaper()
    const before = core.feed.requests.length
    expect(await add(core, 'https://example.org/a')).toMatchObject({
      unresolved: [{ title: 'https://example.org/a' }],
    })
    expect(core.feed.requests.length).toBe(before)
  })

  it('cannot be completed where there is no such entry, or where the paper is arXiv’s', async () => {
    const core = await openWithPaper()
    const missing = core.client.papers.complete({ id: 'local:none', title: 'x' })
    await expect(missing).rejects.toMatchObject({ code: 'not_found' })
    const foreign = core.client.papers.complete({ id: LISTED, title: 'x' })
    await expect(foreign).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
