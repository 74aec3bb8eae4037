// The statistics as a reader meets them: opened by key, right after what was done, as plots and as tables.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { feedToday } from '../../src/shared/feed-day.ts'
import { findFaults } from '../support/find-faults.ts'
import { makeItem } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const PLOTS = 6
// The app's clock is the machine's own.
const today = feedToday(Date.now())
const ids = Array.from({ length: 20 }, (_, index) => `2401.9${String(index).padStart(4, '0')}`)

let app: FedApp
let page: Page

const pane = () => page.getByRole('main', { name: 'Statistics' })
const tile = (label: string) => {
  const named = page.getByText(label, { exact: true })
  return pane().locator('dl > div').filter({ has: named }).locator('dd').allTextContents()
}

beforeAll(async () => {
  const items = ids.map((id, index) => makeItem({ id, day: today, upvotes: index }))
  app = await openFedApp({ items, today, syncFrom: today })
  page = app.page
})
afterAll(() => app?.close())

const open = async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await pane().getByRole('heading', { level: 1, name: 'Statistics' }).waitFor()
}

it('opens by its key, takes the keyboard, and says what would fill what is empty', async () => {
  await open()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-pane')))
    .toBe('statistics')
  expect(await page.getByRole('listbox', { name: 'Papers' }).count()).toBe(0)
  expect(await tile('Papers in')).toEqual(['20', '20 a week'])
  expect(await tile('Decided')).toEqual(['0', '0 of them read'])
  await pane().getByText('Mark some papers as read, and this fills.').waitFor()
  expect(await page.getByRole('button', { name: 'Statistics' }).getAttribute('aria-current')).toBe('true')
})

it('acts on no paper that is not on the screen, and leads back to the list', async () => {
  await page.keyboard.press('x')
  await page.getByText('Select a paper first.').first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor()
  expect(await page.getByRole('option').count()).toBeGreaterThan(0)
  await open()
})

it('counts what was done elsewhere while it is open', async () => {
  await app.command('status', 'set', 'skipped', ...ids.slice(0, 8))
  await app.command('status', 'set', 'read', ...ids.slice(12, 18))
  await app.command('status', 'set', 'queued', ...ids.slice(8, 10))
  await app.command('tag', 'add', 'agents', ...ids.slice(12, 15))
  await expect.poll(() => tile('Decided')).toEqual(['14', '6 of them read'])
  await expect.poll(() => tile('Read of decided')).toEqual(['43%', '2 queued'])
  expect(await tile('Left')).toEqual(['6', 'in inbox and queue'])
  expect(await tile('Days to read')).toEqual(['0', 'median, from listing'])
})

it('draws every plot as an image that says what it shows', async () => {
  const images = pane().getByRole('img')
  await expect.poll(() => images.count()).toBe(PLOTS)
  await pane().getByRole('img', { name: 'In and out, by week. 20 papers came, 14 decided' }).waitFor()
  await pane().getByRole('img', { name: 'By tag. agents leads: 3 papers, 3 of them read' }).waitFor()
  // Something is drawn in each, in colours of the page's own.
  await expect.poll(() => images.locator('svg').count()).toBe(PLOTS)
  const drawn = await images.evaluateAll((svgs) =>
    svgs.map((svg) => svg.querySelectorAll('rect, path, line').length),
  )
  expect(drawn.filter((marks) => marks < 3)).toEqual([])
})

it('shows a plot as a table, and the plot again', async () => {
  const toggle = pane().getByRole('button', { name: 'Show “By status” as a table' })
  await toggle.focus()
  await page.keyboard.press('Enter')
  const table = pane().getByRole('region', { name: 'By status, as a table' }).getByRole('table')
  const rows = await table.getByRole('row').allInnerTexts()
  expect(rows.map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
    ['Status', 'Papers', 'Share'],
    ['Inbox', '4', '20%'],
    ['Queued', '2', '10%'],
    ['Reading', '0', '0%'],
    ['Read', '6', '30%'],
    ['Skipped', '8', '40%'],
  ])
  expect(await toggle.getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Enter')
  await expect.poll(() => pane().getByRole('img').count()).toBe(PLOTS)
})

it('goes over another time, by the arrows, and remembers it', async () => {
  await page.getByRole('radio', { name: '12 weeks' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.getByRole('radio', { name: '4 weeks' }).isChecked()).toBe(true)
  expect(await tile('Papers in')).toEqual(['20', '20 a week'])
  await page.reload()
  await page.getByRole('listbox', { name: 'Papers' }).waitFor()
  await open()
  expect(await page.getByRole('radio', { name: '4 weeks' }).isChecked()).toBe(true)
})

it('gives way to the answer of a search, and comes back after it', async () => {
  await page.keyboard.press('/')
  await page.keyboard.type('paper')
  await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor()
  await page.getByRole('combobox', { name: 'Search papers' }).fill('')
  await pane().getByRole('heading', { level: 1, name: 'Statistics' }).waitFor()
})

it('has no fault in either scheme, as plots and as tables, wide and narrow', async () => {
  const faults: string[] = []
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const isTable of [false, true]) {
      const wanted = String(!isTable)
      for (const toggle of await pane()
        .getByRole('button', { name: /as a table$/ })
        .all())
        if ((await toggle.getAttribute('aria-pressed')) === wanted) await toggle.click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        faults.push(...(await findFaults(page)))
      }
    }
    // Nothing is cut off at the side.
    const isWider = await pane().evaluate((element) => element.scrollWidth > element.clientWidth)
    expect(isWider).toBe(false)
  }
  expect(faults).toEqual([])
  expect(app.complaints).toEqual([])
})
