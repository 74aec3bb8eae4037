// Reading PDFs in the window, by what a user sees and presses; and files that are hostile, broken or huge.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findFaults } from '../support/find-faults.ts'
import {
  makeCyclic,
  makeGigantic,
  makeLocked,
  makePaper,
  makeScripted,
  makeTorn,
} from '../support/make-pdfs.ts'
import { colorAt } from './color-at.ts'
import { type App, openApp } from './open-app.ts'

let app: App
let page: Page
/** What is stored of every paper. */
let stored: Uint8Array | undefined
let paper: Uint8Array

const pageView = (n: number): Locator => page.locator(`.page[data-page-number="${n}"]`)
/** Drawn, and its text over it. */
const isDrawn = (n: number) => pageView(n).locator('.textLayer').waitFor()
const pageNumber = () => page.getByRole('textbox', { name: 'Page' }).first()
const isAtPage = (n: number) => expect.poll(() => pageNumber().inputValue()).toBe(String(n))
const reader = (): Locator => page.locator('[data-pane="reader"]')
const list = (): Locator => page.getByRole('listbox', { name: 'Papers' })
const fault = (): Locator => reader().getByRole('alert')
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

async function leave(): Promise<void> {
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await list().waitFor()
}

async function read(bytes: Uint8Array | undefined): Promise<void> {
  stored = bytes
  await press('p')
}

beforeAll(async () => {
  paper = await makePaper({ pages: 30, withPicture: true, withOutline: true })
  app = await openApp({ demo: true })
  page = app.page
  page.setDefaultTimeout(15_000)
  await page.route('**/pdf/*', (route) =>
    stored === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body: Buffer.from(stored), contentType: 'application/pdf' }),
  )
})
afterAll(() => app?.close())

/** Every test begins in the list, on a paper that no other test has opened. */
beforeEach(async () => {
  if (await reader().isVisible()) await leave()
  await page.evaluate(() => localStorage.clear())
  await press('g', 'a', 'j', 'j')
  await page.getByRole('article').getByRole('heading').first().waitFor()
})

describe('a paper in the reader', () => {
  it('opens by a key, is being read, and is left where it was opened', async () => {
    const title = await page.getByRole('article').getByRole('heading').first().innerText()
    await read(paper)
    await isDrawn(1)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await pageView(1).getByText('This is page 1 of 30').waitFor()
    await press('Escape')
    await list().waitFor()
    const row = page.getByRole('option', { selected: true })
    await expect.poll(() => row.innerText()).toContain('Reading')
    expect(await row.innerText()).toContain(title.slice(0, 20))
    await expect.poll(() => list().evaluate((element) => element.contains(document.activeElement))).toBe(true)
  })

  it('opens at the page and the zoom it was left at', async () => {
    await read(paper)
    await isDrawn(1)
    await press('n', 'n', 'n', 'n')
    await isAtPage(5)
    await press('f')
    const zoom = page.getByRole('button', { name: /^How pages are shown/ })
    const fitted = await zoom.innerText()
    await press('Escape')
    await list().waitFor()
    await expect.poll(() => page.getByRole('option', { selected: true }).innerText()).toContain('Page 5')
    await press('p')
    await isDrawn(5)
    await isAtPage(5)
    await expect.poll(() => zoom.innerText()).toBe(fitted)
  })

  it('is moved in by keys, pages in a column or one by one', async () => {
    await read(paper)
    await isDrawn(1)
    await press('Shift+G')
    await isAtPage(30)
    await press('g', 'g')
    await isAtPage(1)
    await press('Space', 'Space', 'Space')
    await expect.poll(async () => Number(await pageNumber().inputValue())).toBeGreaterThan(1)
    await press('g', 'p')
    await page.keyboard.type('12')
    await press('Enter')
    await isAtPage(12)
    await press('m')
    await isDrawn(12)
    expect(await page.locator('.page').count()).toBe(1)
    await press('n')
    await isDrawn(13)
    await press('m')
    await expect.poll(() => page.locator('.page').count()).toBe(30)
    await isAtPage(13)
  })

  it('is searched, with every match marked and counted', async () => {
    await read(paper)
    await isDrawn(1)
    await press('/')
    await page.keyboard.type('QUILL')
    await reader().getByText('1 of 30', { exact: true }).waitFor()
    await pageView(1).locator('.highlight.selected').getByText('quill').waitFor()
    await pageView(2).locator('.highlight').waitFor()
    await press('Enter', 'Enter')
    await reader().getByText('3 of 30', { exact: true }).waitFor()
    await isDrawn(3)
    await press('Shift+Enter')
    await reader().getByText('2 of 30', { exact: true }).waitFor()
    await press('Control+a')
    await page.keyboard.type('nowhere at all')
    await reader().getByText('No match').waitFor()
    await press('Escape')
    await expect.poll(() => page.locator('.highlight').count()).toBe(0)
    expect(await reader().isVisible()).toBe(true)
  })

  it('follows its own links, and comes back', async () => {
    await read(paper)
    await isDrawn(1)
    await pageView(1).locator('.annotationLayer a').first().click()
    await isAtPage(30)
    await press('h')
    await isAtPage(1)
    await press('l')
    await isAtPage(30)
  })

  it('comes back at once, while the page gone to is still being shown', async () => {
    await read(paper)
    await isDrawn(1)
    await press('g', 'p')
    await page.keyboard.type('12')
    // In one go, before the window has drawn or told of anything.
    await pageNumber().evaluate((field) => {
      const pressed = (key: string) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      field.dispatchEvent(pressed('Enter'))
      document.activeElement?.dispatchEvent(pressed('h'))
    })
    await isAtPage(1)
    await press('l')
    await isAtPage(12)
  })

  it('opens links out of it as https, in the browser', async () => {
    await read(paper)
    await isDrawn(1)
    const link = pageView(1).locator('.annotationLayer a[target]')
    expect(await link.getAttribute('href')).toBe('https://example.org/a')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toContain('noopener')
  })

  it('has its outline and its pages in small beside it', async () => {
    await read(paper)
    await isDrawn(1)
    await press('o')
    const panel = page.getByRole('navigation', { name: 'Outline, pages and annotations' })
    await panel.getByRole('button', { name: 'Section 7', exact: true }).click()
    await isAtPage(7)
    await press('Shift+O')
    await panel.getByRole('button', { name: 'Page 8', exact: true }).click()
    await isAtPage(8)
    await panel.locator('canvas').first().waitFor()
    await press('Shift+O')
    await panel.waitFor({ state: 'hidden' })
  })

  it('gives its text to the clipboard', async () => {
    await read(paper)
    await isDrawn(1)
    const text = await pageView(1)
      .getByText('This is page 1 of 30')
      .evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        return String(getSelection())
      })
    expect(text).toBe('This is page 1 of 30')
  })

  it('is offered as read at its last page', async () => {
    await read(paper)
    await isDrawn(1)
    const done = page.getByRole('button', { name: 'Done reading' })
    expect(await done.count()).toBe(0)
    await press('Shift+G')
    await done.click()
    await done.waitFor({ state: 'hidden' })
    await leave()
    await expect.poll(() => page.getByRole('option', { selected: true }).innerText()).toContain('Read')
  })

  it('is dark in a dark window, but for its pictures', async () => {
    await read(paper)
    await isDrawn(1)
    await press('f')
    const corner = () => colorAt(page, pageView(1), 0.05, 0.05)
    const picture = () => colorAt(page, pageView(1), 0.42, 0.86)
    await expect.poll(corner).toEqual([255, 255, 255])
    const [red, green, blue] = await picture()
    expect(red).toBeGreaterThan(200)
    expect(green).toBeLessThan(60)
    await press('Shift+D')
    await expect.poll(async () => Math.max(...(await corner()))).toBeLessThan(50)
    expect(await picture()).toEqual([red, green, blue])
    await press('Shift+D')
  })

  it('stands beside its notes, which are written there', async () => {
    await read(paper)
    await isDrawn(1)
    await press('b')
    const note = page.getByRole('textbox', { name: 'Note' })
    await note.fill('Figure 2 is the point.')
    await press('Escape')
    await press('n')
    await isAtPage(2)
    await press('Escape')
    await list().waitFor()
    await expect.poll(() => note.inputValue()).toBe('Figure 2 is the point.')
  })

  it('stands beside another paper that is being read, each with keys of its own', async () => {
    await read(paper)
    await isDrawn(1)
    await press('Escape')
    await list().waitFor()
    await press('j')
    await read(paper)
    await isDrawn(1)
    await page.getByRole('button', { name: 'Beside the paper' }).click()
    await page.getByRole('group', { name: 'Papers being read' }).getByRole('menuitem').first().click()
    const panes = reader().getByRole('article')
    await expect.poll(() => panes.count()).toBe(2)
    const number = (pane: number) => panes.nth(pane).getByRole('textbox', { name: 'Page' })
    await panes.nth(1).locator('.textLayer').first().waitFor()
    await press('n')
    await expect.poll(() => number(1).inputValue()).toBe('2')
    expect(await number(0).inputValue()).toBe('1')
    await press('Shift+B', 'n', 'n')
    await expect.poll(() => number(0).inputValue()).toBe('3')
    expect(await number(1).inputValue()).toBe('2')
    await panes.nth(0).getByRole('button', { name: 'Close this paper' }).click()
    await expect.poll(() => panes.count()).toBe(1)
  })

  it('can be used by everybody', async () => {
    await read(paper)
    await isDrawn(1)
    await press('o', 'b', '/')
    await page.keyboard.type('quill')
    await reader().getByText('1 of 30', { exact: true }).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await findFaults(page)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light' })
  })
})

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
    await read(await makeTorn())
    await fault().waitFor()
    stored = paper
    await page.getByRole('button', { name: 'Try again' }).click()
    await isDrawn(1)
  })

  it('that is locked asks for its password until it is the right one, or nobody has it', async () => {
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
    const before = app.page.context().pages().length
    await read(makeScripted())
    await isDrawn(1)
    expect(await page.locator('.annotationLayer a[href]').count()).toBe(0)
    expect(app.page.context().pages()).toHaveLength(before)
  })
})

it('ends its worker and lets go of its canvases when it is left', async () => {
  await read(paper)
  await isDrawn(1)
  expect(page.workers()).toHaveLength(1)
  await leave()
  await expect.poll(() => page.workers().length).toBe(0)
  expect(await page.locator('.page canvas').count()).toBe(0)
})

it('asks for nothing that the policy of the page denies', () => {
  // A PDF that is not there is an answer, and the browser's console says so.
  expect(app.complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([])
})
