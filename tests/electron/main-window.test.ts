// The one window on the double: its options, its place, and how it comes forward.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Settings } from './electron-double.ts'
import { loadWithDouble } from './load-with-double.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-window-'))
afterAll(() => rmSync(folder, { recursive: true }))

const answerPage = (): Response => new Response('page')

async function ready(settings: Partial<Settings> = {}, remembered?: object, answer = answerPage) {
  const boundsFile = join(mkdtempSync(join(folder, 'case-')), 'window.json')
  if (remembered !== undefined) writeFileSync(boundsFile, JSON.stringify(remembered))
  const load = () => import('../../src/main/electron/main-window.ts')
  const { shell, electron } = await loadWithDouble(load, settings)
  electron.becomeReady()
  electron.modules.protocol.handle('app', answer)
  const main = shell.createMainWindow({ preload: '/app/preload.cjs', boundsFile })
  const single = () => {
    const [window, ...others] = electron.record.windows
    if (window === undefined || others.length > 0) throw new Error('there is not one window')
    return window
  }
  return { main, single, electron }
}

test('the page is isolated from Node and shown only once it has something to show', async () => {
  const { main, single } = await ready()
  main.open(undefined)
  const window = single()
  expect(window.options).toMatchObject({ show: false, minWidth: 900, minHeight: 600 })
  expect(window.options.webPreferences).toEqual({
    preload: '/app/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  })
  expect(window.isVisible()).toBe(false)
  window.emit('ready-to-show')
  expect(window.isVisible()).toBe(true)
  expect(window.loads).toEqual(['app://lectern/'])
})

test('the background follows the system before the page has painted', async () => {
  const light = await ready()
  light.main.open(undefined)
  const dark = await ready({ isDark: true })
  dark.main.open(undefined)
  expect(light.single().options.backgroundColor).not.toBe(dark.single().options.backgroundColor)
})

test('the window returns to where it was closed, maximised if it was', async () => {
  const place = { x: 40, y: 60, width: 1000, height: 700 }
  const { main, single } = await ready({}, { ...place, maximized: true })
  main.open(undefined)
  expect(single().options).toMatchObject(place)
  single().emit('ready-to-show')
  expect(single().isMaximized()).toBe(true)
})

test('asked for again, the one window comes forward and shows the page asked for', async () => {
  const { main, single } = await ready()
  main.open(undefined)
  const window = single()
  window.minimize()
  main.open('app://lectern/#/paper/2401.00001')
  expect(window.isMinimized()).toBe(false)
  expect(window.focused).toBe(1)
  expect(window.loads.at(-1)).toBe('app://lectern/#/paper/2401.00001')
})

test('a closed window is made anew when asked for', async () => {
  const { main, electron } = await ready()
  main.open(undefined)
  electron.record.windows[0]?.close()
  main.open('app://lectern/#/paper/2401.00001')
  expect(electron.record.windows).toHaveLength(2)
  expect(electron.record.windows[1]?.loads).toEqual(['app://lectern/#/paper/2401.00001'])
})

test.each([
  ['a page that cannot be loaded is said in a box', 'ERR_FAILED', 1],
  ['a load that a later one took over is nothing to say', 'ERR_ABORTED', 0],
])('%s', async (_what, code, boxes) => {
  const { main, electron } = await ready({}, undefined, () => {
    throw Object.assign(new Error(code), { code })
  })
  main.open(undefined)
  await new Promise((resolve) => setImmediate(resolve))
  expect(electron.record.boxes).toHaveLength(boxes)
})
