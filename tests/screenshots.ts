// `npm run screenshots`: takes the README's pictures from the demo library, so that they can always be made again.
//   node tests/screenshots.ts [--width 1280 --height 800] [--out FOLDER]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { feedToday } from '../src/shared/feed-day.ts'
import { openStatistics } from './e2e/view-steps.ts'
import { inventHistory } from './screenshots/invent-history.ts'
import { markUp } from './screenshots/mark-up.ts'
import { findOrInstallChromium, launchChromium } from './support/chromium.ts'

const ROOT = resolve(import.meta.dirname, '..')
const LECTERN = join(ROOT, 'out/main/lectern.js')
const { values } = parseArgs({
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    out: { type: 'string', default: join(ROOT, 'resources/screenshots') },
  },
})

type Shot = {
  readonly name: string
  readonly scheme: 'light' | 'dark'
  readonly prepare: (page: Page) => Promise<void>
}

const SHOTS: readonly Shot[] = [
  { name: 'inbox-light', scheme: 'light', prepare: async (page) => readThird(page) },
  { name: 'inbox-dark', scheme: 'dark', prepare: async (page) => readThird(page) },
  {
    name: 'triage',
    scheme: 'light',
    prepare: async (page) => {
      await page.keyboard.press('Shift+V')
      await page.getByRole('heading', { level: 1, name: /^Triage/ }).waitFor()
      await page.getByRole('article').getByRole('heading', { level: 2 }).first().waitFor()
      for (const key of ['q', 'x', 'x']) await page.keyboard.press(key)
    },
  },
  {
    name: 'statistics',
    scheme: 'light',
    prepare: openStatistics,
  },
  {
    name: 'search',
    scheme: 'light',
    prepare: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('difusion editing ')
      await page.getByRole('complementary', { name: 'About this search' }).waitFor()
      await page.keyboard.press('Enter')
    },
  },
  { name: 'reader', scheme: 'light', prepare: markUp },
]

async function readThird(page: Page): Promise<void> {
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key)
}

const dataDir = mkdtempSync(join(tmpdir(), 'lectern-shots-'))
// Where the demo keeps its library.
await inventHistory(join(dataDir, 'demo'), feedToday(Date.now()))
const env = { ...process.env, LECTERN_DATA_DIR: dataDir }
const browser = await launchChromium(await findOrInstallChromium())
const server = spawn(process.execPath, [LECTERN, 'serve', '--demo', '--json'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
  await makeMarks()
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: Number(values.height) },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  await page.goto((JSON.parse(line) as { url: string }).url)
  for (const { name, scheme, prepare } of SHOTS) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.reload()
    await page.getByRole('listbox', { name: 'Papers' }).waitFor()
    await prepare(page)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(values.out, `${name}.png`) })
    process.stdout.write(`${name}.png\n`)
  }
} finally {
  await browser.close()
  const exited = once(server, 'exit')
  server.kill()
  await exited
  rmSync(dataDir, { recursive: true, force: true })
}

/** Collections, for the pictures to show some. */
async function makeMarks(): Promise<void> {
  const ids = (await run('list', '--limit', '40', '--sort', 'upvotes')) as { id: string }[]
  const slice = (from: number, to: number) => ids.slice(from, to).map(({ id }) => id)
  await run('tag', 'add', 'to cite', ...slice(3, 7))
  await run('collection', 'create', 'Thesis/Related work')
  await run('collection', 'create', 'Reading group')
  await run('collection', 'add', 'Thesis/Related work', ...slice(2, 9))
  await run('collection', 'add', 'Reading group', ...slice(6, 10))
  const [read] = (await run('list', '--status', 'reading', '--limit', '1')) as { id: string }[]
  if (read !== undefined) await run('pdf', 'fetch', read.id)
}

async function run(...argv: string[]): Promise<unknown> {
  const child = spawn(process.execPath, [LECTERN, ...argv, '--demo', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const piece of child.stdout) text += piece
  return JSON.parse(text)
}
