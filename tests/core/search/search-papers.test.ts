import { describe, expect, it } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

const ITEMS = [
  makeItem({
    id: '2410.90001',
    day: '2024-10-08',
    title: 'Slow Diffusion for Fast Cats',
    summary: 'On cats.',
  }),
  makeItem({
    id: '2410.90002',
    day: '2024-10-09',
    title: 'A Study of Dogs',
    summary: 'Diffusion of dogs in parks.',
  }),
  makeItem({
    id: '2410.90003',
    day: '2024-10-10',
    title: 'Parks',
    authors: ['Zoë Müller'],
    ai_keywords: ['gardening'],
  }),
]

async function openLibrary() {
  const core = await openTestCore({ items: ITEMS })
  await core.sync({ kind: 'range', from: '2024-10-07', to: '2024-10-11' })
  const search = async (query: string, limit = 10) =>
    (await core.client.papers.search({ query, limit })).hits.map((hit) => hit.id)
  return { ...core, search }
}

describe('searching', () => {
  it('ranks a word in the title above the same word in the abstract, with falling scores', async () => {
    const { client, search } = await openLibrary()
    expect(await search('diffusion')).toEqual(['2410.90001', '2410.90002'])
    const { hits } = await client.papers.search({ query: 'diffusion' })
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0)
  })

  it('finds word beginnings, authors without their accents, and keywords', async () => {
    const { search } = await openLibrary()
    expect(await search('diffu ca')).toEqual(['2410.90001', '2410.90002'])
    expect(await search('zoe muller')).toEqual(['2410.90003'])
    expect(await search('gardening')).toEqual(['2410.90003'])
  })

  it('puts papers with every word before those with some', async () => {
    const { search } = await openLibrary()
    expect(await search('parks diffusion')).toEqual(['2410.90002', expect.any(String), expect.any(String)])
  })

  it('finds a paper by its arXiv id, with a version or without', async () => {
    const { search } = await openLibrary()
    expect(await search('2410.90002')).toEqual(['2410.90002'])
    expect(await search(' 2410.90002v4 ')).toEqual(['2410.90002'])
  })

  it.each([
    '',
    '   ',
    '"',
    'a AND',
    '(((',
    '* OR NEAR(',
    '\u0000',
    '🦊',
    '-',
    'x'.repeat(10_000),
    'w '.repeat(5000),
  ])('takes any text without failing: %#', async (query) => {
    const { client } = await openLibrary()
    await expect(client.papers.search({ query })).resolves.toHaveProperty('hits')
  })

  it('sees a paper as soon as its sync has stored it, under its newest title', async () => {
    const core = await openLibrary()
    core.feed.setItems([makeItem({ id: '2410.90001', day: '2024-10-08', title: 'Renamed Entirely' })])
    await core.sync({ kind: 'range', from: '2024-10-08', to: '2024-10-08' })
    expect(await core.search('renamed')).toEqual(['2410.90001'])
    expect(await core.search('slow')).toEqual([])
  })

  it('honours its limit', async () => {
    const { search } = await openLibrary()
    expect(await search('diffusion', 1)).toHaveLength(1)
  })
})
