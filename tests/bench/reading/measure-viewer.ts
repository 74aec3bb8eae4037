// The same of any viewer that puts pdf.js's pages on the screen, by the page's own clock.
import type { Page } from 'playwright-core'
import { measureHeap } from '../window/measure-heap.ts'

export type Viewer = {
  readonly page: Page
  /** Begins to open the paper, and comes back at once. */
  readonly open: () => Promise<void>
  readonly next: () => Promise<void>
  /** Comes back when all matches are known. */
  readonly find: (query: string, total: number) => Promise<void>
  readonly close: () => Promise<void>
}

export type Figures = {
  readonly firstPageMs: number[]
  readonly turnMs: number[]
  readonly findMs: number[]
  readonly openBytes: number
  readonly closedBytes: number
}

/** Between turns: who reads looks at a page. */
const LOOK_MS = 120

export async function measureViewer(viewer: Viewer, opens: number, pages: number): Promise<Figures> {
  const { page } = viewer
  const figures = { firstPageMs: [] as number[], turnMs: [] as number[], findMs: [] as number[] }
  let openBytes = 0
  for (let round = 0; round < opens; round += 1) {
    figures.firstPageMs.push(await timed(page, viewer.open, 1))
    if (round === opens - 1) {
      await page.waitForTimeout(500)
      for (let number = 2; number <= pages; number += 1) {
        figures.turnMs.push(await timed(page, viewer.next, number))
        await page.waitForTimeout(LOOK_MS)
      }
      openBytes = await measureHeap(page)
    }
    const start = await now(page)
    await viewer.find('quill', pages)
    figures.findMs.push((await now(page)) - start)
    await viewer.close()
  }
  return { ...figures, openBytes, closedBytes: await measureHeap(page) }
}

const now = (page: Page) => page.evaluate(() => performance.now())

/** From before `act` until the page of that number is painted. Looked at in every frame, without a call in between. */
async function timed(page: Page, act: () => Promise<void>, number: number): Promise<number> {
  const painted = page.evaluateHandle((pageNumber) => {
    const start = performance.now()
    const isInSight = () => {
      const element = document.querySelector(`.page[data-page-number="${pageNumber}"]`)
      const canvas = element?.querySelector('.canvasWrapper canvas')
      const box = element?.getBoundingClientRect()
      return canvas != null && box !== undefined && box.top < innerHeight / 2 && box.bottom > innerHeight / 4
    }
    const done = new Promise<number>((resolve) => {
      const look = () => (isInSight() ? resolve(performance.now() - start) : requestAnimationFrame(look))
      look()
    })
    return { done }
  }, number)
  const handle = await painted
  await act()
  const ms = await handle.evaluate(({ done }) => done)
  await handle.dispose()
  return ms
}
