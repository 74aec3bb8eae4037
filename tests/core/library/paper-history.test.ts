// A paper's figures over time.
import { expect, it } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

const ID = '2410.90001'
const RANGE = { kind: 'range', from: '2024-10-14', to: '2024-10-16' } as const
const itemOf = (upvotes: number) => makeItem({ id: ID, day: '2024-10-16', title: 'Zebra Models', upvotes })

it('has a point for each sync that found other figures, oldest first', async () => {
  const core = await openTestCore({ items: [itemOf(12)] })
  await core.sync(RANGE)
  expect(await core.client.papers.history({ id: ID })).toMatchObject([{ upvotes: 12 }])
  for (const [at, upvotes] of [
    ['2024-10-16T15:00:00Z', 12],
    ['2024-10-16T18:00:00Z', 30],
    ['2024-10-16T21:00:00Z', 48],
  ] as const) {
    core.clock.set(at)
    core.feed.setItems([itemOf(upvotes)])
    await core.sync(RANGE)
  }
  const history = await core.client.papers.history({ id: ID })
  expect(history.map(({ at, upvotes }) => [at.slice(0, 13), upvotes])).toEqual([
    ['2024-10-16T12', 12],
    ['2024-10-16T18', 30],
    ['2024-10-16T21', 48],
  ])
})

it('is not had of a paper that is not there', async () => {
  const { client } = await openTestCore()
  await expect(client.papers.history({ id: '1234.56789' })).rejects.toMatchObject({ code: 'not_found' })
})
