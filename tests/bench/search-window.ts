// From a key press in the search box to the painted results, in Chromium, on a large library.
//   npm run bench -- search-window [--papers 100000]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { findOrInstallChromium, launchChromium } from '../support/chromium.ts'
import { percentile } from './search/figures.ts'
import { openLibrary } from './search/library.ts'

const LECTERN = resolve(import.meta.dirname, '../../out/main/lectern.js')
const QUERIES = [
  'video diffusion models',
  'large language model reasoning',
  'sparse atention transfomer',
  'speech recogniton benchmark',
  'low rank adaptation',
  'image editing',
  'multi-agent reinforcement learning',
  'retrieval augmented generation',
]
const MS_BETWEEN_KEYS = 120

declare global {
  interface Window {
    paints: number[]
  }
}

export async function benchSearchWindow(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { papers: { type: 'string', default: '100000' } },
  })
  const papers = Number(values.papers)
  const library = await openLibrary({ papers, seed: '1', realFiles: [], fresh: false })
  const env = { ...process.env, LECTERN_DATA_DIR: library.folder }
  const server = spawn(process.execPath, [LECTERN, 'serve', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const browser = await launchChromium(await findOrInstallChromium())
  try {
    const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto((JSON.parse(line) as { url: string }).url)
    await page.getByRole('listbox', { name: 'Papers' }).waitFor()
    await watchPaints(page)
    // One query first, uncounted: it starts the worker and warms both sides up.
    await type(page, 'warm up words')
    await page.evaluate(() => window.paints.splice(0))
    for (const query of QUERIES) await type(page, query)
    const times = await page.evaluate(() => window.paints)
    process.stdout.write(
      [
        `${cpus().length} × ${cpus()[0]?.model.trim()}, ${await browser.version()}, ${papers} papers`,
        `${times.length} key presses: to painted results p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
        '',
      ].join('\n'),
    )
  } finally {
    await browser.close()
    server.kill()
    await once(server, 'exit')
  }
}

/** Notes, for each key that changes the box, how long it takes until the results for its text are on the screen. */
async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.paints = []
    let pressedAt: number | undefined
    const box = () => document.querySelector<HTMLInputElement>('input[aria-label="Search papers"]')
    addEventListener(
      'keydown',
      (event) => {
        if (event.key.length === 1) pressedAt = event.timeStamp
      },
      true,
    )
    const isShown = () => document.body.textContent?.includes(`“${box()?.value.trim()}”`) ?? false
    new MutationObserver(() => {
      if (pressedAt === undefined || !isShown()) return
      const from = pressedAt
      pressedAt = undefined
      // The frame with the change is painted before the task after it runs.
      requestAnimationFrame(() => setTimeout(() => window.paints.push(performance.now() - from)))
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

async function type(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  for (const key of query) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(MS_BETWEEN_KEYS)
  }
}
