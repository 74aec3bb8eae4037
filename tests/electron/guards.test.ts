// What the page may not do, tried on the double.
import { expect, test } from 'vitest'
import { loadWithDouble } from './load-with-double.ts'

async function guardedPage() {
  const { shell, electron } = await loadWithDouble(() => import('../../src/main/electron/guards.ts'))
  shell.guardPages()
  electron.becomeReady()
  const { webContents: page } = new electron.modules.BrowserWindow()
  return { page, electron }
}

async function permissions() {
  const { shell, electron } = await loadWithDouble(() => import('../../src/main/electron/guards.ts'))
  electron.becomeReady()
  // The double has the two methods that the guard calls, each typed by the real session.
  shell.guardPermissions(electron.modules.session.defaultSession as Electron.Session)
  return (permission: 'clipboard-sanitized-write' | 'clipboard-read' | 'media', origin: string) => {
    const page = {} as Electron.WebContents
    const details = { isMainFrame: true, requestingUrl: origin }
    let granted: boolean | undefined
    electron.record.permissionRequest?.(
      page,
      permission,
      (answer) => {
        granted = answer
      },
      details,
    )
    return { check: electron.record.permissionCheck?.(page, permission, origin, details), request: granted }
  }
}

test('the page goes only to its own addresses', async () => {
  const { page } = await guardedPage()
  expect(page.tryNavigate('app://lectern/#/paper/2401.00001')).toBe(true)
  for (const address of [
    'https://example.org/',
    'http://127.0.0.1:1/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'app://lectern@elsewhere/',
    'javascript:alert(1)',
    'data:text/html,hello',
  ]) {
    expect(page.tryNavigate(address), address).toBe(false)
  }
})

test('no window opens; an https address goes to the browser, exactly once', async () => {
  const { page, electron } = await guardedPage()
  expect(page.tryOpen('https://example.org/abs/2401.00001')).toBe('deny')
  expect(electron.record.opened).toEqual(['https://example.org/abs/2401.00001'])
})

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://server/share',
  'app://lectern/',
  'https://user:word@example.org/',
  'https://arxiv.org@example.org/',
  'about:blank',
  '',
])('%j opens nowhere', async (address) => {
  const { page, electron } = await guardedPage()
  expect(page.tryOpen(address)).toBe('deny')
  expect(electron.record.opened).toEqual([])
})

test('a link that the system cannot open is said', async () => {
  const { page, electron } = await guardedPage()
  electron.modules.shell.openExternal = () => Promise.reject(new Error('no browser'))
  page.tryOpen('https://example.org/')
  await Promise.resolve()
  expect(electron.record.boxes).toEqual([
    { title: 'The link could not be opened', content: expect.stringContaining('no browser') },
  ])
})

test('other pages are not embedded', async () => {
  const { page } = await guardedPage()
  expect(page.tryWebview()).toBe(false)
})

test('the page may copy, and nothing else', async () => {
  const ask = await permissions()
  expect(ask('clipboard-sanitized-write', 'app://lectern/')).toEqual({ check: true, request: true })
  expect(ask('clipboard-read', 'app://lectern/')).toEqual({ check: false, request: false })
  expect(ask('media', 'app://lectern/')).toEqual({ check: false, request: false })
  expect(ask('clipboard-sanitized-write', 'https://example.org/')).toEqual({ check: false, request: false })
})
