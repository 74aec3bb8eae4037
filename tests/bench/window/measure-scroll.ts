// The time between frames while the list of all papers is scrolled by the wheel: real wheel events, made by the browser
// itself at a steady speed, down and up again.
import type { Page } from 'playwright-core'

const PIXELS = 12_000
/** A hand in a hurry. */
const PIXELS_PER_SECOND = 3000

declare global {
  interface Window {
    frameTimes: number[] | undefined
  }
}

/** Milliseconds between one frame and the next. */
export async function measureScroll(page: Page): Promise<number[]> {
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await page.getByRole('heading', { level: 1, name: 'All papers' }).waitFor()
  const list = page.getByRole('listbox', { name: 'Papers' })
  await list.getByRole('option').first().waitFor()
  const box = await list.boundingBox()
  if (box === null) throw new Error('the list is not in sight')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const frames: number[] = []
  for (const yDistance of [-PIXELS, -PIXELS, PIXELS]) {
    await page.evaluate(() => {
      const seen: number[] = []
      window.frameTimes = seen
      const note = (at: number) => {
        if (window.frameTimes !== seen) return
        seen.push(at)
        requestAnimationFrame(note)
      }
      requestAnimationFrame(note)
    })
    await session.send('Input.synthesizeScrollGesture', {
      x,
      y,
      yDistance,
      speed: PIXELS_PER_SECOND,
      gestureSourceType: 'mouse',
      preventFling: true,
    })
    const times = await page.evaluate(() => {
      const seen = window.frameTimes ?? []
      window.frameTimes = undefined
      return seen
    })
    frames.push(...times.slice(1).map((at, index) => at - (times[index] ?? at)))
  }
  await session.detach()
  return frames
}
