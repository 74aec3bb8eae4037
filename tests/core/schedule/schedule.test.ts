// What a library does by itself, on a real core and a clock that tests set.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createSchedule, type ScheduleDeps } from '../../../src/main/core/schedule/schedule.ts'
import { LecternError } from '../../../src/shared/errors.ts'
import { DEFAULT_SETTINGS } from '../../../src/shared/settings-model.ts'
import type { SyncResult } from '../../../src/shared/sync-model.ts'
import { createFakeClock } from '../../support/fake-clock.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, type TestCore } from '../../support/open-test-core.ts'

const RESULT: SyncResult = { added: 2, updated: 0, unchanged: 0, rejected: 0, days: [], durationMs: 1 }
const LAST = { ...RESULT, finishedAt: '2024-10-01T00:00:00.000Z' }

function scheduleOf(changes: Partial<ScheduleDeps>) {
  const clock = createFakeClock('2024-10-16T12:00:00Z')
  const log = vi.fn()
  const sync = vi.fn(async () => RESULT)
  const onSynced = vi.fn(async () => undefined)
  const backUpIfDue = vi.fn(async () => undefined)
  const deps = { clock, log, sync, onSynced, backUpIfDue }
  const schedule = createSchedule({
    ...deps,
    random: () => 0.5,
    settings: async () => DEFAULT_SETTINGS,
    status: async () => ({ last: LAST, backfillOffered: false }),
    ...changes,
  })
  return { schedule, ...deps }
}

describe('the schedule', () => {
  it('syncs what is due, tells of it, and looks after the backups', async () => {
    const { schedule, sync, onSynced, backUpIfDue } = scheduleOf({})
    await schedule.tick()
    expect(sync).toHaveBeenCalledOnce()
    expect(onSynced).toHaveBeenCalledWith(RESULT, Date.parse('2024-10-16T12:00:00Z'))
    expect(backUpIfDue).toHaveBeenCalledOnce()
  })

  it('leaves a running sync alone', async () => {
    const running = {
      done: 0,
      total: 1,
      label: '',
      counts: { added: 0, updated: 0, unchanged: 0, rejected: 0 },
    }
    const { schedule, sync } = scheduleOf({
      status: async () => ({ last: LAST, running, backfillOffered: false }),
    })
    await schedule.tick()
    expect(sync).not.toHaveBeenCalled()
  })

  it('gives way to a sync that came first, and writes down what it did not expect', async () => {
    const conflict = new LecternError('conflict', { what: 'sync', id: 'x' })
    const first = scheduleOf({ sync: () => Promise.reject(conflict) })
    await first.schedule.tick()
    expect(first.log).not.toHaveBeenCalled()
    const broken = new Error('broken')
    const second = scheduleOf({ sync: () => Promise.reject(broken) })
    await second.schedule.tick()
    expect(second.log).toHaveBeenCalledWith('the scheduled sync', broken)
    expect(second.backUpIfDue).toHaveBeenCalledOnce()
  })

  it('tries a backup that failed again after an hour, not every minute', async () => {
    const failing = vi.fn(() => Promise.reject(new LecternError('disk_full', { path: '/somewhere' })))
    const { schedule, clock, log } = scheduleOf({ backUpIfDue: failing })
    await schedule.tick()
    await clock.sleep(59 * 60_000)
    await schedule.tick()
    expect([failing.mock.calls.length, log.mock.calls.length]).toEqual([1, 1])
    await clock.sleep(60_000)
    await schedule.tick()
    expect(failing).toHaveBeenCalledTimes(2)
  })

  it('looks soon after the start, then every minute, until it is closed', async () => {
    const { schedule, clock, backUpIfDue } = scheduleOf({})
    schedule.start()
    await vi.waitFor(() => expect(backUpIfDue.mock.calls.length).toBeGreaterThan(3))
    await schedule.close()
    expect(clock.sleeps.slice(0, 3)).toEqual([5000, 60_000, 60_000])
    const calls = backUpIfDue.mock.calls.length
    await new Promise((resolve) => setImmediate(resolve))
    expect(backUpIfDue.mock.calls.length).toBe(calls)
  })
})

const NEW = [
  makeItem({ id: '2410.90002', day: '2024-10-16', title: 'Heron Maps' }),
  makeItem({ id: '2410.90003', day: '2024-10-15', title: 'Otter Plans' }),
]

/** A library synced once, with two more papers on the feed since, and the next time of day set some minutes ahead. */
async function openSynced(): Promise<TestCore> {
  const first = makeItem({ id: '2410.90001', day: '2024-10-15', title: 'Zebra Models' })
  const core = await openTestCore({ items: [first] })
  await core.sync()
  core.feed.setItems([first, ...NEW])
  const soon = new Date(core.clock.now() + 10 * 60_000)
  const time = [soon.getHours(), soon.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  await core.client.settings.update({ feed: { times: [time] }, backup: { automatic: false } })
  return core
}

describe('a library that is kept current', () => {
  it('fetches new papers at the time set', async () => {
    const core = await openSynced()
    core.keepCurrent()
    await vi.waitFor(async () => expect((await core.client.library.stats()).papers).toBe(3), 10_000)
    await core.close()
  })

  it('tells of them once, with the newest of their days, if that is wanted', async () => {
    const core = await openSynced()
    await core.client.settings.update({ notifications: { enabled: true } })
    const news = await core.client.app.news()
    core.keepCurrent()
    const { value } = await news.next()
    expect(value).toMatchObject({ papers: 2, day: '2024-10-16', rules: [], watched: 0, onlyWatched: false })
    await news.return()
    await core.close()
  })

  it('tells of watched papers alone, if that is wanted, by the rules that caught them', async () => {
    const core = await openSynced()
    await core.client.watchRules.create({ name: 'Birds', query: 'title:heron' })
    await core.client.settings.update({ notifications: { enabled: true, onlyWatched: true } })
    const news = await core.client.app.news()
    core.keepCurrent()
    const { value } = await news.next()
    expect(value).toMatchObject({ rules: [{ name: 'Birds', papers: 1 }], watched: 1, onlyWatched: true })
    await news.return()
    await core.close()
  })

  it('backs itself up once a week, and leaves that when it is off', async () => {
    const core = await openSynced()
    await core.client.settings.update({ feed: { automatic: false }, backup: { automatic: true, keep: 2 } })
    const folder = join(core.dataDir, 'backups')
    const made = () =>
      existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('library-2')) : []
    core.keepCurrent()
    await vi.waitFor(() => expect(made().length).toBeGreaterThan(0), 10_000)
    await core.close()
    expect(made()).toHaveLength(1)
    expect(
      existsSync(join(core.dataDir, 'errors.log')) && readFileSync(join(core.dataDir, 'errors.log'), 'utf8'),
    ).toBe(false)
  })
})
