// The settings of a library: defaults, changes, what another version or a damage left, and what follows them.
import { describe, expect, it } from 'vitest'
import { patchStored, readStored } from '../../../src/main/core/settings/stored-settings.ts'
import { DEFAULT_SETTINGS, SettingsPatch } from '../../../src/shared/settings-model.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore } from '../../support/open-test-core.ts'

describe('stored settings', () => {
  it('are the defaults where nothing was chosen', () => {
    expect(readStored(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] })
    expect(DEFAULT_SETTINGS.feed).toEqual({
      automatic: true,
      times: ['08:00', '21:45'],
      refreshDays: 14,
      backfillFrom: '2023-05-04',
    })
  })

  it('lose to a damage only the damaged field, and say which', () => {
    const { settings, damaged } = readStored({
      feed: { times: ['25:00'], refreshDays: 7 },
      appearance: { theme: 'sepia', density: 'compact' },
      backup: 'often',
    })
    expect(settings.feed).toMatchObject({ times: ['08:00', '21:45'], refreshDays: 7 })
    expect(settings.appearance).toMatchObject({ theme: 'system', density: 'compact' })
    expect(settings.backup).toEqual(DEFAULT_SETTINGS.backup)
    expect(damaged.sort()).toEqual(['appearance.theme', 'backup', 'feed.times'])
  })

  it('are all at their defaults where the whole is no object', () => {
    for (const stored of ['unreadable', 7, null, ['feed']])
      expect(readStored(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: ['settings'] })
  })

  it('keep through a change what this version does not know', () => {
    const stored = { feed: { refreshDays: 7, mirror: 'b' }, sounds: { on: true } }
    expect(patchStored(stored, { feed: { refreshDays: 21 } })).toEqual({
      feed: { refreshDays: 21, mirror: 'b' },
      sounds: { on: true },
    })
    expect(patchStored(stored, { feed: { refreshDays: null } })).toEqual({
      feed: { mirror: 'b' },
      sounds: { on: true },
    })
    expect(patchStored(stored, { feed: null })).toEqual({ sounds: { on: true } })
  })

  it('hold what was chosen alone, so that a default can change', () => {
    expect(patchStored(undefined, { appearance: { theme: 'dark' } })).toEqual({
      appearance: { theme: 'dark' },
    })
  })
})

describe('a change of settings', () => {
  it.each([
    [{ feed: { times: ['8:00'] } }],
    [{ feed: { refreshDays: 0 } }],
    [{ feed: { refreshDay: 3 } }],
    [{ feeds: {} }],
    [{ appearance: { theme: 'sepia' } }],
    [{ backup: { keep: 1.5 } }],
    [{ keys: { overrides: { 'move.next': 'j' } } }],
  ])('is refused where it is none: %j', (patch) => {
    expect(SettingsPatch.safeParse(patch).success).toBe(false)
  })

  it('is kept over a restart, and leaves the rest', async () => {
    const first = await openTestCore()
    await first.client.settings.update({ appearance: { theme: 'dark' }, feed: { times: [] } })
    const answer = await first.client.settings.update({ appearance: { density: 'table' } })
    expect(answer.settings.appearance).toEqual({ theme: 'dark', density: 'table', language: 'en' })
    await first.close()
    const second = await openTestCore({ dataDir: first.dataDir })
    expect((await second.client.settings.get()).settings).toMatchObject({
      appearance: { theme: 'dark', density: 'table' },
      feed: { times: [], refreshDays: 14 },
    })
    await second.client.settings.update({ appearance: null })
    expect((await second.client.settings.get()).settings.appearance).toEqual(DEFAULT_SETTINGS.appearance)
  })

  it('is announced', async () => {
    const core = await openTestCore()
    const changes = await core.client.app.changes()
    const next = changes.next()
    await core.client.settings.update({ notifications: { enabled: true } })
    expect((await next).value).toEqual({ topics: ['settings'] })
    await changes.return()
  })
})

describe('the range of a sync', () => {
  it('refreshes as many days as are set', async () => {
    const items = [makeItem({ id: '2410.90001', day: '2024-10-16', title: 'Zebra Models' })]
    const core = await openTestCore({ items })
    await core.sync({ kind: 'range', from: '2024-09-20', to: '2024-10-16' })
    await core.client.settings.update({ feed: { refreshDays: 3 } })
    expect((await core.sync()).days.map(({ day }) => day)).toEqual(['2024-10-14', '2024-10-15', '2024-10-16'])
  })

  it('begins "everything" with the day that is set, and offers no more than that', async () => {
    const core = await openTestCore()
    await core.client.settings.update({ feed: { backfillFrom: '2024-10-10' } })
    const { days } = await core.sync({ kind: 'all' })
    expect(days[0]?.day).toBe('2024-10-10')
    expect((await core.client.sync.status()).backfillOffered).toBe(false)
    await core.client.settings.update({ feed: { backfillFrom: null } })
    expect((await core.client.sync.status()).backfillOffered).toBe(true)
  })
})
