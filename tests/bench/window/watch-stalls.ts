// What keeps the page's main thread busy for longer than 50 ms, as the browser itself reports it.
import type { Page } from 'playwright-core'

export type Stall = { readonly start: number; readonly ms: number }

declare global {
  interface Window {
    stalls: Stall[]
  }
}

/** From the next navigation on. */
export async function watchStalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.stalls = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.stalls.push({ start: startTime, ms: duration })
    }).observe({ type: 'longtask', buffered: true })
  })
}

export function readStalls(page: Page): Promise<Stall[]> {
  return page.evaluate(() => window.stalls)
}
