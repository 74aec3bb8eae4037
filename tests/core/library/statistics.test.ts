// The statistics of small invented histories, with exact figures.
import { describe, expect, it } from 'vitest'
import type { Status } from '../../../src/shared/model.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, type TestCore } from '../../support/open-test-core.ts'

const idOf = (number: number) => `2412.9${String(number).padStart(4, '0')}`

/** Papers by feed day, with their upvotes: numbered from 1, in that order. */
async function openLibrary(today: string, papers: readonly (readonly [day: string, upvotes: number])[]) {
  const core = await openTestCore({
    today,
    items: papers.map(([day, upvotes], index) => makeItem({ id: idOf(index + 1), day, upvotes })),
  })
  const days = papers.map(([day]) => day).sort()
  await core.sync({ kind: 'range', from: days[0] ?? today, to: today })
  return core
}

async function decide(core: TestCore, at: string, status: Status, ...numbers: number[]) {
  core.clock.set(at)
  await core.client.reading.setStatus({ ids: numbers.map(idOf), status })
}

describe('statistics', () => {
  it('count papers in and out by ISO weeks across the end of a year, and what is left after each', async () => {
    // 2024-12-30 is the Monday of 2025-W01.
    const core = await openLibrary('2025-01-08', [
      ['2024-12-18', 1],
      ['2024-12-27', 2],
      ['2024-12-30', 3],
      ['2025-01-02', 4],
      ['2025-01-07', 5],
    ])
    await decide(core, '2024-12-27T12:00:00Z', 'queued', 2)
    await decide(core, '2024-12-31T12:00:00Z', 'skipped', 3)
    await decide(core, '2025-01-03T12:00:00Z', 'read', 2)
    await decide(core, '2025-01-07T12:00:00Z', 'queued', 4, 5)
    core.clock.set('2025-01-08T12:00:00Z')
    const { from, to, weeks } = await core.client.library.statistics({ weeks: 3 })
    expect([from, to]).toEqual(['2024-12-23', '2025-01-08'])
    const nothing = { came: 0, read: 0, skipped: 0, queued: 0 }
    expect(weeks).toEqual([
      { ...nothing, week: '2024-W52', from: '2024-12-23', came: 1, queued: 1, inboxLeft: 1, queuedLeft: 1 },
      {
        ...nothing,
        week: '2025-W01',
        from: '2024-12-30',
        came: 2,
        read: 1,
        skipped: 1,
        inboxLeft: 2,
        queuedLeft: 0,
      },
      { ...nothing, week: '2025-W02', from: '2025-01-06', came: 1, queued: 2, inboxLeft: 1, queuedLeft: 2 },
    ])
    const all = await core.client.library.statistics({})
    expect(all.weeks.map((week) => [week.week, week.came])).toEqual([
      ['2024-W51', 1],
      ['2024-W52', 1],
      ['2025-W01', 2],
      ['2025-W02', 1],
    ])
    expect(all.weeks.slice(1)).toEqual(weeks)
    // What is left at the end is what the sidebar counts.
    const { statuses } = await core.client.library.stats()
    expect(all.weeks.at(-1)).toMatchObject({ inboxLeft: statuses.inbox, queuedLeft: statuses.queued })
    expect(all.statuses).toEqual(statuses)
  })

  it('take a verdict for the last one only, and a paper put back for one not decided', async () => {
    const core = await openLibrary('2024-10-16', [
      ['2024-10-01', 1],
      ['2024-10-01', 2],
      ['2024-10-02', 3],
    ])
    await decide(core, '2024-10-02T12:00:00Z', 'skipped', 1)
    await decide(core, '2024-10-03T12:00:00Z', 'read', 2)
    await decide(core, '2024-10-08T12:00:00Z', 'read', 1)
    await decide(core, '2024-10-09T12:00:00Z', 'inbox', 2)
    core.clock.set('2024-10-16T12:00:00Z')
    const { weeks } = await core.client.library.statistics({ weeks: 3 })
    expect(weeks.map(({ read, skipped, inboxLeft }) => [read, skipped, inboxLeft])).toEqual([
      // Both were out of the inbox then.
      [0, 0, 1],
      [1, 0, 2],
      [0, 0, 2],
    ])
  })

  it('put what is done around the turn of the feed, and of the clocks, into its feed day', async () => {
    // The feed's day turns at 21:30 in New York: 01:30 UTC in summer, 02:30 in winter. The clocks turn on 2024-11-03.
    const core = await openLibrary('2024-11-12', [
      ['2024-10-24', 1],
      ['2024-10-24', 1],
      ['2024-10-24', 1],
      ['2024-10-24', 1],
    ])
    await decide(core, '2024-10-28T01:29:00Z', 'read', 1)
    await decide(core, '2024-10-28T01:31:00Z', 'read', 2)
    await decide(core, '2024-11-04T02:29:00Z', 'read', 3)
    await decide(core, '2024-11-04T02:31:00Z', 'read', 4)
    core.clock.set('2024-11-12T12:00:00Z')
    const { weeks } = await core.client.library.statistics({ weeks: 4 })
    expect(weeks.map((week) => [week.from, week.read])).toEqual([
      ['2024-10-21', 1],
      ['2024-10-28', 2],
      ['2024-11-04', 1],
      ['2024-11-11', 0],
    ])
  })

  it('say how long papers waited to be read, from their listing and from the queue', async () => {
    const core = await openLibrary('2024-10-16', [
      ['2024-10-01', 1],
      ['2024-10-01', 1],
      ['2024-10-01', 1],
      ['2024-10-01', 1],
      ['2024-10-15', 1],
    ])
    await decide(core, '2024-10-02T12:00:00Z', 'queued', 1, 2)
    await decide(core, '2024-10-03T12:00:00Z', 'read', 1)
    await decide(core, '2024-10-08T12:00:00Z', 'read', 2, 3)
    await decide(core, '2024-10-15T12:00:00Z', 'read', 5)
    // Not read any more.
    await decide(core, '2024-10-15T13:00:00Z', 'read', 4)
    await decide(core, '2024-10-15T14:00:00Z', 'queued', 4)
    core.clock.set('2024-10-16T12:00:00Z')
    const { fromListing, fromQueue } = (await core.client.library.statistics({ weeks: 4 })).daysToRead
    expect(fromListing).toMatchObject({ papers: 4, median: 4.5 })
    expect(fromListing.buckets.filter((bucket) => bucket.papers > 0)).toEqual([
      { from: 0, to: 0, papers: 1 },
      { from: 2, to: 2, papers: 1 },
      { from: 7, to: 13, papers: 2 },
    ])
    expect(fromListing.buckets.at(-1)).toEqual({ from: 90, papers: 0 })
    expect(fromQueue).toMatchObject({ papers: 2, median: 3.5 })
    const recent = (await core.client.library.statistics({ weeks: 1 })).daysToRead
    expect(recent.fromListing).toMatchObject({ papers: 1, median: 0 })
    expect(recent.fromQueue.median).toBeUndefined()
  })

  it('count the days in a row, over days without papers, and today only when something is done', async () => {
    // A Thursday, a Friday, a Monday: no papers on the weekend between. Then a Tuesday that is missed.
    const core = await openLibrary('2024-10-17', [
      ['2024-10-10', 1],
      ['2024-10-11', 1],
      ['2024-10-14', 1],
      ['2024-10-15', 1],
      ['2024-10-16', 1],
      ['2024-10-17', 1],
    ])
    const streakAt = async (at: string) => {
      core.clock.set(at)
      return (await core.client.library.statistics({ weeks: 4 })).streak
    }
    expect(await streakAt('2024-10-17T12:00:00Z')).toEqual({ current: 0, longest: 0 })
    await decide(core, '2024-10-10T12:00:00Z', 'skipped', 1)
    await decide(core, '2024-10-11T12:00:00Z', 'queued', 2)
    await decide(core, '2024-10-14T12:00:00Z', 'read', 3)
    expect(await streakAt('2024-10-14T18:00:00Z')).toEqual({ current: 3, longest: 3 })
    expect(await streakAt('2024-10-15T12:00:00Z')).toEqual({ current: 3, longest: 3 })
    expect(await streakAt('2024-10-16T12:00:00Z')).toEqual({ current: 0, longest: 3 })
    await decide(core, '2024-10-16T12:00:00Z', 'read', 4)
    expect(await streakAt('2024-10-17T12:00:00Z')).toEqual({ current: 1, longest: 3 })
    await decide(core, '2024-10-17T12:00:00Z', 'skipped', 5)
    expect(await streakAt('2024-10-17T12:00:00Z')).toEqual({ current: 2, longest: 3 })
  })

  it('share papers out among the twelve tags used most, and count the rest together', async () => {
    const core = await openLibrary('2024-10-16', [
      ['2024-09-02', 1],
      ['2024-10-14', 1],
      ['2024-10-15', 1],
    ])
    const names = Array.from({ length: 14 }, (_, index) => `tag ${String.fromCharCode(97 + index)}`)
    for (const tag of names) await core.client.tags.add({ ids: [idOf(2)], tag })
    await core.client.tags.add({ ids: [idOf(3)], tag: 'tag n' })
    await core.client.tags.add({ ids: [idOf(1)], tag: 'yore' })
    await decide(core, '2024-10-15T12:00:00Z', 'read', 2)
    core.clock.set('2024-10-16T12:00:00Z')
    const { tags, otherTags } = await core.client.library.statistics({ weeks: 4 })
    expect(tags.slice(0, 2)).toEqual([
      { name: 'tag n', papers: 2, read: 1 },
      { name: 'tag a', papers: 1, read: 1 },
    ])
    expect(tags).toHaveLength(12)
    expect(otherTags).toEqual({ tags: 2, papers: 1, read: 1 })
    expect((await core.client.library.statistics({})).otherTags).toEqual({ tags: 3, papers: 2, read: 1 })
  })

  it('set the upvotes of what was read against those of what was skipped', async () => {
    const core = await openLibrary(
      '2024-10-16',
      [10, 20, 30, 40, 50, 1, 3].map((upvotes) => ['2024-10-14', upvotes] as const),
    )
    await decide(core, '2024-10-15T12:00:00Z', 'read', 1, 2, 3, 4, 5)
    await decide(core, '2024-10-15T12:00:00Z', 'skipped', 6, 7)
    core.clock.set('2024-10-16T12:00:00Z')
    expect((await core.client.library.statistics({ weeks: 1 })).upvotes).toEqual({
      read: { papers: 5, at: { low: 14, lower: 20, median: 30, upper: 40, high: 46 } },
      queued: { papers: 0 },
      skipped: { papers: 2, at: { low: 1.2, lower: 1.5, median: 2, upper: 2.5, high: 2.8 } },
    })
  })

  it('begin with the first paper, however many weeks are asked for', async () => {
    const core = await openLibrary('2024-10-16', [
      ['2024-10-09', 1],
      ['2024-10-15', 1],
    ])
    const { from, weeks } = await core.client.library.statistics({ weeks: 52 })
    expect(from).toBe('2024-10-07')
    expect(weeks.map((week) => week.came)).toEqual([1, 1])
  })

  it('of an empty library are a row of zeros', async () => {
    const core = await openTestCore()
    const { weeks, streak, daysToRead } = await core.client.library.statistics({})
    expect(weeks).toEqual([
      {
        week: '2024-W42',
        from: '2024-10-14',
        came: 0,
        read: 0,
        skipped: 0,
        queued: 0,
        inboxLeft: 0,
        queuedLeft: 0,
      },
    ])
    expect(streak).toEqual({ current: 0, longest: 0 })
    expect(daysToRead.fromListing).toMatchObject({ papers: 0 })
    expect((await core.client.library.statistics({ weeks: 52 })).weeks).toEqual(weeks)
  })
})
