// Searching, by what a user sees and presses.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeItem, makeItems } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const TODAY = '2024-10-16'
const SHELF = [
  makeItem({
    id: '2410.80001',
    day: TODAY,
    title: 'Walrus Diffusion for Cold Images',
    authors: ['Zoë van der Meer', 'Ada Quill'],
  }),
  makeItem({
    id: '2410.80002',
    day: TODAY,
    title: 'Penguins at Dusk',
    summary: 'In the distance a walrus sees diffusion of cold images.',
  }),
  makeItem({ id: '2410.80003', day: TODAY, title: 'A Survey of Walrus Diffusion and Cold Images' }),
  makeItem({ id: '2410.80004', day: TODAY, title: 'Mixture of Experts at the Pole' }),
]

let app: FedApp
let page: Page

const papers = (): Locator => page.getByRole('listbox', { name: 'Papers' })
const options = (): Locator => papers().getByRole('option')
const detail = (): Locator => page.getByRole('main', { name: 'Paper' })
const box = (): Locator => page.getByRole('combobox', { name: 'Search papers' })

async function find(query: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await box().fill(query)
}

beforeAll(async () => {
  app = await openFedApp({
    items: [...SHELF, ...makeItems(60, { from: '2024-10-07', to: TODAY })],
    today: TODAY,
    syncFrom: '2024-10-07',
  })
  page = app.page
})
afterAll(() => app?.close())

describe('the search box', () => {
  it('forgives slips, says what it took the words for, and marks why each paper is there', async () => {
    await find('warlus difusion ')
    await page
      .getByText(/2 results|3 results/)
      .first()
      .waitFor()
    expect(await options().first().textContent()).toContain('Walrus')
    await page.getByRole('complementary', { name: 'About this search' }).getByText('diffusion').waitFor()
    expect(await options().first().locator('mark').allTextContents()).toEqual(['Walrus', 'Diffusion'])
    await page.getByRole('button', { name: 'Search as typed' }).click()
    await page.getByText('Nothing found').first().waitFor()
  })

  it('shows the author that matched, and the piece of the abstract that did', async () => {
    await find('meer walrus')
    await options().first().locator('mark', { hasText: 'Meer' }).waitFor()
    await find('walrus distance')
    await options().first().locator('mark', { hasText: 'distance' }).waitFor()
    expect(await options().first().textContent()).toContain('Penguins at Dusk')
  })

  it('understands the query language, and hints at what it does not', async () => {
    await find('walrus -title:survey -penguins')
    await page.getByText('1 result for').first().waitFor()
    await find('walrus tag:nobody')
    await page
      .getByRole('complementary', { name: 'About this search' })
      .getByText(/nobody/)
      .waitFor()
    await find('moe')
    await options().filter({ hasText: 'Mixture of Experts' }).first().waitFor()
  })

  it('offers what was searched for lately', async () => {
    await find('cold images')
    await box().press('Enter')
    await find('')
    const recent = page.getByRole('listbox', { name: 'Recent searches' })
    await recent.getByRole('option', { name: 'cold images' }).click()
    await page
      .getByText(/results for “cold images”/)
      .first()
      .waitFor()
  })

  it('saves a search as a smart collection that grows by itself', async () => {
    await find('walrus')
    await page
      .getByText(/3 results/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Save search' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Sea animals')
    await page.getByRole('button', { name: 'Create' }).click()
    await find('')
    await page.keyboard.press('Escape')
    await page
      .getByRole('navigation', { name: 'Library' })
      .getByRole('button', { name: /^Sea animals/ })
      .first()
      .click()
    await page.getByText('3 papers').first().waitFor()
    app.feed.setItems([makeItem({ id: '2410.80005', day: TODAY, title: 'The Late Walrus' })])
    await app.command('sync', '--date', TODAY)
    await page.getByText('4 papers').first().waitFor()
  })

  it('leads from a paper to those most like it, and back', async () => {
    await find('a survey of walrus')
    await box().press('Enter')
    await detail().getByRole('heading', { name: 'A Survey of Walrus Diffusion and Cold Images' }).waitFor()
    await detail()
      .getByRole('region', { name: 'Similar papers' })
      .getByRole('button', { name: /Walrus Diffusion for Cold Images/ })
      .click()
    await detail().getByRole('heading', { name: 'Walrus Diffusion for Cold Images' }).waitFor()
    await detail().getByRole('button', { name: 'Back' }).click()
    await detail().getByRole('heading', { name: 'A Survey of Walrus Diffusion and Cold Images' }).waitFor()
  })

  it('broke no rule of its content policy and threw no error', () => {
    expect(app.complaints).toEqual([])
  })
})
