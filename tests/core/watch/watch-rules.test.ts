// Watch rules over a real library: exactly the papers that a plain filter finds, recorded as they come, undone and redone.
import { describe, expect, it } from 'vitest'
import type { WireItem } from '../../../src/main/core/feed/sample/wire-item.ts'
import { foldWords } from '../../../src/main/core/search/fold-text.ts'
import { addDays } from '../../../src/shared/feed-day.ts'
import { WATCH_DAYS } from '../../../src/shared/watch-model.ts'
import { makeItem, makeItems } from '../../support/make-items.ts'
import { openTestCore, TODAY } from '../../support/open-test-core.ts'

const OLDEST = addDays(TODAY, -120)
const ALL = { kind: 'range', from: OLDEST, to: TODAY } as const
const WALRUS = makeItem({ id: '2410.80001', day: TODAY, title: 'Walrus Diffusion', upvotes: 3 })

async function openLibrary(items: readonly WireItem[] = makeItems(400, { from: OLDEST, to: TODAY })) {
  const core = await openTestCore({ items: [WALRUS, ...items] })
  await core.sync(ALL)
  const caught = async () => (await core.client.papers.order({ filter: { watched: true } })).ids
  return { ...core, items: [WALRUS, ...items], caught }
}

const wordsOf = ({ paper }: WireItem) =>
  new Set(foldWords([paper.title, paper.summary, ...paper.authors.map(({ name }) => name)].join(' ')))
const dayOf = ({ paper }: WireItem) => paper.submittedOnDailyAt.slice(0, 10)

describe('a back-test', () => {
  const has = (item: WireItem, ...words: string[]) => words.some((word) => wordsOf(item).has(word))
  const CASES: readonly [string, (item: WireItem) => boolean][] = [
    ['lanterns', (item) => has(item, 'lanterns', 'lantern')],
    // As a rule, the last word is not one that is still being typed.
    ['lant', () => false],
    // No slips: a rule for a name that no paper has yet must not catch its neighbours.
    ['lanternz', () => false],
    ['kettle orchards', (item) => has(item, 'kettle', 'kettles') && has(item, 'orchard', 'orchards')],
    ['the kettles for', (item) => has(item, 'kettles', 'kettle')],
    ['"we study kettles"', (item) => /we study kettles/i.test(item.paper.summary)],
    ['kettles OR bells', (item) => has(item, 'kettles', 'kettle', 'bells', 'bell')],
    ['kettles -bells', (item) => has(item, 'kettles', 'kettle') && !has(item, 'bells', 'bell')],
    ['-bells', (item) => !has(item, 'bells', 'bell')],
    ['title:quiet upvotes:>60', (item) => /quiet/i.test(item.paper.title) && item.paper.upvotes > 60],
    ['author:quill', ({ paper }) => paper.authors.some(({ name }) => /quill/i.test(name))],
    ['upvotes:>=100', (item) => item.paper.upvotes >= 100],
    ['status:inbox', () => true],
    ['note:anything', () => false],
    ['', () => false],
  ]

  it('counts exactly what a plain filter over the same days finds, however many', async () => {
    const { client, items } = await openLibrary()
    for (const [query, isMatch] of CASES) {
      const test = await client.watchRules.backTest({ query })
      expect([test.from, test.to]).toEqual([addDays(TODAY, 1 - WATCH_DAYS), TODAY])
      const expected = items.filter((item) => dayOf(item) >= test.from && isMatch(item))
      expect([query, test.papers]).toEqual([query, expected.length])
      for (const week of test.weeks) {
        const within = expected.filter((item) => dayOf(item) >= week.from && dayOf(item) <= week.to)
        expect([query, week.from, week.papers]).toEqual([query, week.from, within.length])
      }
      expect(test.weeks.reduce((sum, week) => sum + week.papers, 0)).toBe(test.papers)
      const ids = new Set(expected.map(({ paper }) => paper.id))
      expect(test.examples.every(({ id }) => ids.has(id))).toBe(true)
      expect(test.examples.length).toBe(Math.min(8, expected.length))
    }
  })

  it('looks at as many days as it is told, and says what of the query it could not take', async () => {
    const { client, items } = await openLibrary()
    const test = await client.watchRules.backTest({ query: 'upvotes:many status:inbox', days: 7 })
    expect(test.papers).toBe(items.filter((item) => dayOf(item) > addDays(TODAY, -7)).length)
    expect(test.weeks).toHaveLength(1)
    expect(test.hints).toEqual([{ code: 'bad_value', value: 'upvotes:many' }])
  })

  it('is given up when nobody waits for it any more', async () => {
    const { client } = await openLibrary([])
    const abort = new AbortController()
    const asked = client.watchRules.backTest({ query: 'walrus' }, { signal: abort.signal })
    abort.abort()
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('a watch rule', () => {
  it('catches what the last days have when it is made, and names itself on the rows', async () => {
    const { client, caught } = await openLibrary()
    const rule = await client.watchRules.create({ name: ' Sea ', query: 'walrus' })
    expect(rule).toMatchObject({ name: 'Sea', query: 'walrus', isOn: true, papers: 1, inbox: 1 })
    expect(await client.watchRules.list()).toEqual([rule])
    expect(await caught()).toEqual([WALRUS.paper.id])
    await client.watchRules.create({ name: 'Noise', query: 'diffusion' })
    const [row] = await client.papers.rows({ ids: [WALRUS.paper.id] })
    expect(row?.watched).toEqual(['Noise', 'Sea'])
    const [other] = await client.papers.rows({ ids: ['2410.90399'] })
    expect(other?.watched).toBeUndefined()
  })

  it('catches what each sync brings, from any day of the window, and tells how much since when', async () => {
    const { client, clock, feed, sync, items, caught } = await openLibrary()
    await client.watchRules.create({ name: 'Sea', query: 'walrus OR narwhal' })
    clock.set(`${TODAY}T13:00:00Z`)
    const since = new Date(clock.now()).toISOString()
    feed.setItems([
      ...items,
      makeItem({ id: '2410.80002', day: TODAY, title: 'Narwhal Tokens' }),
      makeItem({ id: '2410.80003', day: addDays(TODAY, -3), title: 'A Late Walrus' }),
      makeItem({ id: '2406.80004', day: OLDEST, title: 'A Walrus of Long Ago' }),
    ])
    await sync(ALL)
    expect(await caught()).toEqual(['2410.80002', '2410.80001', '2410.80003'])
    expect(await client.watchRules.matches({ since })).toMatchObject({ papers: 2, inbox: 2 })
    await client.reading.setStatus({ ids: ['2410.80002'], status: 'queued' })
    const matches = await client.watchRules.matches({})
    expect(matches).toMatchObject({ papers: 3, inbox: 2, rules: [{ name: 'Sea', papers: 3, inbox: 2 }] })
    expect((await client.papers.order({ filter: { watched: true, status: 'inbox' } })).ids).toHaveLength(2)
    expect(await client.watchRules.matches({ since: '2025-01-01T00:00:00Z' })).toEqual({
      papers: 0,
      inbox: 0,
      rules: [],
    })
  })

  it('catches a paper that comes to meet it later, and keeps one that does no more', async () => {
    const { client, feed, sync, caught } = await openLibrary([])
    await client.watchRules.create({ name: 'Liked', query: 'upvotes:>10 status:inbox' })
    expect(await caught()).toEqual([])
    feed.setItems([makeItem({ id: WALRUS.paper.id, day: TODAY, title: 'Walrus Diffusion', upvotes: 30 })])
    await sync(ALL)
    await client.reading.setStatus({ ids: [WALRUS.paper.id], status: 'queued' })
    await sync(ALL)
    expect(await caught()).toEqual([WALRUS.paper.id])
  })

  it('counts a paper once that several rules caught', async () => {
    const { client } = await openLibrary([])
    await client.watchRules.create({ name: 'One', query: 'walrus' })
    await client.watchRules.create({ name: 'Two', query: 'diffusion' })
    const matches = await client.watchRules.matches({})
    expect(matches.papers).toBe(1)
    expect(matches.rules.map(({ name, papers }) => [name, papers])).toEqual([
      ['One', 1],
      ['Two', 1],
    ])
  })

  it('that is off catches and marks nothing; on again, it has what came meanwhile', async () => {
    const { client, feed, sync, caught } = await openLibrary([])
    const { id } = await client.watchRules.create({ name: 'Sea', query: 'walrus OR narwhal' })
    expect(await client.watchRules.update({ id, isOn: false })).toMatchObject({ isOn: false })
    expect(await caught()).toEqual([])
    expect((await client.papers.rows({ ids: [WALRUS.paper.id] }))[0]?.watched).toBeUndefined()
    feed.setItems([WALRUS, makeItem({ id: '2410.80002', day: TODAY, title: 'Narwhal Tokens' })])
    await sync(ALL)
    expect(await client.watchRules.update({ id, isOn: true })).toMatchObject({ papers: 2 })
    expect(await caught()).toEqual(['2410.80002', '2410.80001'])
  })

  it('with another query catches anew; undo brings back the old query and what it caught', async () => {
    const { client, caught } = await openLibrary()
    const { id } = await client.watchRules.create({ name: 'Sea', query: 'walrus' })
    const changed = await client.watchRules.update({ id, query: 'lanterns', name: 'Light' })
    expect(changed.papers).toBe((await client.watchRules.backTest({ query: 'lanterns' })).papers)
    expect(await caught()).not.toContain(WALRUS.paper.id)
    expect(await client.history.undo()).toEqual({ undone: 'watchRules.update' })
    expect(await client.watchRules.list()).toMatchObject([{ name: 'Sea', query: 'walrus', papers: 1 }])
    expect(await caught()).toEqual([WALRUS.paper.id])
    expect(await client.history.redo()).toEqual({ redone: 'watchRules.update' })
    expect(await client.watchRules.list()).toEqual([changed])
  })

  it('is deleted with what it caught, and both come back by undo', async () => {
    const { client, caught } = await openLibrary()
    const rule = await client.watchRules.create({ name: 'Sea', query: 'walrus' })
    await client.watchRules.delete({ id: rule.id })
    expect([await client.watchRules.list(), await caught()]).toEqual([[], []])
    await client.history.undo()
    expect([await client.watchRules.list(), await caught()]).toEqual([[rule], [WALRUS.paper.id]])
    await client.history.undo()
    expect(await client.watchRules.list()).toEqual([])
  })

  it('has a name of its own, whatever the case, and must be there to be changed', async () => {
    const { client } = await openLibrary([])
    const { id } = await client.watchRules.create({ name: 'Sea', query: 'walrus' })
    const taken = { code: 'conflict', data: { what: 'watch_rule', id: 'sea' } }
    await expect(client.watchRules.create({ name: 'sea', query: 'x' })).rejects.toMatchObject(taken)
    const other = await client.watchRules.create({ name: 'Land', query: 'walrus' })
    await expect(client.watchRules.update({ id: other.id, name: 'sea' })).rejects.toMatchObject(taken)
    expect(await client.watchRules.update({ id, name: 'SEA' })).toMatchObject({ name: 'SEA', papers: 1 })
    const missing = { code: 'not_found', data: { what: 'watch_rule', id: '99' } }
    await expect(client.watchRules.update({ id: 99, isOn: false })).rejects.toMatchObject(missing)
    await expect(client.watchRules.delete({ id: 99 })).rejects.toMatchObject(missing)
  })
})
