// How many papers of each feed day are left in the inbox.
import { expect, test } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

test('each day of the ledger says how many of its papers are still in the inbox', async () => {
  const core = await openTestCore({
    items: [
      makeItem({ id: '2410.00001', day: '2024-10-15' }),
      makeItem({ id: '2410.00002', day: '2024-10-15' }),
      makeItem({ id: '2410.00003', day: '2024-10-14' }),
    ],
  })
  await core.sync({ kind: 'range', from: '2024-10-12', to: '2024-10-15' })
  const left = async () =>
    (await core.client.days.list()).map(({ day, papers, inbox }) => [day.slice(8), papers, inbox])
  expect(await left()).toEqual([
    ['15', 2, 2],
    ['14', 1, 1],
    ['13', 0, 0],
    ['12', 0, 0],
  ])
  await core.client.reading.setStatus({ ids: ['2410.00001', '2410.00003'], status: 'skipped' })
  await core.client.reading.update({ id: '2410.00002', rating: 4 })
  expect((await left()).slice(0, 2)).toEqual([
    ['15', 2, 1],
    ['14', 1, 0],
  ])
  await core.client.history.undo()
  await core.client.history.undo()
  expect((await left())[0]).toEqual(['15', 2, 2])
})
