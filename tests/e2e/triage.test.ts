// Going through the morning's papers, and the calendar of days, by what a user sees and presses.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeItem, makeItems } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const TODAY = '2024-10-16'
/** In the order of the day: the highest id first. */
const TITLES = [
  'Alpaca Atlas',
  'Badger Ballads',
  'Camel Cartography',
  'Dodo Dynamics',
  'Emu Embeddings',
  'Finch Flows',
]
const MORNING = TITLES.map((title, index) =>
  makeItem({
    id: `2410.8000${9 - index}`,
    day: TODAY,
    title,
    summary: `All about the ${title.toLowerCase()}.`,
    authors: ['Ada Quill'],
    ai_summary: `In one line: ${title}.`,
    ai_keywords: ['animals'],
  }),
)

let app: FedApp
let page: Page

const card = (): Locator => page.getByRole('article')
const isUp = (title: string) => card().getByRole('heading', { name: title }).waitFor()
const left = (n: number) => page.getByText(`${n} left`, { exact: true }).waitFor()
const library = (): Locator => page.getByRole('navigation', { name: 'Library' })
/** A day of October 2024, in whichever order the browser's English writes it; `then` is how it stands. */
const day = (n: number, then: RegExp): Locator =>
  library().getByRole('button', {
    name: new RegExp(`\\b(?:${n} October|October ${n},) 2024: ${then.source}`),
  })
const listTitle = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const statusOf = async (title: string) => {
  const id = MORNING[TITLES.indexOf(title)]?.paper.id ?? ''
  return ((await app.command('show', id)) as { reading: { status: string } }).reading.status
}
/** Asked of another process: on a busy machine that takes its time to start. */
const hasStatus = (title: string, status: string) =>
  expect.poll(() => statusOf(title), { timeout: 20_000 }).toBe(status)

beforeAll(async () => {
  app = await openFedApp({
    items: [...MORNING, ...makeItems(40, { from: '2024-10-07', to: '2024-10-15' })],
    today: TODAY,
    syncFrom: '2024-10-08',
  })
  page = app.page
})
afterAll(() => app?.close())

describe('triage', () => {
  it('shows the newest unfinished day one large paper at a time, machine words marked as such', async () => {
    await press('Shift+V')
    await page.getByRole('heading', { level: 1, name: /^Triage: .*16.*2024/ }).waitFor()
    await isUp('Alpaca Atlas')
    await left(6)
    const text = (await card().textContent()) ?? ''
    for (const part of [
      'Ada Quill',
      'All about the alpaca atlas.',
      'In one line: Alpaca Atlas.',
      'Written by a model',
      'animals',
    ])
      expect(text).toContain(part)
  })

  it('takes one key a verdict, brings the next paper, and tells a screen reader', async () => {
    await press('q')
    await isUp('Badger Ballads')
    await left(5)
    await page.getByText('Badger Ballads. 5 left.').waitFor({ state: 'attached' })
    await press('x')
    await isUp('Camel Cartography')
    await hasStatus('Alpaca Atlas', 'queued')
    await hasStatus('Badger Ballads', 'skipped')
  })

  it('passes papers over with Space, goes back with K, tags and rates without leaving', async () => {
    await press('Space')
    await isUp('Dodo Dynamics')
    await press('k')
    await isUp('Camel Cartography')
    await left(4)
    await press('t')
    await page.keyboard.type('desert')
    await press('Enter', 'Escape', '4')
    await card().getByRole('list', { name: 'Tags' }).getByText('desert').waitFor()
    await press('r')
    await isUp('Dodo Dynamics')
    await left(3)
  })

  it('comes back to the paper that an undo gives back', async () => {
    await press('z')
    await isUp('Camel Cartography')
    await left(4)
    await hasStatus('Camel Cartography', 'inbox')
    await press('r')
    await isUp('Dodo Dynamics')
  })

  it('clears the day after one question, and one undo brings all of it back', async () => {
    await press('Shift+X')
    await page.getByRole('alertdialog', { name: 'Skip the 3 papers that are left?' }).waitFor()
    await press('Enter')
    await page.getByRole('heading', { name: 'Nothing left to decide' }).waitFor()
    await page.getByText('4 skipped').waitFor()
    await hasStatus('Finch Flows', 'skipped')
    await press('z')
    await isUp('Dodo Dynamics')
    await left(3)
    await hasStatus('Finch Flows', 'inbox')
  })

  it('leaves on Escape to the list, at the paper that was up', async () => {
    await press('Space', 'Escape')
    await page
      .getByRole('listbox', { name: 'Papers' })
      .getByRole('option', { name: /Emu Embeddings/, selected: true })
      .waitFor()
    await listTitle(/16.*2024/)
  })

  it('leaves for the search, which takes the keyboard', async () => {
    await press('v')
    await isUp('Emu Embeddings')
    await press('/')
    await page.keyboard.type('badger')
    await page.getByText('1 result for').first().waitFor()
    await page.getByRole('combobox', { name: 'Search papers' }).fill('')
    await press('Escape')
    await page
      .getByRole('listbox', { name: 'Papers' })
      .getByRole('option', { name: /Emu Embeddings/, selected: true })
      .waitFor()
  })

  it('goes on from the list with a button, says what was passed over, and offers the next unfinished day', async () => {
    await page.getByRole('button', { name: 'Triage', exact: true }).click()
    await isUp('Emu Embeddings')
    await press('d', 'd')
    await page.getByRole('heading', { name: '1 paper passed over' }).waitFor()
    await page.getByRole('button', { name: 'Look at them again' }).click()
    await isUp('Dodo Dynamics')
    await press('x')
    await page.getByRole('button', { name: /^Go on with .*15.*2024/ }).click()
    await page.getByRole('heading', { level: 1, name: /^Triage: .*15.*2024/ }).waitFor()
    await press('Escape')
  })
})

describe('the calendar of days', () => {
  it('names each day with its papers and how it stands', async () => {
    await day(16, /6 papers, all decided, /).waitFor()
    await day(15, /\d+ papers, \d+ in the inbox, complete$/).waitFor()
    await day(12, /no papers$/).waitFor()
    await day(7, /never fetched$/).waitFor()
  })

  it('leads to a day, its week and its month', async () => {
    await day(14, /./).click()
    await listTitle(/14.*2024/)
    await library()
      .getByRole('button', { name: /^Week 42/ })
      .click()
    await listTitle(/1[34].*(?:19|20).*2024/)
    await library()
      .getByRole('button', { name: /^October 2024/ })
      .click()
    await listTitle('October 2024')
    await library().getByRole('button', { name: 'Trending' }).click()
    await listTitle('Trending')
    await page.getByRole('button', { name: 'Sort: Upvotes' }).waitFor()
  })

  it('is walked by arrow keys, and opened with Enter', async () => {
    await day(14, /./).focus()
    await press('ArrowRight', 'ArrowUp')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-day')))
      .toBe('2024-10-08')
    await press('Home')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Week 41/)
    await press('ArrowDown', 'Enter')
    await listTitle(/1[34].*(?:19|20).*2024/)
    await press('ArrowRight', 'End', 'ArrowLeft', 'Enter')
    await listTitle(/1[89].*2024/)
  })

  it('fetches a day that was never had, from its menu', async () => {
    await day(7, /never fetched$/).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Fetch', exact: true }).click()
    await day(7, /\d+ papers, \d+ in the inbox, complete$/).waitFor()
  })

  it('offers to fetch where an unfetched day is opened, and says so when the feed is gone', async () => {
    await app.feed.close()
    await day(1, /never fetched$/).click()
    await page.getByRole('heading', { level: 1, name: /\b1\b.*2024/ }).waitFor()
    await page.getByRole('button', { name: 'Fetch this day' }).click()
    await page.getByText('Offline').first().waitFor()
  })

  it('broke no rule of its content policy and threw no error', () => {
    expect(app.complaints).toEqual([])
  })
})
