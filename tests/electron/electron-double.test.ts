// The double's own rules: what the real Electron refuses, it refuses too.
import { expect, test } from 'vitest'
import { createElectronDouble } from './electron-double.ts'
import { choicesOf, eventsOf, membersOf } from './electron-types.ts'

const scheme = [{ scheme: 'app', privileges: { standard: true } }]

test('a scheme is declared before ready, and once', () => {
  const { modules, becomeReady } = createElectronDouble()
  modules.protocol.registerSchemesAsPrivileged(scheme)
  expect(() => modules.protocol.registerSchemesAsPrivileged(scheme)).toThrow('only once')
  becomeReady()
  expect(() => modules.protocol.registerSchemesAsPrivileged(scheme)).toThrow('before the app is ready')
})

test('a scheme is handled after ready, and once', () => {
  const { modules, becomeReady } = createElectronDouble()
  const answer = () => new Response('')
  expect(() => modules.protocol.handle('app', answer)).toThrow('after the app is ready')
  becomeReady()
  modules.protocol.handle('app', answer)
  expect(() => modules.protocol.handle('app', answer)).toThrow('Failed to register')
})

test('a window comes after ready, with options that Electron has', () => {
  const { modules, becomeReady } = createElectronDouble()
  expect(() => new modules.BrowserWindow({})).toThrow('before app is ready')
  becomeReady()
  expect(() => new modules.BrowserWindow(Object.assign({ minHeight: 1 }, { minWith: 1 }))).toThrow(
    'no option minWith',
  )
  const webPreferences = Object.assign({ sandbox: true }, { sandboxed: true })
  expect(() => new modules.BrowserWindow({ webPreferences })).toThrow('no option sandboxed')
  expect(() => new modules.BrowserWindow({ webPreferences: { preload: 'here.js' } })).toThrow('absolute')
})

test('names the double does not have, and events that Electron does not have, throw', () => {
  const { modules } = createElectronDouble()
  expect(() => Reflect.get(modules.app, 'dock')).toThrow('no app.dock')
  expect(() => modules.app.on('window-all-close', () => undefined)).toThrow('no event window-all-close')
})

test('the real definitions are what is read', () => {
  expect(membersOf('WebPreferences')).toContain('contextIsolation')
  expect(membersOf('BrowserWindowConstructorOptions')).toContain('minWidth')
  expect(eventsOf('BrowserWindow')).toContain('ready-to-show')
  expect(choicesOf('MenuItemConstructorOptions', 'role')).toContain('viewMenu')
})
