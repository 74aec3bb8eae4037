// Collections that nest and are ordered by hand, and the papers in them.
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../../src/main/core/db/migrations.ts'
import { DATABASE_FILE, openDatabase } from '../../../src/main/core/db/open-database.ts'
import type { Client } from '../../../src/shared/contract.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'
import { tempDir } from '../../support/temp-dir.ts'

const IDS = ['2410.90001', '2410.90002', '2410.90003', '2410.90004'] as const
const [A, B, C, D] = IDS

async function openLibrary() {
  const core = await openTestCore({
    items: IDS.map((id) => makeItem({ id, day: '2024-10-08', title: `Walrus ${id.slice(-1)}` })),
  })
  await core.sync({ kind: 'range', from: '2024-10-07', to: '2024-10-11' })
  return core
}

const paths = async (client: Client) => (await client.collections.list()).map(({ path }) => path)

/** Thesis (Intro, Methods), Reviews, Zoo. */
async function makeTree(client: Client) {
  const make = async (name: string, parentId?: number) =>
    (await client.collections.create({ name, ...(parentId === undefined ? {} : { parentId }) })).id
  const thesis = await make('Thesis')
  return {
    thesis,
    methods: await make('Methods', thesis),
    intro: await make('Intro', thesis),
    zoo: await make('Zoo'),
    reviews: await make('Reviews'),
  }
}

describe('siblings', () => {
  it('stand by name until they are ordered by hand, and a new one then comes last', async () => {
    const { client } = await openLibrary()
    const { zoo, reviews, thesis } = await makeTree(client)
    expect(await paths(client)).toEqual(['Reviews', 'Thesis', 'Thesis/Intro', 'Thesis/Methods', 'Zoo'])
    await client.collections.move({ id: zoo, before: reviews })
    await client.collections.create({ name: 'Apes' })
    expect(await paths(client)).toEqual([
      'Zoo',
      'Reviews',
      'Thesis',
      'Thesis/Intro',
      'Thesis/Methods',
      'Apes',
    ])
    await client.collections.move({ id: zoo, after: thesis })
    expect((await paths(client)).filter((path) => !path.includes('/'))).toEqual([
      'Reviews',
      'Thesis',
      'Zoo',
      'Apes',
    ])
  })

  it('are left alone by a move to where one stands, which is then nothing to undo', async () => {
    const { client } = await openLibrary()
    const { zoo, thesis } = await makeTree(client)
    await client.collections.move({ id: zoo, after: thesis })
    expect(await client.history.undo()).toEqual({ undone: 'collections.create' })
  })
})

describe('a collection', () => {
  it('moves with what is inside it, to a place of its own there, and back to the top', async () => {
    const { client } = await openLibrary()
    const { thesis, zoo, reviews, methods } = await makeTree(client)
    expect((await client.collections.move({ id: thesis, parentId: zoo })).path).toBe('Zoo/Thesis')
    await client.collections.move({ id: reviews, parentId: thesis, before: methods })
    expect(await paths(client)).toEqual([
      'Zoo',
      'Zoo/Thesis',
      'Zoo/Thesis/Intro',
      'Zoo/Thesis/Reviews',
      'Zoo/Thesis/Methods',
    ])
    expect((await client.collections.move({ id: methods })).path).toBe('Methods')
    expect(await paths(client)).toContain('Methods')
  })

  it('is never moved into itself or what is inside it', async () => {
    const { client } = await openLibrary()
    const { thesis, methods } = await makeTree(client)
    for (const parentId of [thesis, methods])
      await expect(client.collections.move({ id: thesis, parentId })).rejects.toMatchObject({
        code: 'conflict',
        data: { what: 'nesting', id: 'Thesis' },
      })
    expect(await paths(client)).toContain('Thesis/Methods')
  })

  it('is refused where a sibling has its name, whatever the case, and beside what is elsewhere', async () => {
    const { client } = await openLibrary()
    const { thesis, zoo, methods } = await makeTree(client)
    await client.collections.create({ name: 'ZOO', parentId: thesis })
    await expect(client.collections.move({ id: zoo, parentId: thesis })).rejects.toMatchObject({
      code: 'conflict',
      data: { what: 'collection', id: 'Zoo' },
    })
    await expect(client.collections.move({ id: zoo, before: methods })).rejects.toMatchObject({
      code: 'not_found',
      data: { what: 'collection', id: String(methods) },
    })
    for (const call of [
      client.collections.move({ id: 99 }),
      client.collections.move({ id: zoo, parentId: 99 }),
    ])
      await expect(call).rejects.toMatchObject({ code: 'not_found', data: { what: 'collection', id: '99' } })
    await expect(client.collections.move({ id: zoo, before: thesis, after: thesis })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('is made by its path, with those above it, in one step to undo', async () => {
    const { client } = await openLibrary()
    const made = await client.collections.ensure({ names: ['Thesis', 'Chapter 2', 'Figures'] })
    expect(made.path).toBe('Thesis/Chapter 2/Figures')
    expect(await client.collections.ensure({ names: ['thesis', 'CHAPTER 2', 'figures'] })).toEqual(made)
    expect((await client.collections.ensure({ names: ['Data'], parentId: made.id })).path).toBe(
      'Thesis/Chapter 2/Figures/Data',
    )
    await client.history.undo()
    expect(await client.history.undo()).toEqual({ undone: 'collections.ensure' })
    expect(await paths(client)).toEqual([])
  })
})

describe('papers in a collection', () => {
  it('are moved among the others, and stay in that order for those added after', async () => {
    const { client } = await openLibrary()
    const { id } = await client.collections.create({ name: 'Thesis' })
    await client.collections.add({ id, ids: [A, B, C] })
    const order = async () =>
      (await client.papers.order({ filter: { collectionId: id }, sort: 'manual' })).ids
    expect(await client.collections.reorder({ id, ids: [C], before: A })).toEqual({ changed: 1 })
    expect(await order()).toEqual([C, A, B])
    expect(await client.collections.reorder({ id, ids: [C, B], after: A })).toEqual({ changed: 2 })
    expect(await order()).toEqual([A, C, B])
    await client.collections.add({ id, ids: [D] })
    expect(await client.collections.reorder({ id, ids: [A] })).toEqual({ changed: 1 })
    expect(await order()).toEqual([C, B, D, A])
    expect(await client.collections.reorder({ id, ids: [A] })).toEqual({ changed: 0 })
  })

  it('keep to their order when places run out', async () => {
    const { client } = await openLibrary()
    const { id } = await client.collections.create({ name: 'Thesis' })
    await client.collections.add({ id, ids: [A, B, C] })
    const order = async () =>
      (await client.papers.order({ filter: { collectionId: id }, sort: 'manual' })).ids
    for (let round = 0; round < 60; round += 1) {
      const [, second = '', third = ''] = await order()
      await client.collections.reorder({ id, ids: [third], before: second })
      expect(await order()).toEqual([A, third, second])
    }
  })

  it('are refused when they are not in it, or when it is a smart one', async () => {
    const { client } = await openLibrary()
    const { id } = await client.collections.create({ name: 'Thesis' })
    const smart = await client.collections.create({ name: 'Smart', query: 'walrus' })
    await client.collections.add({ id, ids: [A, B] })
    for (const call of [
      client.collections.reorder({ id, ids: [C], before: A }),
      client.collections.reorder({ id, ids: [A], before: C }),
    ])
      await expect(call).rejects.toMatchObject({ code: 'not_found', data: { what: 'paper', id: C } })
    await expect(client.collections.reorder({ id: smart.id, ids: [A] })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

describe('a smart collection', () => {
  it('is counted by what it finds now', async () => {
    const { client } = await openLibrary()
    await client.collections.create({ name: 'Manual' })
    const { id } = await client.collections.create({ name: 'Smart', query: 'walrus tag:cold' })
    expect(await client.collections.countFound()).toEqual([{ id, papers: 0 }])
    await client.tags.add({ ids: [A, B], tag: 'cold' })
    expect(await client.collections.countFound()).toEqual([{ id, papers: 2 }])
  })
})

describe('undo', () => {
  it('takes back moves and new orders after a restart, and does them again', async () => {
    const first = await openLibrary()
    const { thesis, zoo, reviews } = await makeTree(first.client)
    await first.client.collections.add({ id: zoo, ids: [A, B, C] })
    const state = async (client: Client) => {
      const collections = await client.collections.list()
      const isThere = collections.some(({ id }) => id === zoo)
      const filter = isThere ? { collectionId: zoo } : {}
      return [collections, (await client.papers.order({ filter, sort: 'manual' })).ids]
    }
    const steps = [
      () => first.client.collections.move({ id: zoo, parentId: thesis }),
      () => first.client.collections.reorder({ id: zoo, ids: [C], before: A }),
      () => first.client.collections.move({ id: reviews, after: thesis }),
      () => first.client.collections.delete({ id: thesis }),
    ]
    const states = [await state(first.client)]
    for (const step of steps) {
      await step()
      states.push(await state(first.client))
    }
    await first.close()
    const { client } = await openTestCore({ dataDir: first.dataDir })
    const undone: (string | undefined)[] = []
    for (let index = steps.length - 1; index >= 0; index -= 1) {
      undone.push((await client.history.undo()).undone)
      expect(await state(client)).toEqual(states[index])
    }
    expect(undone).toEqual([
      'collections.delete',
      'collections.move',
      'collections.reorder',
      'collections.move',
    ])
    for (let index = 1; index <= steps.length; index += 1) {
      await client.history.redo()
      expect(await state(client)).toEqual(states[index])
    }
  })

  it('takes back what was done before collections had an order', async () => {
    const dataDir = tempDir()
    const before = openDatabase({ dataDir, shared: false, migrations: MIGRATIONS.slice(0, 4) })
    await before.close()
    const handle = new SQLite(join(dataDir, DATABASE_FILE))
    handle.exec(`
      insert into collection (id, name, created_at) values (1, 'Old', '2024-10-01T00:00:00.000Z');
      insert into change (id, at, kind) values (1, '2024-10-02T00:00:00.000Z', 'collections.delete');
      insert into current_change (change_id) values (1);
      delete from collection;
      delete from current_change;`)
    handle.close()
    const { client } = await openTestCore({ dataDir })
    expect(await client.history.undo()).toEqual({ undone: 'collections.delete' })
    expect(await paths(client)).toEqual(['Old'])
  })
})
