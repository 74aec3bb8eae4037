// The preload: passes one port on, and only the page's own.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const sent = vi.fn()
let page: EventTarget

beforeEach(async () => {
  sent.mockClear()
  page = Object.assign(new EventTarget(), { location: { origin: 'app://lectern' } })
  vi.stubGlobal('window', page)
  vi.resetModules()
  vi.doMock('electron', () => ({ ipcRenderer: { postMessage: sent } }))
  await import('../../src/preload/preload.ts')
})

afterEach(() => vi.unstubAllGlobals())

function receive(fields: { data?: unknown; origin?: string; source?: unknown; ports?: unknown[] }): void {
  const own = { data: 'lectern:port', origin: 'app://lectern', source: page, ports: ['a port'] }
  page.dispatchEvent(Object.assign(new Event('message'), own, fields))
}

test('the port the page posts goes to the main process', () => {
  receive({})
  expect(sent).toHaveBeenCalledExactlyOnceWith('lectern:port', null, ['a port'])
})

test('one port a load: a second one goes nowhere', () => {
  receive({})
  receive({ ports: ['another'] })
  expect(sent).toHaveBeenCalledTimes(1)
})

test.each([
  ['from another window', { source: {} }],
  ['from another origin', { origin: 'https://example.org' }],
  ['with other data', { data: 'something' }],
  ['without a port', { ports: [] }],
])('a message %s goes nowhere', (_what, fields) => {
  receive(fields)
  expect(sent).not.toHaveBeenCalled()
})
