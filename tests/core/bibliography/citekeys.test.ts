// Stored citation keys: they come at first use, stay, and change only when that is asked for.
import { expect, test } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

const A = '2410.00001'
const B = '2410.00002'
const C = '2410.00003'
const item = (id: string) =>
  makeItem({ id, day: '2024-10-14', title: 'Folding Laundry', authors: ['Ada Example'] })

async function openCore() {
  const core = await openTestCore({ items: [item(A), item(B), item(C)] })
  await core.sync()
  const { client } = core
  const keys = async () => {
    const shown = await client.citekeys.show({ ids: [A, B, C] })
    return shown.map(({ key }) => key)
  }
  return { ...core, keys }
}

test('showing a key stores none; using it does, and the next paper of that name gets a letter', async () => {
  const { client, keys } = await openCore()
  const [first] = await client.citekeys.show({ ids: [A] })
  expect(first).toEqual({
    id: A,
    title: 'Folding Laundry',
    isPinned: false,
    proposed: 'exampleFoldingLaundry2024',
  })
  expect((await client.bibliography.quote({ ids: [A, B], as: 'bibtex' })).keys).toEqual([
    'exampleFoldingLaundry2024',
    'exampleFoldingLaundry2024a',
  ])
  expect(await keys()).toEqual([undefined, undefined, undefined])
  expect(await client.citekeys.store({ ids: [B] })).toEqual({ changed: 1 })
  await client.bibliography.export({ format: 'bibtex', selection: { ids: [A] } })
  expect(await keys()).toEqual(['exampleFoldingLaundry2024a', 'exampleFoldingLaundry2024', undefined])
})

test('another formula changes no stored key; a refresh does, after a preview, and can be undone', async () => {
  const { client, keys } = await openCore()
  await client.citekeys.store({ ids: [A, B] })
  await client.settings.update({ citations: { keyFormula: 'auth.lower + year' } })
  const before = ['exampleFoldingLaundry2024', 'exampleFoldingLaundry2024a', undefined]
  expect(await keys()).toEqual(before)
  const selection = { filter: {} }
  expect(await client.citekeys.previewRefresh({ selection })).toMatchObject({
    count: 2,
    pinned: 0,
    changes: [{ before: 'exampleFoldingLaundry2024' }, { before: 'exampleFoldingLaundry2024a' }],
  })
  expect(await keys()).toEqual(before)
  expect(await client.citekeys.refresh({ selection })).toEqual({ changed: 2 })
  expect((await keys()).toSorted()).toEqual(['example2024', 'example2024a', undefined])
  // The keys before can come back: nobody else gets them meanwhile.
  await client.settings.update({ citations: null })
  await client.citekeys.store({ ids: [C] })
  expect((await keys())[2]).toBe('exampleFoldingLaundry2024b')
  expect(await client.history.undo()).toEqual({ undone: 'citekeys.refresh' })
  expect(await keys()).toEqual([...before.slice(0, 2), 'exampleFoldingLaundry2024b'])
  await client.history.redo()
  expect((await keys()).slice(0, 2).toSorted()).toEqual(['example2024', 'example2024a'])
})

test('a refresh does not shuffle letters, and leaves pinned keys alone', async () => {
  const { client, keys } = await openCore()
  await client.citekeys.store({ ids: [C, B, A] })
  const before = await keys()
  expect(before[2]).toBe('exampleFoldingLaundry2024')
  expect((await client.citekeys.previewRefresh({ selection: { filter: {} } })).count).toBe(0)
  await client.citekeys.pin({ id: B })
  await client.settings.update({ citations: { keyFormula: 'auth.lower' } })
  const preview = await client.citekeys.previewRefresh({ selection: { filter: {} } })
  expect([preview.count, preview.pinned]).toEqual([2, 1])
  await client.citekeys.refresh({ selection: { filter: {} } })
  expect((await keys())[1]).toBe(before[1])
})

test('two papers can swap their keys by a refresh, and back by an undo', async () => {
  const { client, keys } = await openCore()
  await client.citekeys.pin({ id: A, key: 'two' })
  await client.citekeys.pin({ id: B, key: 'one' })
  for (const id of [A, B]) await client.citekeys.unpin({ id })
  await client.settings.update({
    citations: { keyFormula: "arxiv.replace('2410.00001', 'one').replace('2410.00002', 'two')" },
  })
  expect(await client.citekeys.refresh({ selection: { ids: [A, B] } })).toEqual({ changed: 2 })
  expect((await keys()).slice(0, 2)).toEqual(['one', 'two'])
  await client.history.undo()
  expect((await keys()).slice(0, 2)).toEqual(['two', 'one'])
})

test('a pinned key is one of its own, whatever the case, and what TeX can take', async () => {
  const { client } = await openCore()
  expect(await client.citekeys.pin({ id: A, key: ' Fold:24 ' })).toMatchObject({
    key: 'Fold:24',
    isPinned: true,
  })
  await expect(client.citekeys.pin({ id: B, key: 'fold:24' })).rejects.toMatchObject({
    code: 'conflict',
    data: { what: 'citekey', id: 'fold:24' },
  })
  for (const key of ['a b', 'a,b', '{a}', 'ä', 'a%', 'a\\b', '-a', 'a.', ''])
    await expect(client.citekeys.pin({ id: B, key }), key).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(client.citekeys.pin({ id: '2499.99999' })).rejects.toMatchObject({ code: 'not_found' })
  expect((await client.papers.get({ id: A })).citekey).toBe('Fold:24')
  await client.history.undo()
  expect((await client.papers.get({ id: A })).citekey).toBeUndefined()
})

test('a formula is tried on papers of the library, and one that cannot be read is no setting', async () => {
  const { client } = await openCore()
  expect((await client.citekeys.tryFormula({ formula: 'auth' })).examples).toHaveLength(3)
  expect(await client.citekeys.tryFormula({ formula: 'auth + x' })).toEqual({
    examples: [],
    problem: { fault: 'unknown_source', at: 7, found: 'x' },
  })
  await expect(client.settings.update({ citations: { keyFormula: 'auth +' } })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
})
