// From the navigation until the first rows are painted and the thread answers: the end of the last stall, where one
// comes after them.
import type { Page } from 'playwright-core'
import type { BenchWindow } from './open-window.ts'
import { readStalls } from './watch-stalls.ts'

/** So long nothing may stall before the window counts as ready. */
const QUIET_MS = 1500

declare global {
  interface Window {
    firstRowsAt: number | undefined
  }
}

/** From the next navigation on. */
export async function watchStart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      // A row's name is there once its data is.
      if (document.querySelector('[role="option"]:not([aria-label])') === null) requestAnimationFrame(look)
      // What a frame has drawn is on the screen before the task after it.
      else requestAnimationFrame(() => setTimeout(() => (window.firstRowsAt = performance.now())))
    }
    requestAnimationFrame(look)
  })
}

/** Milliseconds. */
export async function measureStart({ page, open }: BenchWindow): Promise<number> {
  await open()
  await page.waitForFunction(() => window.firstRowsAt !== undefined)
  await page.waitForTimeout(QUIET_MS)
  const shown = (await page.evaluate(() => window.firstRowsAt)) ?? Number.NaN
  const stalls = await readStalls(page)
  return Math.max(shown, ...stalls.map(({ start, ms }) => start + ms))
}
