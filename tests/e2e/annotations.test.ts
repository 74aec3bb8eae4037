// Marking what is read, on real files that are stored: by pointer and by keys, over pages, zoomed and dark, kept through a
// crash, listed, taken back.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Annotation } from '../../src/shared/annotations-model.ts'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { findFaults } from '../support/find-faults.ts'
import { makeItem } from '../support/make-items.ts'
import { makePaper } from '../support/make-pdfs.ts'
import { colorAt } from './color-at.ts'
import { type App, openApp } from './open-app.ts'
import { box } from './view-steps.ts'

const TODAY = '2024-10-16'
/** A paper a test: none sees the marks of another. */
const IDS = Array.from({ length: 16 }, (_, index) => `2410.${90_001 + index}`)
const TURNED = '2410.99999'

let feed: FeedServer
let app: App
let page: Page
let used = 0
let id = ''

const pageView = (n: number): Locator => page.locator(`.page[data-page-number="${n}"]`)
const isDrawn = (n: number) => pageView(n).locator('.textLayer .endOfContent').waitFor({ state: 'attached' })
const line = (n: number, text: string) => pageView(n).locator('.textLayer').getByText(text).first()
const tools = () => page.getByRole('toolbar', { name: 'Mark the selected text' })
const reader = () => page.locator('[data-pane="reader"]')
const painted = (n = 1) => pageView(n).locator('[data-mark-rect]')
const marks = () => reader().locator('.page button[data-mark]')
const mark = (name: RegExp) => reader().locator('.page').getByRole('button', { name })
const comment = () => page.getByRole('textbox', { name: 'Comment' })
const panel = () => page.getByRole('navigation', { name: 'Outline, pages and annotations' })
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const stored = async () => (await app.command('annotations', id)) as Annotation[]

/** From the beginning of one line to the end of another. */
async function select(from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (start === null || end === null) throw new Error('there is nothing to select')
  await page.mouse.move(start.x + 1, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 })
  await page.mouse.move(end.x + end.width - 1, end.y + end.height / 2)
  await page.mouse.up()
  await tools().waitFor()
}

async function open(paper: string): Promise<void> {
  id = paper
  await press('/')
  await box(page).fill(paper)
  await page.getByRole('option', { name: new RegExp(`Paper ${paper}`) }).click()
  await press('p')
  await isDrawn(1)
}

/** How far two boxes are apart, at their worst side. */
async function distance(one: Locator, other: Locator): Promise<number> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (a === null || b === null) return Number.POSITIVE_INFINITY
  return Math.max(
    Math.abs(a.x - b.x),
    Math.abs(a.y - b.y),
    Math.abs(a.x + a.width - b.x - b.width),
    Math.abs(a.y + a.height - b.y - b.height),
  )
}

beforeAll(async () => {
  const ids = [...IDS, TURNED]
  feed = await startFeedServer({ items: ids.map((each) => makeItem({ id: each, day: TODAY })), today: TODAY })
  app = await openApp({ feedUrl: feed.url })
  page = app.page
  page.setDefaultTimeout(15_000)
  await app.command('sync', '--date', TODAY)
  const folder = join(app.dataDir, 'made')
  mkdirSync(folder)
  writeFileSync(join(folder, 'paper.pdf'), await makePaper({ pages: 6, withOutline: true }))
  writeFileSync(join(folder, 'turned.pdf'), await makePaper({ pages: 3, rotations: [90, 180, 270] }))
  for (const each of IDS) await app.command('pdf', 'attach', each, join(folder, 'paper.pdf'))
  await app.command('pdf', 'attach', TURNED, join(folder, 'turned.pdf'))
  await page.getByRole('option').first().waitFor()
}, 120_000)
afterAll(async () => {
  await app?.close()
  await feed?.close()
})

beforeEach(async () => {
  await page.emulateMedia({ colorScheme: 'light' })
  if (await reader().isVisible()) await page.getByRole('button', { name: 'Back to the list' }).click()
  await page.evaluate(() => localStorage.clear())
  await press('g', 'a')
  await page
    .getByRole('option', { name: /Paper 2410/ })
    .first()
    .waitFor()
  await open(IDS[used++] ?? '')
})

const FOUND = 'Here the quill of page 1 is found.'
const FIRST = 'This is page 1 of 6'

describe('selected text', () => {
  it('is highlighted where it stands, at every zoom', async () => {
    await select(line(1, FIRST), line(1, FIRST))
    await tools().getByRole('button', { name: 'Highlight in green' }).click()
    await tools().waitFor({ state: 'hidden' })
    await expect.poll(() => painted().count()).toBe(1)
    expect(await painted().getAttribute('data-mark-color')).toBe('green')
    for (const key of ['f', '+', '+', '0', 'w']) {
      await press(key)
      await expect.poll(() => distance(painted(), line(1, FIRST))).toBeLessThan(4)
    }
    await expect
      .poll(async () => (await stored()).map(({ text, color }) => [text, color]))
      .toEqual([[FIRST, 'green']])
    const [red, green, blue] = await colorAt(page, painted(), 0.002, 0.5)
    expect(green).toBeGreaterThan(red)
    expect(green).toBeGreaterThan(blue)
  })

  it('is underlined by a key, and its lines are one text', async () => {
    await select(line(1, FOUND), pageView(1).locator('.textLayer span[role="presentation"]').nth(21))
    await press('u')
    await expect.poll(() => painted().count()).toBe(2)
    const [found] = await stored()
    expect(found?.kind).toBe('underline')
    expect(found?.text).toBe(
      'Here the quill of page 1 is found. Earlier work looks at one side of this alone; here both are measured on the same data.',
    )
  })

  it('over two pages is one mark on each, and one step to take back', async () => {
    await press('f')
    await press('n')
    await isDrawn(2)
    await press('p')
    await press('f', 'Space')
    const last = pageView(1).locator('.textLayer span[role="presentation"]').nth(37)
    await last.scrollIntoViewIfNeeded()
    await select(last, line(2, 'This is page 2 of 6'))
    await press('3')
    await expect.poll(() => marks().count()).toBe(2)
    expect((await stored()).map(({ page: n, color, rects }) => [n, color, rects.length])).toEqual([
      [1, 'blue', 1],
      [2, 'blue', 1],
    ])
    await press('Control+z')
    await expect.poll(() => marks().count()).toBe(0)
    expect(await stored()).toEqual([])
    await press('Control+Shift+Z')
    await expect.poll(() => marks().count()).toBe(2)
  })

  it('is marked on its page, also where pages come one by one', async () => {
    await press('m')
    await select(line(1, FOUND), line(1, FOUND))
    await press('5')
    await expect.poll(() => painted().count()).toBe(1)
    for (const n of [2, 3, 4]) {
      await press('n')
      await isDrawn(n)
    }
    expect(await marks().count()).toBe(0)
    await press('p', 'p', 'p')
    await expect.poll(() => painted().count()).toBe(1)
    await press('Shift+G')
    await isDrawn(6)
    await press('Shift+J')
    await expect
      .poll(() => mark(/quill of page 1/).evaluate((own) => own === document.activeElement))
      .toBe(true)
    await press('m')
  })

  it('gets a comment in one go, which is kept by itself', async () => {
    await select(line(1, FOUND), line(1, FOUND))
    await press('c')
    // At once: the mark may not be stored yet.
    await page.keyboard.type('Which quill?')
    await expect.poll(() => comment().inputValue()).toBe('Which quill?')
    await expect.poll(async () => (await stored())[0]?.comment).toBe('Which quill?')
    await press('Escape')
    await comment().waitFor({ state: 'hidden' })
    await expect.poll(() => mark(/Which quill/).evaluate((own) => own === document.activeElement)).toBe(true)
    expect(await reader().isVisible()).toBe(true)
  })

  it('is still selected through a mark that lies over it, which a click opens', async () => {
    await select(line(1, FOUND), line(1, FOUND))
    await press('1')
    await expect.poll(() => painted().count()).toBe(1)
    await select(line(1, FOUND), line(1, FOUND))
    expect(await page.evaluate(() => String(getSelection()))).toContain('quill')
    await press('Escape')
    await tools().waitFor({ state: 'hidden' })
    await line(1, FOUND).click()
    const popover = page.getByRole('region', { name: 'Highlight, yellow' })
    await popover.waitFor()
    await popover.getByRole('button', { name: 'Make it purple' }).click()
    await expect.poll(() => painted().getAttribute('data-mark-color')).toBe('purple')
    await popover
      .or(page.getByRole('region', { name: 'Highlight, purple' }))
      .getByRole('button', { name: 'Underline' })
      .click()
    await expect.poll(async () => (await stored())[0]?.kind).toBe('underline')
    await page
      .getByRole('region', { name: 'Underline, purple' })
      .getByRole('button', { name: 'Delete' })
      .click()
    await expect.poll(() => marks().count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => marks().count()).toBe(1)
  })
})

describe('without a pointer', () => {
  it('the match of a search is marked, and more than it', async () => {
    await press('/')
    await page.keyboard.type('quill of page 1')
    await pageView(1).locator('.highlight.selected').first().waitFor()
    await press('Control+Enter')
    await tools().waitFor()
    await press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight')
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('is found')
    // Into the tools, and along them.
    await press('Enter')
    await expect
      .poll(() =>
        tools()
          .getByRole('button', { name: 'Highlight in yellow' })
          .evaluate((own) => own === document.activeElement),
      )
      .toBe(true)
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    await expect.poll(async () => (await stored()).map(({ color }) => color)).toEqual(['pink'])
    expect((await stored())[0]?.text).toMatch(/^quill of page 1 is found/)
  })

  it('a note and an area are put on the page, moved, gone to and deleted', async () => {
    await press('Shift+N')
    await page.keyboard.type('Why page one?')
    await expect.poll(async () => (await stored()).map((each) => each.comment)).toEqual(['Why page one?'])
    await press('Escape')
    await expect
      .poll(() => mark(/^Note, .*Why page one/).evaluate((own) => own === document.activeElement))
      .toBe(true)
    const before = (await stored())[0]?.rects[0]
    await press('ArrowDown', 'ArrowDown', 'ArrowRight')
    await expect.poll(async () => (await stored())[0]?.rects[0]?.[1]).toBeLessThan(before?.[1] ?? 0)
    expect((await stored())[0]?.rects[0]?.[0]).toBeGreaterThan(before?.[0] ?? 0)
    await press('Escape', 'Shift+F')
    await page.getByText('Drag a frame around what you mean.').waitFor()
    await press('Enter')
    await expect.poll(async () => (await stored()).map(({ kind }) => kind).sort()).toEqual(['area', 'note'])
    await expect.poll(() => mark(/^Area/).evaluate((own) => own === document.activeElement)).toBe(true)
    await press('Shift+K')
    await expect.poll(() => mark(/^Note/).evaluate((own) => own === document.activeElement)).toBe(true)
    await press('Delete')
    await expect.poll(async () => (await stored()).map(({ kind }) => kind)).toEqual(['area'])
    expect(await reader().isVisible()).toBe(true)
  })
})

describe('the pointer', () => {
  it('frames an area, moves it, and Escape leaves the tool', async () => {
    await page.getByRole('button', { name: 'Frame an area' }).click()
    await press('Escape')
    await page.getByText('Drag a frame around').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Frame an area' }).click()
    const frame = await pageView(1).boundingBox()
    if (frame === null) throw new Error('no page')
    await page.mouse.move(frame.x + 200, frame.y + 200)
    await page.mouse.down()
    await page.mouse.move(frame.x + 400, frame.y + 300, { steps: 4 })
    await page.mouse.up()
    const area = mark(/^Area/)
    await area.waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toBe('')
    const drawn = await area.boundingBox()
    expect(drawn?.x).toBeCloseTo(frame.x + 200, -0.5)
    expect(drawn?.width).toBeCloseTo(200, -0.5)
    await page.getByRole('region', { name: /^Area/ }).waitFor()
    await expect.poll(async () => (await stored()).length).toBe(1)
    await page.mouse.move(frame.x + 300, frame.y + 250)
    await page.mouse.down()
    await page.mouse.move(frame.x + 350, frame.y + 310, { steps: 4 })
    await page.mouse.up()
    await expect
      .poll(async () => Math.round((await area.boundingBox())?.x ?? 0))
      .toBe(Math.round((drawn?.x ?? 0) + 50))
    expect((await stored()).length).toBe(1)
  })

  it('puts a note, whose text is typed at once', async () => {
    await page.getByRole('button', { name: 'Put a note on the page' }).click()
    await pageView(1).click({ position: { x: 300, y: 200 } })
    await page.keyboard.type('Here.')
    await expect
      .poll(async () => (await stored()).map((each) => [each.kind, each.comment]))
      .toEqual([['note', 'Here.']])
  })
})

it('marks are still there after a crash, in dark pages too', async () => {
  await select(line(1, FOUND), line(1, FOUND))
  await press('2')
  await expect.poll(async () => (await stored()).length).toBe(1)
  await app.restartAfterKill()
  await page.getByRole('option').first().waitFor()
  await press('g', 'a')
  await open(id)
  await expect.poll(() => painted().count()).toBe(1)
  const edge = () => colorAt(page, painted(), 0.001, 0.5)
  const light = await edge()
  expect(Math.min(...light)).toBeGreaterThan(120)
  await press('Shift+D')
  await expect.poll(async () => Math.max(...(await edge()))).toBeLessThan(130)
  const [red, green, blue] = await edge()
  expect(green).toBeGreaterThan(Math.max(red, blue))
  await press('Shift+D')
})

it('the list beside the pages filters, leads to places, and changes what stands in it', async () => {
  await press('Shift+H')
  await panel().getByText('No annotations yet').waitFor()
  await select(line(1, FIRST), line(1, FIRST))
  await press('1')
  await expect.poll(() => marks().count()).toBe(1)
  await press('Shift+G')
  await isDrawn(6)
  await line(6, 'Here the quill of page 6').scrollIntoViewIfNeeded()
  await select(line(6, 'Here the quill of page 6'), line(6, 'Here the quill of page 6'))
  await press('6')
  const items = panel().getByRole('listitem')
  await expect.poll(() => items.count()).toBe(2)
  await panel().getByRole('heading', { name: 'Page 6' }).waitFor()

  await panel().getByRole('searchbox', { name: 'Filter annotations' }).fill('quill')
  await expect.poll(() => items.count()).toBe(1)
  await panel().getByRole('searchbox', { name: 'Filter annotations' }).fill('')
  await panel().getByRole('button', { name: 'Only yellow' }).click()
  await expect.poll(() => items.count()).toBe(1)
  await panel()
    .getByRole('button', { name: /^Go to page 1/ })
    .click()
  const number = page.getByRole('textbox', { name: 'Page' }).first()
  await expect.poll(() => number.inputValue()).toBe('1')
  await expect.poll(() => painted().getAttribute('data-flashed')).toBe('true')
  await panel().getByRole('button', { name: 'Only yellow' }).click()

  await items.first().hover()
  await items.first().getByRole('button', { name: 'Add a comment' }).click()
  await page.keyboard.type('A title.')
  await press('Escape')
  await expect.poll(async () => (await stored())[0]?.comment).toBe('A title.')
  expect(await reader().isVisible()).toBe(true)

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await panel().getByRole('button', { name: 'Copy as Markdown' }).click()
  await page.getByText('2 annotations copied as Markdown').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A title.')
  const download = page.waitForEvent('download')
  await panel().getByRole('link', { name: 'PDF with annotations' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)

  await items
    .nth(1)
    .getByRole('button', { name: /^Go to page 6/ })
    .focus()
  await press('Delete')
  await expect.poll(() => items.count()).toBe(1)
  await expect.poll(async () => (await stored()).map(({ page: n }) => n)).toEqual([1])
})

it('on turned pages marks lie on their words', async () => {
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await open(TURNED)
  for (const n of [1, 2, 3]) {
    await isDrawn(n)
    const words = line(n, `This is page ${n} of 3`)
    await words.scrollIntoViewIfNeeded()
    await words.evaluate((element) => getSelection()?.selectAllChildren(element))
    await tools().waitFor()
    await press('1')
    await expect.poll(() => painted(n).count()).toBe(1)
    await expect.poll(() => distance(painted(n), words)).toBeLessThan(4)
    await press('+')
    await expect.poll(() => distance(painted(n), words)).toBeLessThan(4)
    await press('n')
  }
})

it('marks of another version of the file are listed and not drawn', async () => {
  await select(line(1, FOUND), line(1, FOUND))
  await press('1')
  await expect.poll(async () => (await stored()).length).toBe(1)
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await app.command('pdf', 'remove', id)
  await app.command('pdf', 'attach', id, join(app.dataDir, 'made', 'paper.pdf'), '--pdf-version', '2')
  await open(id)
  await press('Shift+H')
  await panel().getByText('In another version of the file').waitFor()
  await panel().getByText('the quill of page 1').waitFor()
  expect(await marks().count()).toBe(0)
})

it('can be used by everybody, with its tools, its list and a mark open', async () => {
  await select(line(1, FIRST), line(1, FIRST))
  await press('1')
  await select(line(1, FOUND), line(1, FOUND))
  await press('c')
  await page.keyboard.type('A thought.')
  await press('Escape')
  await press('Shift+N')
  await page.keyboard.type('A note.')
  await press('Escape', 'Escape', 'Shift+F', 'Enter')
  await page.getByRole('region', { name: /^Area/ }).waitFor()
  await press('Shift+H')
  await panel().getByText('4 annotations').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findFaults(page)).toEqual([])
  }
  await press('Escape', 'Escape')
  await select(line(1, FIRST), line(1, FIRST))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findFaults(page)).toEqual([])
  }
})

it('asks for nothing that the policy of the page denies', () => {
  // A crash takes the connection with it.
  expect(app.complaints.filter((complaint) => !/WebSocket|ERR_CONNECTION/.test(complaint))).toEqual([])
})
