// The built Electron entry, whole, under the strict double of `electron`: real files, a real library, real ports.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchShell, type Shell, type ShellOptions } from '../electron/launch-shell.ts'

const PAGE = 'app://lectern/'
const folder = mkdtempSync(join(tmpdir(), 'lectern-built-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The shell starts on `ready`, asynchronously: this waits for what it comes to. */
async function until(shell: Shell, done: (seen: Awaited<ReturnType<typeof look>>) => boolean) {
  return await vi.waitFor(
    async () => {
      const seen = await look(shell)
      if (!done(seen)) throw new Error(`not yet: ${JSON.stringify(seen)}`)
      return seen
    },
    { timeout: 20_000, interval: 50 },
  )
}
const look = (shell: Shell) => shell.ask('seen')
const isShown = (seen: Awaited<ReturnType<typeof look>>) => seen.windows.some((window) => window.visible)

describe('a running shell', () => {
  let shell: Shell
  beforeAll(async () => {
    shell = await launchShell()
    await until(shell, isShown)
  })
  afterAll(() => shell.stop())

  test('shows one sandboxed window on the page, with the built preload', async () => {
    const { windows, boxes, sandboxed } = await look(shell)
    expect(boxes).toEqual([])
    expect(sandboxed).toBe(true)
    expect(windows.map((window) => window.loads)).toEqual([[PAGE]])
    const { preload = '', ...rest } = windows[0]?.options.webPreferences ?? {}
    expect(rest).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    })
    expect(isAbsolute(preload) && existsSync(preload)).toBe(true)
    // A sandboxed preload is loaded as CommonJS, whatever the package's own type is.
    expect(preload).toMatch(/\.cjs$/)
    expect(readFileSync(preload, 'utf8')).not.toMatch(/^import /m)
  })

  test('declared its scheme as an origin of its own, with code cache, and has a menu', async () => {
    const { schemes, menu } = await look(shell)
    const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
    expect(schemes).toEqual([{ scheme: 'app', privileges }])
    expect(menu?.map((item) => item.role)).toContain('editMenu')
  })

  test('shows the folders of the library when the page asks', async () => {
    await shell.ask('openFolder', PAGE, 'data')
    await shell.ask('openFolder', PAGE, 'backups')
    expect((await look(shell)).folders).toEqual([shell.dataDir, join(shell.dataDir, 'backups')])
  })

  test('draws in the theme that is set', async () => {
    await shell.ask('setTheme', PAGE, 'dark')
    await until(shell, (seen) => seen.themeSource === 'dark')
    await shell.ask('setTheme', PAGE, 'system')
    await until(shell, (seen) => seen.themeSource === 'system')
  })

  test('keeps its own data inside the library folder', async () => {
    const { userData } = await look(shell)
    expect(userData).toBe(join(shell.dataDir, 'electron'))
  })

  test('serves the built page with the strict policy, and the script it names', async () => {
    const { status, headers, body } = await shell.ask('fetch', PAGE)
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    const script = /<script[^>]+src="([^"]+)"/.exec(body)?.[1] ?? 'none'
    const answer = await shell.ask('fetch', new URL(script.replace(/^\.?\//, ''), PAGE).href)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  test.each([
    'app://lectern/..%2f..%2fpackage.json',
    'app://lectern/../../package.json',
    'app://lectern/%2e%2e/main/electron.js',
    'app://elsewhere/index.html',
    'app://lectern/missing.js',
  ])('does not serve %s', async (address) => {
    expect((await shell.ask('fetch', address)).status).toBe(404)
  })

  test('answers a call over a port from the page', async () => {
    const info = await shell.ask('appInfo', PAGE)
    expect(info).toMatchObject({ version: '9.9.9', host: 'electron', demo: false, dataDir: shell.dataDir })
  })

  test('does not answer a port from elsewhere', async () => {
    await expect(shell.ask('appInfo', 'https://example.org/')).rejects.toThrow()
  })

  test('keeps the page where it is, and opens https links outside exactly once', async () => {
    expect(await shell.ask('navigate', 'https://example.org/')).toBe(false)
    expect(await shell.ask('navigate', 'app://lectern/#/papers')).toBe(true)
    expect(await shell.ask('attachWebview')).toBe(false)
    const refused = ['http://example.org/', 'file:///etc/passwd', 'javascript:alert(1)']
    for (const address of [...refused, 'https://example.org/abs/1']) {
      expect(await shell.ask('openWindow', address)).toBe('deny')
    }
    expect((await look(shell)).opened).toEqual(['https://example.org/abs/1'])
  })

  test('grants the page the clipboard to write, and nothing else', async () => {
    const granted = { check: true, asked: true }
    const denied = { check: false, asked: false }
    expect(await shell.ask('permission', 'clipboard-sanitized-write', PAGE)).toEqual(granted)
    expect(await shell.ask('permission', 'clipboard-sanitized-write', 'https://example.org/')).toEqual(denied)
    expect(await shell.ask('permission', 'notifications', PAGE)).toEqual(denied)
  })

  test('brings its window forward for a second start, on the paper that one was asked for', async () => {
    await shell.ask('secondInstance', ['lectern', 'lectern://paper/2401.00001v2'])
    const { windows } = await look(shell)
    expect(windows).toHaveLength(1)
    expect(windows[0]).toMatchObject({ focused: 1, loads: [PAGE, `${PAGE}#/paper/2401.00001`] })
  })

  test('opens a link the system hands over, and only one of its own', async () => {
    expect(await shell.ask('openLink', 'lectern://paper/hep-th/9901001')).toBe(true)
    await shell.ask('openLink', 'lectern://paper/../settings')
    expect((await look(shell)).windows[0]?.loads.at(-1)).toBe(`${PAGE}#/paper/hep-th/9901001`)
  })
})

describe('starting and ending', () => {
  let shell: Shell | undefined
  const launch = async (options: ShellOptions) => {
    shell = await launchShell(options)
    return shell
  }
  afterEach(() => shell?.stop())

  test('a second instance leaves at once, without a window', async () => {
    const second = await launch({ settings: { isFirst: false } })
    const { exitCode, windows, schemes } = await look(second)
    expect({ exitCode, windows, schemes }).toEqual({ exitCode: 0, windows: [], schemes: [] })
  })

  test('started by a link, it opens on that paper', async () => {
    const seen = await until(await launch({ args: ['lectern://paper/2401.00001'] }), isShown)
    expect(seen.windows[0]?.loads).toEqual([`${PAGE}#/paper/2401.00001`])
  })

  test('only an installed app makes itself the handler of lectern links', async () => {
    expect((await until(await launch({}), isShown)).linkSchemes).toEqual([])
    await shell?.stop()
    const installed = await launch({ settings: { isPackaged: true } })
    expect((await until(installed, isShown)).linkSchemes).toEqual(['lectern'])
  })

  test('the demo has a library of its own, and fills it without the network', async () => {
    const demo = await launch({ args: ['--demo'] })
    await until(demo, isShown)
    const info = await demo.ask('appInfo', PAGE)
    expect(info.demo).toBe(true)
    expect(info.dataDir).not.toBe(demo.dataDir)
    const papers = async () => (await demo.ask('stats', PAGE)).papers
    await vi.waitFor(async () => expect(await papers()).toBeGreaterThan(100), {
      timeout: 30_000,
      interval: 200,
    })
  })

  test('a library that cannot be opened is said in a box, and the app ends with 1', async () => {
    const dataDir = join(folder, 'not-a-folder')
    writeFileSync(dataDir, 'a file where the folder should be')
    const seen = await until(await launch({ dataDir }), ({ exitCode }) => exitCode !== undefined)
    expect(seen.exitCode).toBe(1)
    expect(seen.boxes).toHaveLength(1)
    expect(seen.windows).toEqual([])
  })

  test('a library of a newer Lectern is refused in words, and left as it was', async () => {
    const dataDir = join(folder, 'newer')
    mkdirSync(dataDir)
    const maker = await launch({ dataDir })
    await until(maker, isShown)
    await maker.ask('closeWindows')
    await until(maker, ({ exitCode }) => exitCode !== undefined)
    await maker.stop()
    const file = join(dataDir, 'library.db')
    setUserVersion(file, 9999)
    const before = readFileSync(file)
    const seen = await until(await launch({ dataDir }), ({ exitCode }) => exitCode !== undefined)
    expect(seen).toMatchObject({ exitCode: 1, windows: [] })
    expect(seen.boxes[0]?.title).toContain('newer Lectern')
    expect(seen.boxes[0]?.content).toContain('9999')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('closing the window closes the library, ends the app with 0, and keeps the place for the next start', async () => {
    const dataDir = join(folder, 'kept')
    mkdirSync(dataDir)
    const first = await launch({ dataDir })
    await until(first, isShown)
    await first.ask('closeWindows')
    expect((await until(first, ({ exitCode }) => exitCode !== undefined)).exitCode).toBe(0)
    // SQLite takes its log away when a library is closed, and leaves it when a process merely ends.
    expect(existsSync(join(dataDir, 'library.db'))).toBe(true)
    expect(existsSync(join(dataDir, 'library.db-wal'))).toBe(false)
    await first.stop()
    const next = await until(await launch({ dataDir }), isShown)
    expect(next.windows[0]?.options).toMatchObject({ x: 10, y: 20 })
  })
})

/** Writes SQLite's `user_version`, which lies at offset 60 of the file, as four bytes, big end first. */
function setUserVersion(file: string, version: number): void {
  const bytes = readFileSync(file)
  bytes.writeUInt32BE(version, 60)
  writeFileSync(file, bytes)
}
