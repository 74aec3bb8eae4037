// Entries that a user made of text: completed, deleted, and brought back with everything that was put on them.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { AddProgress, AddResult } from '../../../src/shared/adding-model.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, type TestCore } from '../../support/open-test-core.ts'

const TITLE = 'Notes on Borrowed Ladders'
const DAY = '2024-10-08'
const LISTED = '2410.90001'
const ITEMS = [makeItem({ id: LISTED, day: DAY, title: 'Lanterns for Patient Looms' })]

async function runToEnd(stream: AsyncIterator<AddProgress, AddResult>): Promise<AddResult> {
  for (;;) {
    const step = await stream.next()
    if (step.done) return step.value
  }
}

const add = async (core: TestCore, text: string) => runToEnd(await core.client.papers.add({ text }))

async function openWithEntry(): Promise<{ core: TestCore; id: string }> {
  const core = await openTestCore({ items: ITEMS })
  const { unresolved } = await add(core, TITLE)
  const [entry] = unresolved
  if (entry === undefined) throw new Error('no entry was made')
  return { core, id: entry.id }
}

const idsOf = async (core: TestCore) => (await core.client.papers.order({ filter: {} })).ids
const isFound = async (core: TestCore, query: string, id: string) =>
  (await core.client.papers.search({ query })).hits.some((hit) => hit.id === id)

describe('a local entry', () => {
  it('takes authors, an abstract, a day and a link, each of which can be taken back', async () => {
    const { core, id } = await openWithEntry()
    const { client } = core
    await client.papers.complete({
      id,
      authors: ['Ada Quill', 'Bo Reed'],
      abstract: 'Who lends ladders, and why.',
      publishedAt: '2021-03-04',
      link: 'https://example.org/ladders.pdf',
    })
    expect(await client.papers.get({ id })).toMatchObject({
      title: TITLE,
      authors: [{ name: 'Ada Quill' }, { name: 'Bo Reed' }],
      abstract: 'Who lends ladders, and why.',
      publishedAt: '2021-03-04T00:00:00.000Z',
      projectPage: 'https://example.org/ladders.pdf',
    })
    expect(await isFound(core, 'lends ladders', id)).toBe(true)
    await client.papers.complete({ id, publishedAt: '', link: '' })
    expect(await client.papers.get({ id })).not.toHaveProperty('projectPage')
    expect(await client.history.undo()).toEqual({ undone: 'papers.complete' })
    expect(await client.papers.get({ id })).toMatchObject({ projectPage: 'https://example.org/ladders.pdf' })
    await client.history.undo()
    expect(await client.papers.get({ id })).toMatchObject({ authors: [], abstract: '' })
    await client.history.redo()
    expect((await client.papers.get({ id })).authors).toHaveLength(2)
  })

  it('takes no link that could not be opened, and no day that is none', async () => {
    const { core, id } = await openWithEntry()
    for (const wrong of [{ link: 'javascript:alert(1)' }, { link: 'ladders' }, { publishedAt: '2021-13-40' }])
      await expect(core.client.papers.complete({ id, ...wrong })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
  })

  it('comes back after its deletion with all that was put on it, and goes again', async () => {
    const { core, id } = await openWithEntry()
    const { client } = core
    await client.reading.setStatus({ ids: [id], status: 'reading' })
    await client.reading.update({ id, note: 'Return by *May*.', rating: 4 })
    await client.tags.add({ ids: [id], tag: 'borrowed' })
    const { id: collectionId } = await client.collections.create({ name: 'Loans' })
    await client.collections.add({ id: collectionId, ids: [id] })
    await client.bibliography.export({ format: 'bibtex', selection: { ids: [id] } })
    const before = await client.papers.get({ id })
    expect(before.citekey).toBeDefined()

    expect(await client.papers.deleteLocal({ id })).toEqual({ changed: 1 })
    await expect(client.papers.get({ id })).rejects.toMatchObject({ code: 'not_found' })
    expect(await idsOf(core)).toEqual([])
    expect(await isFound(core, TITLE, id)).toBe(false)
    expect((await client.tags.list()).map(({ name }) => name)).toEqual([])
    // Another paper comes, and takes the number that the entry had.
    await core.sync({ kind: 'range', from: DAY, to: DAY })

    expect(await client.history.undo()).toEqual({ undone: 'papers.deleteLocal' })
    expect(await client.papers.get({ id })).toEqual(before)
    expect(await isFound(core, TITLE, id)).toBe(true)
    expect(await isFound(core, 'note:may', id)).toBe(true)
    expect(await isFound(core, 'patient looms', LISTED)).toBe(true)
    expect((await client.papers.order({ filter: { collectionId } })).ids).toEqual([id])

    expect(await client.history.redo()).toEqual({ redone: 'papers.deleteLocal' })
    expect(await idsOf(core)).toEqual([LISTED])
    await client.history.undo()
    expect(await client.papers.get({ id })).toEqual(before)
  })

  it('is deleted again by a redo with what came to it outside of the log meanwhile', async () => {
    const { core, id } = await openWithEntry()
    await core.client.papers.deleteLocal({ id })
    await core.client.history.undo()
    await core.client.bibliography.export({ format: 'bibtex', selection: { ids: [id] } })
    expect(await core.client.history.redo()).toEqual({ redone: 'papers.deleteLocal' })
    expect(await idsOf(core)).toEqual([])
  })

  it('is the only kind of paper that can be deleted', async () => {
    const { core } = await openWithEntry()
    await core.sync({ kind: 'range', from: DAY, to: DAY })
    await expect(core.client.papers.deleteLocal({ id: LISTED })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    await expect(core.client.papers.deleteLocal({ id: 'local:none' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('is let go of by every table that refers to papers', async () => {
    const { core } = await openWithEntry()
    const path = `${core.dataDir}/library.db`
    await core.close()
    const database = new Database(path, { readonly: true })
    const tables = database
      .prepare(
        `select distinct m.name from sqlite_schema m join pragma_foreign_key_list(m.name) f
         where m.type = 'table' and f."table" = 'paper' and f.on_delete <> 'CASCADE' order by m.name`,
      )
      .pluck()
      .all()
    const sql = database.prepare(`select sql from sqlite_schema where name = 'delete_local'`).pluck().get()
    database.close()
    expect(tables.length).toBeGreaterThan(4)
    expect(tables.filter((table) => !String(sql).includes(`delete from ${table} `))).toEqual([])
  })
})

describe('what is recognised', () => {
  it('is told from what the library has, without asking anybody', async () => {
    const { core, id } = await openWithEntry()
    await core.sync({ kind: 'range', from: DAY, to: DAY })
    const before = core.feed.requests.length
    const text = `${LISTED}v2\n2409.12345\nSome Unknown Title\n${TITLE.toUpperCase()}`
    const recognised = await core.client.papers.recognise({ text: `${LISTED}v2 2409.12345` })
    expect(recognised).toEqual({
      known: [{ id: LISTED, title: 'Lanterns for Patient Looms' }],
      named: [{ id: '2409.12345', title: '' }],
      texts: [],
    })
    const mixed = await core.client.papers.recognise({ text })
    expect(mixed.known.map((paper) => paper.id)).toEqual([LISTED, id])
    expect(mixed.texts.map(({ title }) => title)).toEqual(['Some Unknown Title'])
    expect(core.feed.requests.length).toBe(before)
    expect(await core.client.papers.pending()).toEqual([])
  })

  it('can be a whole page', async () => {
    const { core } = await openWithEntry()
    const page = `${TITLE}\n\n${'A line about ladders that goes on for a while, as abstracts do. '.repeat(4)}`
    expect((await core.client.papers.recognise({ page })).known).toMatchObject([{ title: TITLE }])
  })
})

describe('trying again', () => {
  it('takes what was given up as well, if it is named', async () => {
    const core = await openTestCore({ items: [] })
    const { client, feed } = core
    await add(core, '2409.12345')
    expect(await client.papers.pending()).toMatchObject([{ state: 'unresolved', lastError: 'not_found' }])
    feed.setItems([makeItem({ id: '2409.12345', day: DAY, title: 'A Late Arrival' })])
    expect((await runToEnd(await client.papers.retry({}))).added).toEqual([])
    expect((await runToEnd(await client.papers.retry({ ids: ['2409.12345'] }))).added).toEqual([
      { id: '2409.12345', title: 'A Late Arrival' },
    ])
    expect(await client.papers.pending()).toEqual([])
  })
})
