import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../../src/shared/feed-day.ts'
import { FAULTS, type FaultKind } from '../../support/feed-faults.ts'
import { makeItem, makeItems } from '../../support/make-items.ts'
import { drain, openTestCore, TODAY } from '../../support/open-test-core.ts'

/** Everything stored, but for when it was checked. */
function snapshot(dataDir: string): string {
  const db = new SQLite(join(dataDir, 'library.db'), { readonly: true })
  const all = (sql: string) => db.prepare(sql).all()
  const stored = {
    paper: all('select * from paper order by number'),
    listing: all('select * from listing order by day, paper_number'),
    day: all('select day, state from day order by day'),
    metric: all('select * from metric order by paper_number, at'),
    rejected: all('select source, position, reason, raw from rejected_record order by source, position'),
  }
  db.close()
  return JSON.stringify(stored)
}

const WEEK = { kind: 'range', from: '2024-10-07', to: '2024-10-13' } as const

describe('a sync', () => {
  it('stores a month by its pages and settles every day of it', async () => {
    const core = await openTestCore({ items: makeItems(230, { from: '2024-09-01', to: '2024-09-30' }) })
    const result = await core.sync({ kind: 'range', from: '2024-09-01', to: '2024-09-30' })
    expect(result).toMatchObject({ added: 230, updated: 0, unchanged: 0, rejected: 0 })
    expect(result.failure).toBeUndefined()
    expect(result.days.map((day) => day.day)).toEqual(daysBetween('2024-09-01', '2024-09-30'))
    expect(result.days.reduce((sum, day) => sum + day.papers, 0)).toBe(230)
    expect(result.days.find((day) => day.day === '2024-09-07')?.state).toBe('empty')
    expect(new Set(result.days.map((day) => day.state))).toEqual(new Set(['complete', 'empty']))
    const paths = core.feed.requests.map((request) => request.path)
    expect(paths.every((path) => path.includes('month=2024-09') && path.includes('limit=100'))).toBe(true)
    expect(paths).toHaveLength(3)
  })

  it('changes nothing when the feed has not changed, and asks conditionally', async () => {
    const core = await openTestCore({ items: makeItems(230, { from: '2024-09-01', to: '2024-09-30' }) })
    const september = { kind: 'range', from: '2024-09-01', to: '2024-09-30' } as const
    await core.sync(september)
    const before = snapshot(core.dataDir)
    const again = await core.sync(september)
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 230, rejected: 0 })
    expect(snapshot(core.dataDir)).toBe(before)
    expect(
      core.feed.requests.slice(3).every((request) => request.headers['if-none-match'] !== undefined),
    ).toBe(true)
  })

  it('finds what came behind a last page that was exactly full', async () => {
    const day = '2024-10-09'
    // The feed sorts its pages by votes: those that come later have none yet.
    const full = Array.from({ length: 100 }, (_, at) =>
      makeItem({ id: `2410.${10_000 + at}`, day, upvotes: 9 }),
    )
    const core = await openTestCore({ items: full })
    const scope = { kind: 'range', from: day, to: day } as const
    await core.sync(scope)
    core.feed.setItems([...full, makeItem({ id: '2410.20000', day, upvotes: 0 })])
    expect(await core.sync(scope)).toMatchObject({ added: 1, unchanged: 100 })
  })

  it('changes nothing either when the same papers come without an entity tag to compare', async () => {
    const core = await openTestCore({ items: makeItems(60, { from: WEEK.from, to: WEEK.to }) })
    await core.sync(WEEK)
    const before = snapshot(core.dataDir)
    const db = new SQLite(join(core.dataDir, 'library.db'))
    db.exec('delete from feed_page')
    db.close()
    expect(await core.sync(WEEK)).toMatchObject({ added: 0, updated: 0, unchanged: 60 })
    expect(snapshot(core.dataDir)).toBe(before)
  })

  it('updates a paper whose votes moved and keeps their history', async () => {
    const item = (upvotes: number) => makeItem({ id: '2410.90001', day: '2024-10-10', upvotes })
    const core = await openTestCore({ items: [item(3)] })
    await core.sync(WEEK)
    core.feed.setItems([item(8)])
    core.clock.set('2024-10-16T18:00:00Z')
    expect(await core.sync(WEEK)).toMatchObject({ added: 0, updated: 1, unchanged: 0 })
    expect((await core.client.papers.get({ id: '2410.90001' })).upvotes).toBe(8)
    const db = new SQLite(join(core.dataDir, 'library.db'), { readonly: true })
    expect(db.prepare('select upvotes from metric order by at').pluck().all()).toEqual([3, 8])
    db.close()
  })

  it('keeps a paper on both of the days that list it, and stays stable', async () => {
    const items = [
      makeItem({ id: '2410.90001', day: '2024-10-08' }),
      makeItem({ id: '2410.90001', day: '2024-10-10' }),
    ]
    const core = await openTestCore({ items })
    expect(await core.sync(WEEK)).toMatchObject({ added: 1, updated: 1 })
    const paper = await core.client.papers.get({ id: '2410.90001' })
    expect(paper.days).toEqual(['2024-10-08', '2024-10-10'])
    const before = snapshot(core.dataDir)
    expect(await core.sync(WEEK)).toMatchObject({ added: 0, updated: 0, unchanged: 2 })
    expect(snapshot(core.dataDir)).toBe(before)
    expect(
      (await core.client.papers.order({ filter: { from: '2024-10-08', to: '2024-10-08' } })).ids,
    ).toEqual([paper.id])
  })

  it('keeps a paper that the feed no longer lists', async () => {
    const [gone, stays] = [
      makeItem({ id: '2410.90001', day: '2024-10-10' }),
      makeItem({ id: '2410.90002', day: '2024-10-10' }),
    ]
    const core = await openTestCore({ items: [gone, stays] })
    await core.sync(WEEK)
    core.feed.setItems([stays])
    await core.sync(WEEK)
    expect((await core.client.papers.order({ filter: {} })).ids).toContain('2410.90001')
  })

  it('never touches what the user made', async () => {
    const item = (title: string) => makeItem({ id: '2410.90001', day: '2024-10-10', title })
    const core = await openTestCore({ items: [item('Before')] })
    await core.sync(WEEK)
    await core.client.reading.setStatus({ ids: ['2410.90001'], status: 'read' })
    await core.client.reading.update({ id: '2410.90001', note: 'mine', rating: 4 })
    await core.client.tags.add({ ids: ['2410.90001'], tag: 'keep' })
    core.feed.setItems([item('After')])
    await core.sync(WEEK)
    expect(await core.client.papers.get({ id: '2410.90001' })).toMatchObject({
      title: 'After',
      tags: ['keep'],
      reading: { status: 'read', note: 'mine', rating: 4 },
    })
  })

  it('skips unreadable records, counts them and keeps them until the feed is well', async () => {
    const good = makeItem({ id: '2410.90001', day: '2024-10-10' })
    const core = await openTestCore({ items: [good] })
    const bad = {
      ...good,
      paper: { ...good.paper, id: 'no id', submittedOnDailyAt: '2024-10-10T00:00:00.000Z' },
    }
    core.feed.setItems([good, bad])
    const result = await core.sync(WEEK)
    expect(result).toMatchObject({ added: 1, rejected: 1 })
    expect(result.days.find((day) => day.day === '2024-10-10')?.state).toBe('complete')
    expect(await core.client.sync.rejected()).toMatchObject([
      { reason: expect.stringContaining('paper.id'), raw: expect.stringContaining('no id') },
    ])
    expect(await core.sync(WEEK)).toMatchObject({ unchanged: 1, rejected: 1 })
    expect(await core.client.sync.rejected()).toHaveLength(1)
    core.feed.setItems([good])
    await core.sync(WEEK)
    expect(await core.client.sync.rejected()).toHaveLength(0)
  })
})

describe('catching up', () => {
  it('takes the last 30 days first, today before all others, and leaves today open', async () => {
    const core = await openTestCore({ items: makeItems(90, { from: '2024-09-17', to: TODAY }) })
    const result = await core.sync()
    expect(result.added).toBe(90)
    expect(result.days).toHaveLength(30)
    expect(result.days.at(-1)).toMatchObject({ day: TODAY, state: 'open' })
    expect(core.feed.requests[0]?.path).toContain(`date=${TODAY}`)
    expect((await core.client.sync.status()).backfillOffered).toBe(true)
  })

  it('believes the feed, not this machine, about what day it is', async () => {
    const core = await openTestCore({ items: makeItems(90, { from: '2024-09-17', to: TODAY }) })
    core.clock.set('2025-03-09T12:00:00Z')
    const result = await core.sync()
    expect(result.days.at(-1)).toMatchObject({ day: TODAY, state: 'open' })
    expect(result.days).toHaveLength(30)
    expect((await core.client.days.list()).every((entry) => entry.day <= TODAY)).toBe(true)
  })

  it('settles a day that was open once the feed has moved on', async () => {
    const core = await openTestCore({ items: makeItems(90, { from: '2024-09-17', to: TODAY }) })
    await core.sync()
    core.feed.setToday('2024-10-17')
    core.clock.set('2024-10-17T12:00:00Z')
    const result = await core.sync()
    expect(result.days.find((entry) => entry.day === TODAY)?.state).toBe('complete')
    expect(result.days.at(-1)).toMatchObject({ day: '2024-10-17', state: 'open', papers: 0 })
  })

  it('marks no day of a month as empty that the feed has not opened', async () => {
    const core = await openTestCore({ items: makeItems(40, { from: '2024-10-01', to: TODAY }) })
    core.clock.set('2024-11-20T12:00:00Z')
    const result = await core.sync({ kind: 'range', from: '2024-10-01', to: '2024-10-31' })
    expect(result.days.map((entry) => entry.day)).toEqual(daysBetween('2024-10-01', TODAY))
  })
})

describe('a sync of the whole feed', () => {
  it('goes back to its first day', async () => {
    const core = await openTestCore({
      items: makeItems(50, { from: '2023-05-04', to: '2023-07-12' }),
      today: '2023-07-12',
    })
    const result = await core.sync({ kind: 'all' })
    expect(result.added).toBe(50)
    expect(result.days.map((entry) => entry.day)).toEqual(daysBetween('2023-05-04', '2023-07-12'))
    expect((await core.client.sync.status()).backfillOffered).toBe(false)
  })
})

const FAILING: Readonly<Partial<Record<FaultKind, string>>> = {
  '429': 'feed_unavailable',
  '500': 'feed_unavailable',
  truncate: 'feed_unavailable',
  drop: 'feed_unavailable',
  hang: 'feed_unavailable',
  html: 'feed_malformed',
  garbage: 'feed_malformed',
  badgzip: 'feed_unavailable',
}

describe('a feed with trouble', () => {
  it.each(FAULTS)('%s ends in a clear state, and the next sync heals every day', async (fault) => {
    const items = makeItems(60, { from: WEEK.from, to: WEEK.to })
    const core = await openTestCore({ items })
    core.feed.setFault(fault, { delayMs: 30 })
    const result = await core.sync(WEEK)
    const code = FAILING[fault]
    expect(result.failure?.code).toBe(code)
    if (code !== undefined) {
      expect(result.failure?.days).toBe(7)
      expect(result.days.every((entry) => entry.state === 'failed')).toBe(true)
    }
    core.feed.setFault(undefined)
    const healed = await core.sync()
    expect(healed.failure).toBeUndefined()
    const states = (await core.client.days.list()).map((entry) => entry.state)
    expect(states).not.toContain('failed')
    expect((await core.client.library.stats()).listings).toBe(60)
    expect(await core.client.sync.rejected()).toEqual([])
  })

  it('loses no stored row and no state when a good day cannot be had again', async () => {
    const core = await openTestCore({ items: makeItems(60, { from: WEEK.from, to: WEEK.to }) })
    await core.sync(WEEK)
    const before = snapshot(core.dataDir)
    core.feed.setFault('500')
    expect((await core.sync(WEEK)).failure?.code).toBe('feed_unavailable')
    expect(snapshot(core.dataDir)).toBe(before)
  })

  it('goes on to the other days when one fails', async () => {
    const core = await openTestCore({ items: makeItems(60, { from: WEEK.from, to: WEEK.to }) })
    core.feed.setFault('500', { match: (path) => path.includes('2024-10-10') })
    const result = await core.sync(WEEK)
    expect(result.failure).toMatchObject({ code: 'feed_unavailable', status: 500, days: 1 })
    expect(result.days.filter((entry) => entry.state === 'failed').map((entry) => entry.day)).toEqual([
      '2024-10-10',
    ])
  })

  it('gets through a feed of which every other answer is a log-in page', async () => {
    const core = await openTestCore({ items: makeItems(60, { from: WEEK.from, to: WEEK.to }) })
    let asked = 0
    core.feed.setFault('html', { match: () => asked++ % 2 === 0 })
    const result = await core.sync(WEEK)
    expect(result.failure).toBeUndefined()
    expect(result.added).toBe(60)
  })

  it('is offline, and fails no day, when nothing is there', async () => {
    const core = await openTestCore()
    await core.feed.close()
    const result = await core.sync(WEEK)
    expect(result.failure).toMatchObject({ code: 'offline', days: 7 })
    expect(await core.client.days.list()).toEqual([])
  })
})

describe('one sync at a time', () => {
  it('is joined by whoever asks for the same, and refused to whoever asks for something else', async () => {
    const core = await openTestCore({ items: makeItems(60, { from: WEEK.from, to: WEEK.to }) })
    const first = await core.client.sync.run({ scope: WEEK })
    await first.next()
    const second = await core.client.sync.run({ scope: WEEK })
    const other = await core.client.sync.run({ scope: { kind: 'all' } })
    await expect(other.next()).rejects.toMatchObject({ code: 'conflict' })
    const [a, b] = await Promise.all([drain(first), drain(second)])
    expect(b.result).toEqual(a.result)
    expect(core.feed.requests).toHaveLength(7)
  })

  it('stops on request, keeps what it has stored, and goes on from there', async () => {
    const core = await openTestCore({ items: makeItems(60, { from: WEEK.from, to: WEEK.to }) })
    core.feed.setFault('hang', { match: (path) => path.includes('2024-10-10') })
    const running = await core.client.sync.run({ scope: WEEK })
    const drained = drain(running)
    while ((await core.client.library.stats()).papers === 0)
      await new Promise((resolve) => setTimeout(resolve, 5))
    await core.client.sync.cancel()
    const { result } = await drained
    expect(result.failure?.code).toBe('cancelled')
    expect(result.days.length).toBeGreaterThan(0)
    core.feed.setFault(undefined)
    await core.sync(WEEK)
    expect((await core.client.library.stats()).listings).toBe(60)
  })

  it('reports its progress in days and ends with all of them', async () => {
    const core = await openTestCore({ items: makeItems(60, { from: WEEK.from, to: WEEK.to }) })
    const { reports } = await drain(await core.client.sync.run({ scope: WEEK }))
    expect(reports.length).toBeGreaterThan(0)
    expect(reports.every((report) => report.total === 7 && report.done <= 7)).toBe(true)
    expect((await core.client.sync.status()).last).toMatchObject({ added: 60 })
  })
})

describe('saved answers', () => {
  it('are taken without the network, plain or gzipped, and once', async () => {
    const { gzipSync } = await import('node:zlib')
    const { writeFileSync } = await import('node:fs')
    const items = makeItems(150, { from: WEEK.from, to: WEEK.to })
    const core = await openTestCore()
    const [plain, zipped] = [join(core.dataDir, 'a.json'), join(core.dataDir, 'b.json.gz')]
    writeFileSync(plain, JSON.stringify(items.slice(0, 70)))
    writeFileSync(zipped, gzipSync(JSON.stringify([...items.slice(70), { paper: null }])))
    const { result } = await drain(await core.client.sync.importFiles({ paths: [plain, zipped] }))
    expect(result).toMatchObject({ added: 150, rejected: 1 })
    expect(core.feed.requests).toHaveLength(0)
    const again = await drain(await core.client.sync.importFiles({ paths: [plain, zipped] }))
    expect(again.result).toMatchObject({ added: 0, updated: 0, unchanged: 150, rejected: 1 })
  })

  it('that are not the feed’s are refused before anything is stored', async () => {
    const { writeFileSync } = await import('node:fs')
    const core = await openTestCore()
    const [good, bad] = [join(core.dataDir, 'good.json'), join(core.dataDir, 'bad.json')]
    writeFileSync(good, JSON.stringify(makeItems(3, { from: WEEK.from, to: WEEK.to })))
    writeFileSync(bad, '<html>')
    const run = async (paths: string[]) => drain(await core.client.sync.importFiles({ paths }))
    await expect(run([good, bad])).rejects.toMatchObject({ code: 'feed_malformed' })
    await expect(run([join(core.dataDir, 'none.json')])).rejects.toMatchObject({ code: 'not_found' })
    expect((await core.client.library.stats()).papers).toBe(0)
  })
})

describe('the sync’s error log', () => {
  it('stays empty through all of that', async () => {
    const core = await openTestCore({ items: makeItems(5, { from: WEEK.from, to: WEEK.to }) })
    await core.sync(WEEK)
    expect(() => readFileSync(join(core.dataDir, 'errors.log'))).toThrow('ENOENT')
  })
})
