// The history: what the last changes were, and going back or on by many of them at once.
import { expect, it } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

const [A, B, C] = ['2410.90001', '2410.90002', '2410.90003'] as const
const ITEMS = [A, B, C].map((id) => makeItem({ id, day: '2024-10-08', title: `Title of ${id}` }))

async function openLibrary() {
  const core = await openTestCore({ items: ITEMS })
  await core.sync({ kind: 'range', from: '2024-10-07', to: '2024-10-11' })
  const { client } = core
  const entries = async () => (await client.history.list({})).entries
  const last = async () => {
    const { id: _, at: __, ...rest } = (await entries())[0] ?? { id: 0, at: '' }
    return rest
  }
  return { ...core, entries, last }
}

it('each change says what it was: papers, statuses, names, colours', async () => {
  const { client, clock, entries, last } = await openLibrary()
  clock.set('2024-10-16T14:30:00Z')
  await client.reading.setStatus({ ids: [A, B, C], status: 'queued' })
  expect((await entries())[0]?.at).toBe('2024-10-16T14:30:00.000Z')
  expect(await last()).toEqual({ kind: 'reading.setStatus', isUndone: false, papers: 3, status: 'queued' })
  await client.reading.update({ id: A, rating: 4 })
  expect(await last()).toMatchObject({ papers: 1, title: `Title of ${A}`, rating: 4 })
  await client.reading.update({ id: A, note: 'Odd.' })
  expect(await last()).toMatchObject({ papers: 1, title: `Title of ${A}`, isNote: true })
  await client.tags.add({ ids: [A, B], tag: 'agent' })
  expect(await last()).toEqual({ kind: 'tags.add', isUndone: false, papers: 2, name: 'agent' })
  await client.tags.add({ ids: [C], tag: 'agent' })
  expect(await last()).toMatchObject({ papers: 1, title: `Title of ${C}`, name: 'agent' })
  await client.tags.setColor({ tag: 'agent', color: 'blue' })
  expect(await last()).toMatchObject({ papers: 0, name: 'agent', color: 'blue' })
  await client.tags.rename({ tag: 'agent', name: 'planner' })
  expect(await last()).toMatchObject({ name: 'agent', newName: 'planner' })
  await client.tags.add({ ids: [A], tag: 'planning' })
  await client.tags.merge({ tag: 'planner', into: 'planning' })
  expect(await last()).toMatchObject({ kind: 'tags.merge', name: 'planner', newName: 'planning' })
  await client.tags.add({ ids: [A, B, C], tag: 'plans' })
  await client.tags.merge({ tag: 'planning', into: 'plans' })
  // Every paper had it already.
  expect(await last()).toMatchObject({ name: 'planning', newName: 'plans' })
  await client.tags.delete({ tag: 'plans' })
  expect(await last()).toMatchObject({ kind: 'tags.delete', papers: 3, name: 'plans' })
  const outer = await client.collections.create({ name: 'Outer' })
  const inner = await client.collections.create({ name: 'Inner', parentId: outer.id })
  await client.collections.add({ id: inner.id, ids: [A, B] })
  expect(await last()).toMatchObject({ kind: 'collections.add', papers: 2, name: 'Inner' })
  await client.collections.delete({ id: outer.id })
  expect(await last()).toMatchObject({ kind: 'collections.delete', name: 'Outer' })
  // The tag is long gone, and was named otherwise when it was put on.
  const added = (await entries()).filter(({ kind, papers }) => kind === 'tags.add' && papers === 1)
  expect(added.map(({ name }) => name)).toEqual(['planning', 'agent'])
})

it('one goes back to any change and on again, and sees which are taken back', async () => {
  const { client, entries } = await openLibrary()
  await client.reading.setStatus({ ids: [A], status: 'queued' })
  await client.tags.add({ ids: [A, B], tag: 'x' })
  await client.tags.rename({ tag: 'x', name: 'y' })
  await client.tags.add({ ids: [C], tag: 'y' })
  const undone = async () => (await entries()).map(({ isUndone }) => isUndone)
  const second = (await entries())[2]?.id ?? 0
  expect(await client.history.undoTo({ id: second })).toEqual({ steps: 3 })
  expect(await undone()).toEqual([true, true, true, false])
  expect(await client.tags.list()).toEqual([])
  expect((await entries()).map(({ name }) => name)).toEqual(['y', 'x', 'x', undefined])
  expect(await client.history.undoTo({ id: second })).toEqual({ steps: 0 })
  expect(await client.history.redoTo({ id: second + 1 })).toEqual({ steps: 2 })
  expect(await undone()).toEqual([true, false, false, false])
  expect(await client.tags.list()).toMatchObject([{ name: 'y', papers: 2 }])
  expect(await client.history.redoTo({ id: 9999 })).toEqual({ steps: 0 })
})

it('the list is as long as asked for, and says when there is more', async () => {
  const { client } = await openLibrary()
  for (const rating of [1, 2, 3]) await client.reading.update({ id: A, rating })
  const { entries, hasMore } = await client.history.list({ limit: 2 })
  expect({ ratings: entries.map(({ rating }) => rating), hasMore }).toEqual({
    ratings: [3, 2],
    hasMore: true,
  })
  expect(await client.history.list({ limit: 3 })).toMatchObject({ hasMore: false })
})
