// Collections put in order by hand, by mouse and by keyboard, as a user sees it.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeItem } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const DAY = '2024-10-15'
const TITLES = [
  'Aardvark Agents',
  'Badger Benchmarks',
  'Capybara Captions',
  'Dingo Diffusion',
  'Emu Embeddings',
]

let app: FedApp
let page: Page

const papers = (): Locator => page.getByRole('listbox', { name: 'Papers' })
const option = (title: string): Locator => papers().getByRole('option', { name: title })
const library = (): Locator => page.getByRole('navigation', { name: 'Library' })
const collections = (): Locator => library().getByRole('region', { name: 'Collections' })
const place = (name: string): Locator =>
  library()
    .getByRole('button', { name: new RegExp(`^${name}( \\d|\\d|$)`) })
    .first()

/** First words of the papers in the list, from the top. */
async function listed(): Promise<string[]> {
  const texts = await papers().getByRole('option').allTextContents()
  const names = TITLES.map((title) => title.split(' ')[0] ?? '')
  return texts.flatMap((text) => names.find((name) => text.includes(name)) ?? [])
}

const paths = async () =>
  ((await app.command('collection', 'list')) as { path: string }[]).map(({ path }) => path)

/** Drags with the mouse, to a height of the target from 0, its top, to 1. */
async function drag(from: Locator, to: Locator, height = 0.5): Promise<void> {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (start === null || end === null) throw new Error('nothing to drag, or nowhere')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  // A drag begins with a little way, and its target answers to a second look.
  await page.mouse.move(start.x + start.width / 2 + 8, start.y + start.height / 2 + 4)
  for (const nudge of [1, 0])
    await page.mouse.move(end.x + end.width / 2 + nudge, end.y + end.height * height, { steps: 3 })
  await page.mouse.up()
}

beforeAll(async () => {
  const items = TITLES.map((title, index) =>
    makeItem({ id: `2410.7000${index + 1}`, day: DAY, title, upvotes: 90 - index }),
  )
  app = await openFedApp({ items, today: '2024-10-16' })
  page = app.page
  for (const path of ['Thesis', 'Reviews', 'Zoo']) await app.command('collection', 'create', path)
  await page.getByRole('button', { name: 'Sync the last 30 days' }).click()
  await option('Aardvark').waitFor({ timeout: 90_000 })
  await place('Zoo').waitFor()
})
afterAll(() => app?.close())

describe('papers', () => {
  it('are put into a collection by dragging a selection onto it', async () => {
    await option('Aardvark').click()
    for (const title of ['Capybara', 'Emu']) await option(title).click({ modifiers: ['ControlOrMeta'] })
    await drag(option('Capybara'), place('Thesis'))
    await page.getByText('3 papers added to “Thesis”').first().waitFor()
    await place('Thesis').click()
    await page.getByText('3 papers').first().waitFor()
    await expect.poll(listed).toHaveLength(3)
  })

  it('are put in order by keys, one or several, and say where they stand', async () => {
    const before = await listed()
    await option(before[2] ?? '').click()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(listed).toEqual([before[0], before[2], before[1]])
    await page.getByText('Moved to 2 of 3').first().waitFor({ state: 'attached' })
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expect.poll(listed).toEqual([before[2], before[0], before[1]])
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(listed).toEqual([before[1], before[2], before[0]])
  })

  it('are put in order by dragging, and back by undo', async () => {
    const before = await listed()
    await drag(option(before[0] ?? ''), option(before[2] ?? ''), 0.9)
    const after = [before[1], before[2], before[0]]
    await expect.poll(listed).toEqual(after)
    await expect
      .poll(async () => (await app.command('list', '--collection', 'Thesis', '--sort', 'manual')) as object)
      .toMatchObject(after.map((name) => ({ title: expect.stringContaining(name ?? '') })))
    await page.keyboard.press('z')
    await expect.poll(listed).toEqual(before)
  })

  it('stay where they are in an order that is not their user’s', async () => {
    await page.getByRole('button', { name: /^Sort/ }).click()
    await page.getByRole('menuitem', { name: 'Title' }).click()
    await expect.poll(listed).toEqual(['Aardvark', 'Capybara', 'Emu'])
    await page.keyboard.press('Escape')
    await option('Emu').click()
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByText('sorted by Manual').first().waitFor()
    expect(await listed()).toEqual(['Aardvark', 'Capybara', 'Emu'])
  })

  it('get a status by dragging one onto it', async () => {
    await place('Inbox').click()
    await drag(option('Badger'), place('Queued'))
    await option('Badger').waitFor({ state: 'detached' })
    await expect.poll(() => app.command('stats')).toMatchObject({ statuses: { queued: 1 } })
  })
})

describe('a collection', () => {
  it('goes into another, and between two, by dragging', async () => {
    await drag(place('Zoo'), place('Thesis'))
    await expect.poll(paths).toEqual(['Reviews', 'Thesis', 'Thesis/Zoo'])
    await drag(place('Reviews'), place('Zoo'), 0.05)
    await expect.poll(paths).toEqual(['Thesis', 'Thesis/Reviews', 'Thesis/Zoo'])
    await drag(place('Zoo'), collections().getByRole('heading'))
    await expect.poll(paths).toEqual(['Thesis', 'Thesis/Reviews', 'Zoo'])
  })

  it('is moved by keys where it stands, and keeps the keyboard', async () => {
    await place('Zoo').focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(paths).toEqual(['Zoo', 'Thesis', 'Thesis/Reviews'])
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(paths).toEqual(['Thesis', 'Thesis/Reviews', 'Zoo'])
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(paths).toEqual(['Thesis', 'Thesis/Reviews', 'Thesis/Zoo'])
    await page.getByText('“Zoo” moved into “Thesis”').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Zoo')
  })

  it('is moved from its menu, to a place found by typing, never into itself', async () => {
    await place('Thesis').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Move to…' }).click()
    await page.getByText('There is no other collection').waitFor()
    await page.keyboard.press('Escape')
    await place('Reviews').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Move to…' }).click()
    await page.keyboard.type('zoo')
    await page.getByRole('option', { name: 'Thesis/Zoo', selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(paths).toEqual(['Thesis', 'Thesis/Zoo', 'Thesis/Zoo/Reviews'])
  })

  it('is moved by its key while it is open, and back by undo, also after a crash', async () => {
    await place('Reviews').click()
    await page.getByRole('heading', { name: 'Reviews', level: 1 }).waitFor()
    await page.keyboard.press('Shift+C')
    await page.getByRole('option', { name: 'Top level', selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(paths).toEqual(['Thesis', 'Thesis/Zoo', 'Reviews'])
    await app.restartAfterKill()
    await place('Reviews').waitFor()
    await page.keyboard.press('z')
    await page.getByText('Undone: moving a collection').first().waitFor()
    await expect.poll(paths).toEqual(['Thesis', 'Thesis/Zoo', 'Thesis/Zoo/Reviews'])
  })

  it('is made inside others by its path, from the picker on a paper', async () => {
    await place('Inbox').click()
    await option('Dingo').click()
    await page.keyboard.press('c')
    await page.keyboard.type('Lab/Notes 2')
    await page.getByRole('option', { name: /Lab\/Notes 2/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(paths).toContain('Lab/Notes 2')
    await expect
      .poll(() => app.command('show', '2410.70004'))
      .toMatchObject({ collections: [{ path: 'Lab/Notes 2' }] })
    // What the paper is in already is no mistake to name again. The tag is there once that has been answered.
    for (const [key, name] of [
      ['c', 'Solo'],
      ['c', 'Solo'],
      ['t', 'afterwards'],
    ] as const) {
      await page.keyboard.press(key)
      await page.getByRole('combobox', { name: /^Add/ }).fill(name)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      await page.getByRole('main', { name: 'Paper' }).getByRole('listitem').getByText(name).waitFor()
    }
    expect(await page.getByText('There is already').count()).toBe(0)
  })

  it('that is smart shows how many papers it finds', async () => {
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search papers' }).fill('badger')
    await option('Badger').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+S')
    await page.getByRole('textbox', { name: 'Name' }).fill('Badgers')
    await page.keyboard.press('Enter')
    await library()
      .getByRole('button', { name: /^Badgers.*1 paper/ })
      .waitFor()
  })

  it('broke no rule of the content policy and threw no error', () => {
    expect(app.complaints.filter((text) => !text.includes('WebSocket connection'))).toEqual([])
  })
})
