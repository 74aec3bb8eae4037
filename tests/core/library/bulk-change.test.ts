// A change to a whole library is one transaction and one step of undo, however many papers it has.
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openDatabase } from '../../../src/main/core/db/open-database.ts'
import { openTestCore } from '../../support/open-test-core.ts'
import { tempDir } from '../../support/temp-dir.ts'

const MANY = 100_000

/** A library of that many papers, all of one day, stored without a feed. */
async function makeLibrary(papers: number): Promise<string> {
  const dataDir = tempDir()
  const db = openDatabase({ dataDir, shared: false })
  await db.write((trx) =>
    sql`
      with recursive counted (n) as (select 1 union all select n + 1 from counted where n < ${papers})
      insert into paper (id, feed_day, title, title_key, added_at, updated_at, lead_authors, author_count, ai_keywords,
        abstract, authors, author_names, raw, upvotes, comments)
      select format('2410.%05d', n), '2024-10-08', 'T', 't', '2024-10-08T00:00:00.000Z', '2024-10-08T00:00:00.000Z',
        '[]', 0, '[]', '', '[]', '', '{}', 0, 0
      from counted`.execute(trx),
  )
  await db.close()
  return dataDir
}

it('a status, a tag and a collection of 100,000 papers are a step of undo each, and of redo', {
  timeout: 120_000,
}, async () => {
  const { client } = await openTestCore({ dataDir: await makeLibrary(MANY) })
  const { ids } = await client.papers.order({ filter: {} })
  const { id: collection } = await client.collections.create({ name: 'All' })
  const counts = async () => {
    const { statuses, tags } = await client.library.stats()
    const held = (await client.collections.list())[0]?.papers
    return { queued: statuses.queued, tags, held }
  }
  const before = await counts()
  expect(await client.reading.setStatus({ ids, status: 'queued' })).toEqual({ changed: MANY })
  expect(await client.tags.add({ ids, tag: 'all' })).toEqual({ changed: MANY })
  expect(await client.collections.add({ id: collection, ids })).toEqual({ changed: MANY })
  const after = { queued: MANY, tags: [{ name: 'all', papers: MANY }], held: MANY }
  expect(await counts()).toEqual(after)
  const { entries } = await client.history.list({})
  expect(entries.map(({ kind, papers }) => ({ kind, papers }))).toEqual([
    { kind: 'collections.add', papers: MANY },
    { kind: 'tags.add', papers: MANY },
    { kind: 'reading.setStatus', papers: MANY },
    { kind: 'collections.create', papers: 0 },
  ])
  for (let step = 0; step < 3; step += 1) await client.history.undo()
  expect(await counts()).toEqual(before)
  for (let step = 0; step < 3; step += 1) await client.history.redo()
  expect(await counts()).toEqual(after)
})

it('papers of a whole library are taken off a tag by one call, and come back by one undo', async () => {
  // More than SQLite takes as values of one statement.
  const papers = 40_000
  const { client } = await openTestCore({ dataDir: await makeLibrary(papers) })
  const { ids } = await client.papers.order({ filter: {} })
  await client.tags.add({ ids, tag: 'all' })
  expect(await client.tags.remove({ ids, tag: 'all' })).toEqual({ changed: papers })
  expect(await client.tags.list()).toEqual([])
  expect(await client.history.undo()).toEqual({ undone: 'tags.remove' })
  expect(await client.tags.list()).toMatchObject([{ name: 'all', papers }])
})

it('a change to many papers of which one is unknown changes none', async () => {
  const { client } = await openTestCore({ dataDir: await makeLibrary(10) })
  const { ids } = await client.papers.order({ filter: {} })
  const asked = client.tags.add({ ids: [...ids, '1234.56789'], tag: 'all' })
  await expect(asked).rejects.toMatchObject({ code: 'not_found', data: { what: 'paper', id: '1234.56789' } })
  expect(await client.tags.list()).toEqual([])
  expect((await client.history.list({})).entries).toEqual([])
})
