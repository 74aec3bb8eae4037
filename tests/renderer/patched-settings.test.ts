// Settings as they will be after a change, before the core says so.
import { expect, test } from 'vitest'
import { patchedSettings } from '../../src/renderer/api/patched-settings.ts'
import { DEFAULT_SETTINGS } from '../../src/shared/settings-model.ts'

const CHOSEN = patchedSettings(DEFAULT_SETTINGS, {
  feed: { times: ['06:30'], refreshDays: 7 },
  appearance: { theme: 'dark' },
})

test('a change sets what it gives and leaves the rest', () => {
  expect(CHOSEN.feed).toEqual({ ...DEFAULT_SETTINGS.feed, times: ['06:30'], refreshDays: 7 })
  expect(CHOSEN.appearance.density).toBe(DEFAULT_SETTINGS.appearance.density)
  expect(CHOSEN.backup).toBe(DEFAULT_SETTINGS.backup)
})

test('null puts a field, or a group, back to its default', () => {
  expect(patchedSettings(CHOSEN, { feed: { times: null } }).feed).toEqual({
    ...DEFAULT_SETTINGS.feed,
    refreshDays: 7,
  })
  expect(patchedSettings(CHOSEN, { feed: null }).feed).toEqual(DEFAULT_SETTINGS.feed)
  expect(patchedSettings(CHOSEN, { feed: null }).appearance.theme).toBe('dark')
})
