// The page a paper was left at: kept past the undo log, and not lost to it.
import { describe, expect, it } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

const A = '2410.90001'

async function openLibrary() {
  const core = await openTestCore({ items: [makeItem({ id: A, day: '2024-10-08', title: 'Zebra Models' })] })
  await core.sync({ kind: 'range', from: '2024-10-07', to: '2024-10-11' })
  return core
}

describe('the page a paper was left at', () => {
  it('is in the paper and in its row, and is no step of the history', async () => {
    const { client } = await openLibrary()
    expect(await client.reading.keepPage({ id: A, page: 7 })).toEqual({ changed: 1 })
    expect(await client.reading.keepPage({ id: A, page: 7 })).toEqual({ changed: 0 })
    expect((await client.papers.get({ id: A })).reading).toMatchObject({ status: 'inbox', lastPage: 7 })
    expect(await client.papers.rows({ ids: [A] })).toMatchObject([{ lastPage: 7 }])
    expect(await client.history.undo()).toMatchObject({})
    expect((await client.papers.get({ id: A })).reading.lastPage).toBe(7)
  })

  it('stays when a status that was set before it is taken back and done again', async () => {
    const { client } = await openLibrary()
    await client.reading.keepPage({ id: A, page: 2 })
    await client.reading.setStatus({ ids: [A], status: 'reading' })
    await client.reading.keepPage({ id: A, page: 9 })
    await client.history.undo()
    expect((await client.papers.get({ id: A })).reading).toMatchObject({ status: 'inbox', lastPage: 9 })
    await client.history.redo()
    expect((await client.papers.get({ id: A })).reading).toMatchObject({ status: 'reading', lastPage: 9 })
  })

  it('is refused for a paper that is not there', async () => {
    const { client } = await openLibrary()
    await expect(client.reading.keepPage({ id: '1234.56789', page: 1 })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
