// Steps in marking what is read: each test on a paper of its own, whose file is really stored.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Annotation } from '../../src/shared/annotations-model.ts'
import { makeItem } from '../support/make-items.ts'
import { makePaper } from '../support/make-pdfs.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'
import { box } from './view-steps.ts'

const TODAY = '2024-10-16'
const IDS = Array.from({ length: 12 }, (_, index) => `2410.${90_001 + index}`)
/** Its pages are turned, each another way. */
export const TURNED = '2410.99999'
/** What the first page says in its middle, and on top. */
export const FOUND = 'Here the quill of page 1 is found.'
export const FIRST = 'This is page 1 of 6'

let app: FedApp
let page: Page
let used = 0
let id = ''

/** The app, its page and the paper that is open, of the tests of a file. */
export const shown = () => ({ app, page, id })

export const pageView = (n: number): Locator => page.locator(`.page[data-page-number="${n}"]`)
export const isDrawn = (n: number) =>
  pageView(n).locator('.textLayer .endOfContent').waitFor({ state: 'attached' })
export const line = (n: number, text: string) => pageView(n).locator('.textLayer').getByText(text).first()
export const tools = () => page.getByRole('toolbar', { name: 'Mark the selected text' })
export const reader = () => page.locator('[data-pane="reader"]')
export const painted = (n = 1) => pageView(n).locator('[data-mark-rect]')
export const marks = () => reader().locator('.page button[data-mark]')
export const mark = (name: RegExp) => reader().locator('.page').getByRole('button', { name })
export const panel = () => page.getByRole('navigation', { name: 'Outline, pages and annotations' })
export const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
export const stored = async () => (await app.command('annotations', id)) as Annotation[]
export const made = () => join(app.dataDir, 'made', 'paper.pdf')

/** From the beginning of one line to the end of another. */
export async function select(from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (start === null || end === null) throw new Error('there is nothing to select')
  await page.mouse.move(start.x + 1, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 })
  await page.mouse.move(end.x + end.width - 1, end.y + end.height / 2)
  await page.mouse.up()
  await tools().waitFor()
}

export async function open(paper: string): Promise<void> {
  id = paper
  await press('/')
  await box(page).fill(paper)
  await page.getByRole('option', { name: new RegExp(`Paper ${paper}`) }).click()
  await press('p')
  await isDrawn(1)
}

/** How far two boxes are apart, at their worst side. */
export async function distance(one: Locator, other: Locator): Promise<number> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (a === null || b === null) return Number.POSITIVE_INFINITY
  return Math.max(
    Math.abs(a.x - b.x),
    Math.abs(a.y - b.y),
    Math.abs(a.x + a.width - b.x - b.width),
    Math.abs(a.y + a.height - b.y - b.height),
  )
}

/** Before all tests of a file, and before each. */
export function beginMarking(): void {
  beforeAll(async () => {
    const items = [...IDS, TURNED].map((each) => makeItem({ id: each, day: TODAY }))
    app = await openFedApp({ items, today: TODAY, syncFrom: TODAY })
    page = app.page
    mkdirSync(join(app.dataDir, 'made'))
    const turned = join(app.dataDir, 'made', 'turned.pdf')
    writeFileSync(made(), await makePaper({ pages: 6, withOutline: true }))
    writeFileSync(turned, await makePaper({ pages: 3, rotations: [90, 180, 270] }))
    for (const each of IDS) await app.command('pdf', 'attach', each, made())
    await app.command('pdf', 'attach', TURNED, turned)
  }, 120_000)
  afterAll(() => app?.close())
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
}
