// Steps in reading: what is stored of every paper is given by the test, not by a library.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { makePaper } from '../support/make-pdfs.ts'
import { type App, openApp } from './open-app.ts'

let app: App
let page: Page
/** What is stored of every paper. */
let stored: Uint8Array | undefined
let paper: Uint8Array

/** The app, its page, and a PDF of 30 pages, of the tests of a file. */
export const shown = () => ({ app, page, paper })

export const pageView = (n: number): Locator => page.locator(`.page[data-page-number="${n}"]`)
/** Drawn, and its text over it. */
export const isDrawn = (n: number) => pageView(n).locator('.textLayer').waitFor()
export const pageNumber = () => page.getByRole('textbox', { name: 'Page' }).first()
export const isAtPage = (n: number) => expect.poll(() => pageNumber().inputValue()).toBe(String(n))
export const reader = (): Locator => page.locator('[data-pane="reader"]')
export const list = (): Locator => page.getByRole('listbox', { name: 'Papers' })
export const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

export async function leave(): Promise<void> {
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await list().waitFor()
}

export function store(bytes: Uint8Array | undefined): void {
  stored = bytes
}

export async function read(bytes: Uint8Array | undefined): Promise<void> {
  store(bytes)
  await press('p')
}

/** Before all tests of a file; every test begins in the list, on a paper that no other test has opened. */
export function beginReading(): void {
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

  beforeEach(async () => {
    if (await reader().isVisible()) await leave()
    await page.evaluate(() => localStorage.clear())
    await press('g', 'a', 'j', 'j')
    await page.getByRole('article').getByRole('heading').first().waitFor()
  })
}
