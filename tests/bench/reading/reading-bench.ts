// Reading a paper in Chromium, beside pdf.js's own viewer on the same file in the same run.
//   npm run bench -- reading [--pages 30] [--opens 7]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { findOrInstallChromium, launchChromium } from '../../support/chromium.ts'
import { makePaper } from '../../support/make-pdfs.ts'
import { percentile } from '../search/figures.ts'
import { markdownTable } from '../search/markdown-table.ts'
import { type Figures, measureViewer, type Viewer } from './measure-viewer.ts'
import { PLAIN_ORIGIN, servePlainViewer } from './plain-viewer.ts'

const LECTERN = resolve(import.meta.dirname, '../../../out/main/lectern.js')

export async function benchReading(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { pages: { type: 'string', default: '30' }, opens: { type: 'string', default: '7' } },
  })
  const [pages, opens] = [Number(values.pages), Number(values.opens)]
  const paper = await makePaper({ pages, withPicture: true, withOutline: true })
  const browser = await launchChromium(await findOrInstallChromium())
  try {
    const plain = await measureViewer(await openPlain(browser, paper), opens, pages)
    const reader = await withServer(async (url) =>
      measureViewer(await openReader(browser, url, paper), opens, pages),
    )
    process.stdout.write(
      `${cpus().length} × ${cpus()[0]?.model.trim()}, Chromium ${browser.version()}, ${pages} pages; load average ${(loadavg()[0] ?? 0).toFixed(1)}\n\n${table(reader, plain)}\n`,
    )
  } finally {
    await browser.close()
  }
}

async function openPlain(browser: Browser, paper: Uint8Array): Promise<Viewer> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await servePlainViewer(page, paper)
  await page.goto(PLAIN_ORIGIN)
  await page.waitForFunction('window.plain !== undefined')
  return {
    ...byKeys(page),
    close: async () => {
      await page.evaluate('document.activeElement.blur(), window.plain.close()')
    },
  }
}

/** Both are pressed in the same way: what it takes to press is in both. */
function byKeys(page: Page): Omit<Viewer, 'close'> {
  return {
    page,
    open: () => page.keyboard.press('p'),
    next: () => page.keyboard.press('n'),
    find: async (query, total) => {
      await page.keyboard.press('/')
      await page.keyboard.insertText(query)
      await page.getByText(new RegExp(`^\\d+ of ${total}$`)).waitFor()
    },
  }
}

async function openReader(browser: Browser, url: string, paper: Uint8Array): Promise<Viewer> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.route('**/pdf/*', (route) =>
    route.fulfill({ body: Buffer.from(paper), contentType: 'application/pdf' }),
  )
  await page.goto(url)
  await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor()
  await page.keyboard.press('j')
  await page.getByRole('article').getByRole('heading').first().waitFor()
  return {
    ...byKeys(page),
    close: async () => {
      await page.keyboard.press('Escape')
      // The next opening begins at the first page, too.
      await page.keyboard.press('g')
      await page.keyboard.press('g')
      await page.keyboard.press('Escape')
      await page.getByRole('listbox', { name: 'Papers' }).waitFor()
    },
  }
}

async function withServer<T>(run: (url: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-reading-'))
  const env = { ...process.env, LECTERN_DATA_DIR: dataDir }
  const server = spawn(process.execPath, [LECTERN, 'serve', '--json', '--demo'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
    return await run((JSON.parse(line) as { url: string }).url)
  } finally {
    const exited = once(server, 'exit')
    server.kill()
    await exited
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Figure = {
  readonly title: string
  readonly unit: string
  readonly target?: number
  readonly of: (figures: Figures) => number
}

/** Of openings, the best counts: others use the machine too. The first one also loads the reader. */
const FIGURES: readonly Figure[] = [
  {
    title: 'open to first page painted, first time',
    unit: 'ms',
    of: ({ firstPageMs }) => firstPageMs[0] ?? 0,
  },
  {
    title: 'open to first page painted',
    unit: 'ms',
    target: 400,
    of: ({ firstPageMs }) => percentile(firstPageMs.slice(1), 0.5),
  },
  { title: 'page turn, p95', unit: 'ms', target: 50, of: ({ turnMs }) => percentile(turnMs, 0.95) },
  { title: 'search, all pages', unit: 'ms', of: ({ findMs }) => percentile(findMs, 0.5) },
  { title: 'heap, read through', unit: 'MB', of: ({ openBytes }) => openBytes / 1e6 },
  { title: 'heap, closed', unit: 'MB', of: ({ closedBytes }) => closedBytes / 1e6 },
]

function table(reader: Figures, plain: Figures): string {
  return markdownTable(
    FIGURES.map(({ title, unit, target, of }) => {
      const [own, other] = [of(reader), of(plain)]
      return {
        Figure: title,
        Lectern: `${own.toFixed(1)} ${unit}`,
        "pdf.js's viewer": `${other.toFixed(1)} ${unit}`,
        Ratio: (own / other).toFixed(2),
        'At most': target === undefined ? '' : `${target} ${unit}`,
      }
    }),
  )
}
