// What can be done to a tag itself, and back.
import { expect, it } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

const [A, B, C] = ['2410.90001', '2410.90002', '2410.90003'] as const
const ITEMS = [A, B, C].map((id) => makeItem({ id, day: '2024-10-08' }))

async function openLibrary() {
  const core = await openTestCore({ items: ITEMS })
  await core.sync({ kind: 'range', from: '2024-10-07', to: '2024-10-11' })
  const { client } = core
  await client.tags.add({ ids: [A, B], tag: 'agent' })
  await client.tags.add({ ids: [B, C], tag: 'Agents' })
  const tagsOf = async () => (await client.papers.rows({ ids: [A, B, C] })).map((row) => row.tags)
  const found = async (query: string) =>
    (await client.papers.search({ query })).hits.map((hit) => hit.id).sort()
  return { client, tagsOf, found }
}

it('a tag is renamed, its case too, and found by its new name until that is undone', async () => {
  const { client, tagsOf, found } = await openLibrary()
  expect(await client.tags.rename({ tag: 'AGENT', name: 'planner' })).toMatchObject({
    name: 'planner',
    papers: 2,
  })
  expect(await tagsOf()).toEqual([['planner'], ['Agents', 'planner'], ['Agents']])
  expect(await found('tag:planner')).toEqual([A, B])
  expect(await client.tags.rename({ tag: 'agents', name: 'AGENTS' })).toMatchObject({ name: 'AGENTS' })
  await client.history.undo()
  expect(await client.history.undo()).toEqual({ undone: 'tags.rename' })
  expect(await tagsOf()).toEqual([['agent'], ['agent', 'Agents'], ['Agents']])
  expect(await found('tag:planner')).toEqual([])
})

it('a name that another tag has is refused, and so is a tag that is not there', async () => {
  const { client } = await openLibrary()
  await expect(client.tags.rename({ tag: 'agent', name: 'AGENTS' })).rejects.toMatchObject({
    code: 'conflict',
    data: { what: 'tag', id: 'Agents' },
  })
  await expect(client.tags.rename({ tag: 'nobody', name: 'x' })).rejects.toMatchObject({
    code: 'not_found',
    data: { what: 'tag', id: 'nobody' },
  })
})

it('merging makes one tag of two, each paper tagged once, and undo parts them again', async () => {
  const { client, tagsOf } = await openLibrary()
  await client.tags.setColor({ tag: 'agent', color: 'teal' })
  const before = await client.tags.list()
  expect(await client.tags.merge({ tag: 'agent', into: 'AGENTS' })).toEqual({ changed: 2 })
  expect(await tagsOf()).toEqual([['Agents'], ['Agents'], ['Agents']])
  expect(await client.tags.list()).toMatchObject([{ name: 'Agents', papers: 3 }])
  await client.history.undo()
  expect(await tagsOf()).toEqual([['agent'], ['agent', 'Agents'], ['Agents']])
  expect(await client.tags.list()).toEqual(before)
  await client.history.redo()
  expect(await client.tags.list()).toMatchObject([{ name: 'Agents', papers: 3 }])
  await expect(client.tags.merge({ tag: 'Agents', into: 'agents' })).rejects.toMatchObject({
    code: 'conflict',
  })
})

it('a tag has a colour of the palette or none', async () => {
  const { client } = await openLibrary()
  expect(await client.tags.setColor({ tag: 'agent', color: 'purple' })).toMatchObject({ color: 'purple' })
  expect(await client.tags.list()).toMatchObject([{ name: 'agent', color: 'purple' }, { name: 'Agents' }])
  expect(await client.tags.setColor({ tag: 'agent' })).not.toHaveProperty('color')
  await client.history.undo()
  expect((await client.tags.list())[0]).toMatchObject({ color: 'purple' })
  const odd = client.tags.setColor({ tag: 'agent', color: 'mauve' as 'red' })
  await expect(odd).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

it('a deleted tag leaves its papers, and comes back with them and its colour', async () => {
  const { client, tagsOf } = await openLibrary()
  await client.tags.setColor({ tag: 'agent', color: 'red' })
  expect(await client.tags.delete({ tag: 'agent' })).toEqual({ changed: 2 })
  expect(await tagsOf()).toEqual([[], ['Agents'], ['Agents']])
  await client.history.undo()
  expect(await tagsOf()).toEqual([['agent'], ['agent', 'Agents'], ['Agents']])
  expect((await client.tags.list())[0]).toMatchObject({ name: 'agent', papers: 2, color: 'red' })
})

it('smart collections and watch rules follow a tag that is renamed or merged, and come back with it', async () => {
  const { client } = await openLibrary()
  const { id } = await client.collections.create({ name: 'Mine', query: '-title:agent tag:agent' })
  await client.watchRules.create({ name: 'Watch', query: 'tag:Agent OR tag:vision' })
  const queries = async () => [
    (await client.collections.list()).find((collection) => collection.id === id)?.query,
    (await client.watchRules.list())[0]?.query,
  ]
  const before = await queries()
  await client.tags.rename({ tag: 'agent', name: 'to plan' })
  expect(await queries()).toEqual(['-title:agent tag:"to plan"', 'tag:"to plan" OR tag:vision'])
  await client.tags.merge({ tag: 'TO PLAN', into: 'agents' })
  expect(await queries()).toEqual(['-title:agent tag:Agents', 'tag:Agents OR tag:vision'])
  expect((await client.history.list({ limit: 2 })).entries).toMatchObject([
    { kind: 'tags.merge', name: 'to plan', newName: 'Agents' },
    { kind: 'tags.rename', name: 'agent', newName: 'to plan' },
  ])
  await client.history.undo()
  await client.history.undo()
  expect(await queries()).toEqual(before)
})
