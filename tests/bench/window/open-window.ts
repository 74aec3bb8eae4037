// The window on a library, in a real Chromium before a server of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Page } from 'playwright-core'
import { findOrInstallChromium, launchChromium } from '../../support/chromium.ts'

const LECTERN = resolve(import.meta.dirname, '../../../out/main/lectern.js')
const NOBODY = 'http://127.0.0.1:1'

export type BenchWindow = {
  readonly page: Page
  readonly browserVersion: string
  /** Opens the window anew, with an empty cache of scripts and data. Milliseconds are the page's own. */
  open(): Promise<void>
  close(): Promise<void>
}

/** `prepare` sees the page before it has opened anything. */
export async function openWindow(
  dataDir: string,
  feedUrl = NOBODY,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<BenchWindow> {
  const env = {
    ...process.env,
    LECTERN_DATA_DIR: dataDir,
    HF_ENDPOINT: feedUrl,
    LECTERN_ARXIV_ENDPOINT: feedUrl,
  }
  const server = spawn(process.execPath, [LECTERN, 'serve', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
  const { url } = JSON.parse(line) as { url: string }
  const browser = await launchChromium(await findOrInstallChromium())
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await prepare(page)
  return {
    page,
    browserVersion: browser.version(),
    open: async () => {
      await page.goto(url)
      await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor()
    },
    close: async () => {
      await browser.close()
      const exited = once(server, 'exit')
      server.kill()
      await exited
    },
  }
}
