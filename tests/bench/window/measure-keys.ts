// From each key press in the search box until its results are painted.
import type { Page } from 'playwright-core'

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

/** Milliseconds, one for each press. */
export async function measureKeys(page: Page): Promise<number[]> {
  await watchPaints(page)
  // One query first, uncounted: it starts the worker and warms both sides up.
  await type(page, 'warm up words')
  await page.evaluate(() => window.paints.splice(0))
  for (const query of QUERIES) await type(page, query)
  const times = await page.evaluate(() => window.paints)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  return times
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
