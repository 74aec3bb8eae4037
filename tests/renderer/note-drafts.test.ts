// Notes on their way to the core: saved after a pause, and never lost on it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createNoteDrafts } from '../../src/renderer/state/note-drafts.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('typing is saved once, after a pause, and then is a draft no more', async () => {
  const save = vi.fn(async () => {})
  const drafts = createNoteDrafts(save)
  for (const text of ['N', 'No', 'Note']) drafts.edit('p', text)
  expect(save).not.toHaveBeenCalled()
  await vi.runAllTimersAsync()
  expect(save.mock.calls).toEqual([['p', 'Note']])
  expect(drafts.store.get().size).toBe(0)
})

test('leaving saves at once', async () => {
  const save = vi.fn(async () => {})
  const drafts = createNoteDrafts(save)
  drafts.edit('p', 'Note')
  await drafts.flushAll()
  expect(save).toHaveBeenCalledTimes(1)
})

test('a failed save keeps the text, says so, and is tried again', async () => {
  const save = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no connection'))
  const drafts = createNoteDrafts(save)
  drafts.edit('p', 'Note')
  await drafts.flush('p')
  expect(drafts.store.get().get('p')).toEqual({ text: 'Note', state: 'failed' })
  await vi.runAllTimersAsync()
  expect(save).toHaveBeenCalledTimes(2)
  expect(drafts.store.get().size).toBe(0)
})

test('what is typed during a save is saved after it', async () => {
  let finish: () => void = () => {}
  const save = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  const drafts = createNoteDrafts(save)
  drafts.edit('p', 'One')
  const saving = drafts.flush('p')
  drafts.edit('p', 'One two')
  finish()
  await saving
  expect(drafts.store.get().get('p')).toEqual({ text: 'One two', state: 'dirty' })
  await vi.advanceTimersByTimeAsync(1000)
  finish()
  await vi.runAllTimersAsync()
  expect(save.mock.calls).toEqual([
    ['p', 'One'],
    ['p', 'One two'],
  ])
})

test('the last letters before the window closes go out even while a save is under way', () => {
  const save = vi.fn(() => new Promise<void>(() => {}))
  const drafts = createNoteDrafts(save)
  drafts.edit('p', 'One')
  void drafts.flush('p')
  drafts.edit('p', 'One two')
  void drafts.flushAll()
  void drafts.flushAll()
  expect(save.mock.calls).toEqual([
    ['p', 'One'],
    ['p', 'One two'],
  ])
})

test('each paper has its own draft', async () => {
  const save = vi.fn(async () => {})
  const drafts = createNoteDrafts(save)
  drafts.edit('p', 'About p')
  drafts.edit('q', 'About q')
  await vi.runAllTimersAsync()
  expect(save.mock.calls).toEqual([
    ['p', 'About p'],
    ['q', 'About q'],
  ])
})
