// Files that are hostile, broken or huge, in the reader.
import { describe, expect, it } from 'vitest'
import {
  makeCyclic,
  makeGigantic,
  makeLocked,
  makePaper,
  makeScripted,
  makeTorn,
} from '../support/make-pdfs.ts'
import {
  beginReading,
  isAtPage,
  isDrawn,
  leave,
  list,
  pageView,
  press,
  read,
  reader,
  shown,
  store,
} from './reader-steps.ts'

beginReading()

const fault = () => reader().getByRole('alert')

describe('a file that is no good', () => {
  const FILES: readonly (readonly [string, () => Promise<Uint8Array | undefined>, string])[] = [
    ['that is not there', async () => undefined, 'There is no PDF of this paper in your library.'],
    ['of no bytes', async () => new Uint8Array(0), 'The file is empty.'],
    [
      'that is a web page',
      async () => new TextEncoder().encode('<!doctype html><title>Log in</title>'),
      'The file is a web page, not a PDF.',
    ],
    ['that is torn', makeTorn, 'The PDF is damaged and cannot be opened.'],
    ['whose pages go in a circle', async () => makeCyclic(), 'The PDF is damaged and cannot be opened.'],
  ]

  it.each(FILES)('%s is said to be so, and the window goes on', async (_, make, words) => {
    await read(await make())
    await expect.poll(() => fault().innerText()).toContain(words)
    await press('Escape')
    await list().waitFor()
  })

  it('is opened once a good one is there', async () => {
    const { page, paper } = shown()
    await read(await makeTorn())
    await fault().waitFor()
    store(paper)
    await page.getByRole('button', { name: 'Try again' }).click()
    await isDrawn(1)
  })

  it('that is locked asks for its password until it is the right one, or nobody has it', async () => {
    const { page } = shown()
    const locked = await makeLocked('secret')
    await read(locked)
    const field = page.getByLabel('Password')
    await field.fill('guess')
    await press('Enter')
    await page.getByText('That is not its password.').waitFor()
    await field.fill('secret')
    await press('Enter')
    await isDrawn(1)
    await leave()
    await read(locked)
    await field.waitFor()
    await press('Escape')
    await expect.poll(() => fault().innerText()).toContain('stays closed without its password')
  })
})

describe('a file that is out of measure', () => {
  it('as a page like a football field is drawn in bounded pixels', async () => {
    await read(await makeGigantic())
    await isDrawn(1)
    const sides = await pageView(1)
      .locator('canvas')
      .evaluateAll((all) =>
        all.map((canvas) => (canvas as HTMLCanvasElement).width * (canvas as HTMLCanvasElement).height),
      )
    expect(Math.max(...sides)).toBeLessThanOrEqual(2 ** 24)
  })

  it('of 800 pages has few of them drawn at once', async () => {
    const { page } = shown()
    await read(await makePaper({ pages: 800 }))
    await isDrawn(1)
    await press('Shift+G')
    await isDrawn(800)
    for (let n = 799; n >= 788; n -= 1) {
      await press('p')
      await isAtPage(n)
      await isDrawn(n)
    }
    expect(await page.locator('.page canvas').count()).toBeLessThanOrEqual(12)
  })

  it('with pages of all sizes, turned every way, shows each whole', async () => {
    await read(
      await makePaper({
        pages: 6,
        sizes: [
          [595, 842],
          [842, 595],
          [200, 3000],
        ],
        rotations: [90, 180, 270, 0],
      }),
    )
    await isDrawn(1)
    await press('m', 'f')
    for (let n = 1; n <= 6; n += 1) {
      await isDrawn(n)
      const box = await pageView(n).boundingBox()
      expect(box?.width).toBeLessThanOrEqual(1280)
      expect(box?.height).toBeLessThanOrEqual(760)
      await press('n')
    }
    await press('m')
  })

  it('with scripts, launches and addresses of scripts runs none of them', async () => {
    const { app, page } = shown()
    const before = app.page.context().pages().length
    await read(makeScripted())
    await isDrawn(1)
    expect(await page.locator('.annotationLayer a[href]').count()).toBe(0)
    expect(app.page.context().pages()).toHaveLength(before)
  })
})

it('ends its worker and lets go of its canvases when it is left', async () => {
  const { page, paper } = shown()
  await read(paper)
  await isDrawn(1)
  expect(page.workers()).toHaveLength(1)
  await leave()
  await expect.poll(() => page.workers().length).toBe(0)
  expect(await page.locator('.page canvas').count()).toBe(0)
})

it('asks for nothing that the policy of the page denies', () => {
  const { app } = shown()
  // A PDF that is not there is an answer, and the browser's console says so.
  expect(app.complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([])
})
