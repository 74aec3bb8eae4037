// What stalls the page while 500 papers come in from a feed on this machine, with a paper open and its list in sight.
import type { Page } from 'playwright-core'
import { addDays, feedToday } from '../../../src/shared/feed-day.ts'
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts'
import { makeItems } from '../../support/make-items.ts'
import { readStalls, type Stall } from './watch-stalls.ts'

export const SYNCED_PAPERS = 500
const DAYS = 10
const SETTLING_MS = 2000
const POLL_MS = 200

export function startBenchFeed(): Promise<FeedServer> {
  const today = feedToday(Date.now())
  return startFeedServer({
    items: makeItems(SYNCED_PAPERS, { from: addDays(today, 1 - DAYS), to: today }),
    today,
  })
}

export async function measureSync(page: Page): Promise<Stall[]> {
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await page.keyboard.press('j')
  const before = await page.evaluate(() => performance.now())
  await page.getByRole('button', { name: 'Sync', exact: true }).click()
  // Looked for by its name alone, and seldom: looking through the page's text would be a stall of its own.
  const isRunning = () =>
    page.evaluate(() => document.querySelector('[aria-label="Cancel the sync"]') !== null)
  while (!(await isRunning())) await page.waitForTimeout(POLL_MS)
  while (await isRunning()) await page.waitForTimeout(POLL_MS)
  await page.waitForTimeout(SETTLING_MS)
  const stalls = (await readStalls(page)).filter(({ start }) => start >= before)
  // Otherwise the figure is none.
  await page
    .getByText(new RegExp(`\\b${SYNCED_PAPERS} new\\b.*·`))
    .first()
    .waitFor()
  return stalls
}
