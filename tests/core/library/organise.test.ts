import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../../src/shared/model.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

const [A, B, C] = ['2410.90001', '2410.90002', '2410.90003'] as const
const ITEMS = [
  makeItem({ id: A, day: '2024-10-08', title: 'Zebra Models', upvotes: 3 }),
  makeItem({ id: B, day: '2024-10-09', title: '“Apple” Agents', upvotes: 9 }),
  makeItem({
    id: C,
    day: '2024-10-10',
    title: 'émigré Transformers',
    upvotes: 5,
    authors: ['One A', 'Two B', 'Three C', 'Four D'],
  }),
]

async function openLibrary() {
  const core = await openTestCore({ items: ITEMS })
  await core.sync({ kind: 'range', from: '2024-10-07', to: '2024-10-11' })
  return core
}

describe('reading status', () => {
  it('records when each status was set, and counts only what changed', async () => {
    const { client, clock } = await openLibrary()
    clock.set('2024-10-16T12:00:00Z')
    expect(await client.reading.setStatus({ ids: [A, B], status: 'queued' })).toEqual({ changed: 2 })
    clock.set('2024-10-16T13:00:00Z')
    expect(await client.reading.setStatus({ ids: [A, B, A], status: 'queued' })).toEqual({ changed: 0 })
    expect(await client.reading.setStatus({ ids: [A], status: 'read' })).toEqual({ changed: 1 })
    expect((await client.papers.get({ id: A })).reading).toMatchObject({
      status: 'read',
      dates: { queued: '2024-10-16T12:00:00.000Z', read: '2024-10-16T13:00:00.000Z' },
    })
  })

  it('puts papers into the views of their status, the untouched ones into the inbox', async () => {
    const { client } = await openLibrary()
    await client.reading.setStatus({ ids: [B], status: 'skipped' })
    await client.reading.setStatus({ ids: [C], status: 'read' })
    await client.reading.setStatus({ ids: [C], status: 'inbox' })
    const views = await Promise.all(STATUSES.map((status) => client.papers.order({ filter: { status } })))
    expect(views.map((view) => view.ids)).toEqual([[C, A], [], [], [], [B]])
    expect((await client.library.stats()).statuses).toEqual({
      inbox: 2,
      queued: 0,
      reading: 0,
      read: 0,
      skipped: 1,
    })
  })

  it('is refused as a whole for a paper that is not there', async () => {
    const { client } = await openLibrary()
    const asked = client.reading.setStatus({ ids: [A, '1234.56789'], status: 'read' })
    await expect(asked).rejects.toMatchObject({
      code: 'not_found',
      data: { what: 'paper', id: '1234.56789' },
    })
    expect((await client.papers.get({ id: A })).reading.status).toBe('inbox')
  })

  it('is kept beside rating, note and last page, each set without the others', async () => {
    const { client } = await openLibrary()
    await client.reading.update({ id: A, note: 'Proof of *lemma 2* is odd.' })
    await client.reading.update({ id: A, rating: 4, lastPage: 7 })
    await client.reading.setStatus({ ids: [A], status: 'reading' })
    expect((await client.papers.get({ id: A })).reading).toMatchObject({
      status: 'reading',
      rating: 4,
      note: 'Proof of *lemma 2* is odd.',
      lastPage: 7,
    })
    expect(await client.papers.rows({ ids: [A] })).toMatchObject([{ hasNote: true, rating: 4 }])
    await expect(client.reading.update({ id: A, rating: 6 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('tags', () => {
  it('are one whatever the case, listed with counts, and gone with their last paper', async () => {
    const { client } = await openLibrary()
    expect(await client.tags.add({ ids: [A, B], tag: 'Agents' })).toEqual({ changed: 2 })
    expect(await client.tags.add({ ids: [B, C], tag: 'agents' })).toEqual({ changed: 1 })
    expect(await client.tags.list()).toMatchObject([{ name: 'Agents', papers: 3 }])
    expect((await client.papers.order({ filter: { tag: 'AGENTS' } })).ids).toEqual([C, B, A])
    expect(await client.tags.remove({ ids: [A, B, C], tag: 'AGENTS' })).toEqual({ changed: 3 })
    expect(await client.tags.list()).toEqual([])
    expect(await client.tags.remove({ ids: [A], tag: 'nobody has it' })).toEqual({ changed: 0 })
  })
})

describe('collections', () => {
  it('nest, keep their own order, and refuse a name a sibling has', async () => {
    const { client } = await openLibrary()
    const thesis = await client.collections.create({ name: 'Thesis' })
    const chapter = await client.collections.create({ name: 'Chapter 1', parentId: thesis.id })
    expect(chapter.path).toBe('Thesis/Chapter 1')
    await expect(client.collections.create({ name: 'THESIS' })).rejects.toMatchObject({ code: 'conflict' })
    await client.collections.create({ name: 'Thesis', parentId: thesis.id })
    expect(await client.collections.add({ id: chapter.id, ids: [B, A] })).toEqual({ changed: 2 })
    expect(await client.collections.add({ id: chapter.id, ids: [C, B] })).toEqual({ changed: 1 })
    const filter = { collectionId: chapter.id }
    expect((await client.papers.order({ filter, sort: 'manual' })).ids).toEqual([B, A, C])
    expect((await client.papers.order({ filter, sort: 'day' })).ids).toEqual([C, B, A])
    expect(await client.collections.remove({ id: chapter.id, ids: [A] })).toEqual({ changed: 1 })
    expect(await client.collections.list()).toMatchObject([
      { path: 'Thesis', papers: 0 },
      { path: 'Thesis/Chapter 1', papers: 2 },
      { path: 'Thesis/Thesis' },
    ])
  })

  it('are deleted with those inside them, and without a paper', async () => {
    const { client } = await openLibrary()
    const parent = await client.collections.create({ name: 'P' })
    const child = await client.collections.create({ name: 'C', parentId: parent.id })
    await client.collections.add({ id: child.id, ids: [A] })
    await client.collections.delete({ id: parent.id })
    expect(await client.collections.list()).toEqual([])
    expect((await client.library.stats()).papers).toBe(3)
    await expect(client.collections.add({ id: child.id, ids: [A] })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('undo and redo', () => {
  it('take back every kind of change, in order, and do it again', async () => {
    const { client } = await openLibrary()
    const state = async () =>
      JSON.stringify([
        await client.papers.rows({ ids: [A, B, C] }),
        await client.tags.list(),
        await client.collections.list(),
        (await client.papers.get({ id: A })).reading,
      ])
    const states = [await state()]
    const steps = [
      () => client.reading.setStatus({ ids: [A, B], status: 'queued' }),
      () => client.reading.update({ id: A, note: 'n', rating: 2 }),
      () => client.tags.add({ ids: [A, C], tag: 'x' }),
      () => client.collections.create({ name: 'One' }),
      () => client.collections.create({ name: 'Two', parentId: 1 }),
      () => client.collections.add({ id: 2, ids: [C, A] }),
      () => client.collections.rename({ id: 2, name: 'Zwei' }),
      () => client.tags.remove({ ids: [A, C], tag: 'x' }),
      () => client.collections.delete({ id: 1 }),
    ]
    for (const step of steps) {
      await step()
      states.push(await state())
    }
    for (let index = steps.length - 1; index >= 0; index -= 1) {
      await client.history.undo()
      expect(await state()).toBe(states[index])
    }
    expect(await client.history.undo()).toEqual({})
    for (let index = 1; index <= steps.length; index += 1) {
      await client.history.redo()
      expect(await state()).toBe(states[index])
    }
    expect(await client.history.redo()).toEqual({})
  })

  it('survive a restart and name what they took back', async () => {
    const first = await openLibrary()
    await first.client.reading.setStatus({ ids: [A], status: 'read' })
    await first.close()
    const { client } = await openTestCore({ dataDir: first.dataDir })
    expect(await client.history.undo()).toEqual({ undone: 'reading.setStatus' })
    expect((await client.papers.get({ id: A })).reading.status).toBe('inbox')
  })

  it('have nothing to do for a change that changed nothing, and lose what was undone before a new change', async () => {
    const { client } = await openLibrary()
    await client.reading.setStatus({ ids: [A], status: 'read' })
    await client.reading.setStatus({ ids: [A], status: 'read' })
    await client.history.undo()
    expect(await client.history.undo()).toEqual({})
    await client.reading.setStatus({ ids: [B], status: 'read' })
    expect(await client.history.redo()).toEqual({})
  })
})

describe('the order of a view', () => {
  it('is by day, votes, or title without case, accents and quotes', async () => {
    const { client } = await openLibrary()
    const order = async (sort: 'day' | 'upvotes' | 'title') =>
      (await client.papers.order({ filter: {}, sort })).ids
    expect(await order('day')).toEqual([C, B, A])
    expect(await order('upvotes')).toEqual([B, C, A])
    expect(await order('title')).toEqual([B, C, A])
    expect((await client.papers.order({ filter: {}, limit: 2 })).ids).toEqual([C, B])
    expect((await client.papers.order({ filter: { from: '2024-10-09', to: '2024-10-09' } })).ids).toEqual([B])
  })

  it('is answered in rows of which unknown ids are left out', async () => {
    const { client } = await openLibrary()
    const rows = await client.papers.rows({ ids: [C, 'gone', A] })
    expect(rows.map((row) => row.id)).toEqual([C, A])
    expect(rows[0]).toMatchObject({
      authors: ['One A', 'Two B', 'Three C'],
      authorCount: 4,
      status: 'inbox',
      tags: [],
    })
    expect(Object.keys(rows[0] ?? {})).not.toContain('abstract')
  })
})

describe('a paper of three thousand authors', () => {
  it('is a row of three names and a detail of all', async () => {
    const authors = Array.from({ length: 3303 }, (_, index) => `Author ${index}`)
    const core = await openTestCore({ items: [makeItem({ id: A, day: '2024-10-08', authors })] })
    await core.sync({ kind: 'range', from: '2024-10-07', to: '2024-10-11' })
    expect((await core.client.papers.rows({ ids: [A] }))[0]).toMatchObject({
      authors: authors.slice(0, 3),
      authorCount: 3303,
    })
    expect((await core.client.papers.get({ id: A })).authors).toHaveLength(3303)
    const { text } = await core.client.bibliography.export({ format: 'bibtex', selection: { ids: [A] } })
    expect(text.match(/ and /g)).toHaveLength(3302)
  })
})
