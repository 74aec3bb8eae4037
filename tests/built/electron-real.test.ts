// The built app in the real Electron, where its program and a display are here; elsewhere skipped, with the reason.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const dataDir = mkdtempSync(join(tmpdir(), 'lectern-real-'))
let app: ElectronApplication | undefined

afterAll(async () => {
  await app?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The program, if it has been downloaded. Asking the electron package itself would download it. */
function findProgram(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const name = join(folder, 'path.txt')
  if (!existsSync(name)) return undefined
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
  const program = join(dist, readFileSync(name, 'utf8').trim())
  return existsSync(program) ? program : undefined
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

test('the real window shows the page, isolated from Node, and its library answers', async (context) => {
  const program = findProgram()
  if (program === undefined) return context.skip("Electron's program is not downloaded here")
  if (!hasDisplay) return context.skip('there is no display here: run under xvfb-run')

  // As root, as in many containers, Electron runs only without its sandbox; the page's own isolation stays.
  const isRoot = process.getuid?.() === 0
  app = await _electron.launch({
    executablePath: program,
    args: [...(isRoot ? ['--no-sandbox'] : []), ROOT, '--demo'],
    env: { ...process.env, LECTERN_DATA_DIR: dataDir },
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('load')

  expect(page.url()).toMatch(/^app:\/\/lectern\//)
  expect(await page.title()).toContain('Lectern')
  const isVisible = () =>
    app?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
  await expect.poll(isVisible).toEqual([true])
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis)),
  ).toEqual([])
  // A row of the demo's own feed: it has come through the preload's port from the core.
  await page.getByRole('option').first().waitFor()
})
