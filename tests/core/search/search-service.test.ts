import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSearchService } from '../../../src/main/core/search/search-service.ts'
import { makeItem, makeItems } from '../../support/make-items.ts'
import { drain, openTestCore } from '../../support/open-test-core.ts'

const WEEK = { kind: 'range', from: '2024-10-07', to: '2024-10-13' } as const
const WALRUS = makeItem({ id: '2410.80001', day: '2024-10-08', title: 'Walrus Diffusion' })

async function openLibrary() {
  const core = await openTestCore({ items: [WALRUS, ...makeItems(120, { from: WEEK.from, to: WEEK.to })] })
  await core.sync(WEEK)
  return core
}

describe('the search service', () => {
  it('answers from a worker, many questions at once, each with its own answer', async () => {
    const { client } = await openLibrary()
    const queries = ['walrus', 'walrsu', 'difusion', 'lanterns', 'zzzz']
    const answers = await Promise.all(queries.map((query) => client.papers.search({ query })))
    expect(answers.slice(0, 3).map(({ hits }) => hits[0]?.id)).toEqual([
      '2410.80001',
      '2410.80001',
      '2410.80001',
    ])
    expect(answers[3]?.hits.every((hit) => /lantern/i.test(hit.title))).toBe(true)
    expect(answers[4]?.hits).toEqual([])
    expect(answers[1]?.corrections).toEqual([{ from: 'walrsu', to: 'walrus' }])
  })

  it('gives up a question that its asker has taken back, and answers the next', async () => {
    const { client } = await openLibrary()
    const abort = new AbortController()
    const asked = client.papers.search({ query: 'walrus' }, { signal: abort.signal })
    abort.abort()
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
    expect((await client.papers.search({ query: 'walrus' })).hits[0]?.id).toBe('2410.80001')
  })

  it('does not wait for a sync, and finds its papers once they are stored', async () => {
    const core = await openLibrary()
    core.feed.setItems([makeItem({ id: '2410.80002', day: '2024-10-14', title: 'Narwhal Tokens' })])
    core.feed.setFault('hang', { match: (path) => path.includes('2024-10-13') })
    const running = await core.client.sync.run({
      scope: { kind: 'range', from: '2024-10-13', to: '2024-10-14' },
    })
    const ended = drain(running)
    const isThere = async () => (await core.client.papers.search({ query: 'narwahl' })).hits[0]?.id
    await expect.poll(isThere, { timeout: 5000 }).toBe('2410.80002')
    await core.client.sync.cancel()
    await ended
  })

  it('carries expected failures as their code and data', async () => {
    const { client } = await openLibrary()
    await expect(client.papers.similar({ id: '1234.56789' })).rejects.toMatchObject({
      code: 'not_found',
      data: { what: 'paper' },
    })
  })

  it('says what broke when it cannot open the library, and starts anew when asked again', async () => {
    const core = await openLibrary()
    const broken = createSearchService({
      libraryPath: join(core.dataDir, 'nowhere.db'),
      cacheDir: core.dataDir,
    })
    onTestFinished(() => broken.close().catch(() => undefined))
    await expect(broken.call('search', { query: 'x', limit: 1 })).rejects.toThrow()
    await expect(broken.call('search', { query: 'x', limit: 1 })).rejects.toThrow()
  })
})

describe('saved and recent searches', () => {
  it('a smart collection holds what its query finds, as it comes, in any order', async () => {
    const { client, feed, sync } = await openLibrary()
    const smart = await client.collections.create({ name: 'Sea', query: 'walrus OR narwhal' })
    expect(smart).toMatchObject({ path: 'Sea', query: 'walrus OR narwhal' })
    const order = async (sort: 'manual' | 'day', status?: 'inbox' | 'read') =>
      (await client.papers.order({ filter: { collectionId: smart.id, ...(status ? { status } : {}) }, sort }))
        .ids
    expect(await order('manual')).toEqual(['2410.80001'])
    feed.setItems([WALRUS, makeItem({ id: '2410.80002', day: '2024-10-09', title: 'Narwhal Tokens' })])
    await sync(WEEK)
    expect(await order('day')).toEqual(['2410.80002', '2410.80001'])
    await client.reading.setStatus({ ids: ['2410.80002'], status: 'read' })
    expect(await order('manual', 'inbox')).toEqual(['2410.80001'])
    const { entries } = await client.bibliography.export({
      format: 'bibtex',
      selection: { filter: { collectionId: smart.id } },
    })
    expect(entries).toBe(2)
  })

  it('a smart collection takes no papers by hand, and a manual one no query', async () => {
    const { client } = await openLibrary()
    const smart = await client.collections.create({ name: 'Sea', query: 'walrus' })
    const manual = await client.collections.create({ name: 'Land' })
    await expect(client.collections.add({ id: smart.id, ids: ['2410.80001'] })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(client.collections.setQuery({ id: manual.id, query: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await client.collections.setQuery({ id: smart.id, query: 'lanterns' })).toMatchObject({
      query: 'lanterns',
    })
    await client.history.undo()
    expect((await client.collections.list()).find(({ id }) => id === smart.id)?.query).toBe('walrus')
  })

  it('recent searches are newest first, each once, a longer one in place of its beginning', async () => {
    const { client } = await openLibrary()
    for (const query of ['wal', 'walrus', 'tokens', ' walrus ', 'tokens'])
      await client.searches.remember({ query })
    expect(await client.searches.recent()).toEqual(['tokens', 'walrus'])
    await client.searches.forget()
    expect(await client.searches.recent()).toEqual([])
  })
})
