// The app's end: the library is closed first.
import { expect, test, vi } from 'vitest'
import { loadWithDouble } from './load-with-double.ts'

async function quitting(close: () => Promise<void>) {
  const { shell, electron } = await loadWithDouble(
    () => import('../../src/main/electron/close-before-quit.ts'),
  )
  shell.closeBeforeQuit(close)
  electron.modules.app.quit()
  return electron
}

test('the app ends only when the core has closed, and closes it once', async () => {
  const closed = Promise.withResolvers<void>()
  const close = vi.fn(() => closed.promise)
  const { record, modules } = await quitting(close)
  modules.app.quit()
  expect(record.exitCode).toBeUndefined()
  closed.resolve()
  await vi.waitFor(() => expect(record.exitCode).toBe(0))
  expect(close).toHaveBeenCalledTimes(1)
})

test('a core that fails to close ends the app with 1 and says why', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { record } = await quitting(() => Promise.reject(new Error('disk gone')))
  await vi.waitFor(() => expect(record.exitCode).toBe(1))
  expect(said).toHaveBeenCalledWith(expect.stringContaining('disk gone'))
  said.mockRestore()
})

test('a core that never closes does not keep the app for ever', async () => {
  vi.useFakeTimers()
  const { record } = await quitting(() => new Promise(() => undefined))
  vi.advanceTimersByTime(10_000)
  vi.useRealTimers()
  expect(record.exitCode).toBe(1)
})
