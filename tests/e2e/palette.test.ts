// The command palette, the keys of two strokes, and what the paper's pane offers beside its text, by what a user sees and
// presses.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { makeItem, makeItems } from '../support/make-items.ts'
import { type App, openApp } from './open-app.ts'

const TODAY = '2024-10-16'
const walrus = (upvotes: number) =>
  makeItem({ id: '2410.80001', day: TODAY, title: 'Walrus [Ice] Diffusion', authors: ['Ada Quill'], upvotes })
const OTHERS = makeItems(60, { from: '2024-10-07', to: TODAY })

let feed: FeedServer
let app: App
let page: Page

const palette = (): Locator => page.getByRole('dialog', { name: 'Command palette' })
const field = (): Locator => palette().getByRole('combobox')
const lines = (): Locator => palette().getByRole('option')
const active = (): Locator => palette().getByRole('option', { selected: true })
const group = (name: string): Locator => palette().getByRole('group', { name })
const papers = (): Locator => page.getByRole('listbox', { name: 'Papers' })
const detail = (): Locator => page.getByRole('main', { name: 'Paper' })
const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true })

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function ask(text: string): Promise<void> {
  await press('Control+k')
  await field().fill(text)
}

async function openWalrus(): Promise<void> {
  await ask('walrus')
  await group('Papers').getByRole('option', { name: 'Walrus' }).waitFor()
  await press('Enter')
  await detail().getByRole('heading', { name: 'Walrus [Ice] Diffusion' }).waitFor()
}

const clipboard = () => page.evaluate(() => navigator.clipboard.readText())

beforeAll(async () => {
  feed = await startFeedServer({ items: [walrus(12), ...OTHERS], today: TODAY })
  app = await openApp({ feedUrl: feed.url })
  page = app.page
  page.setDefaultTimeout(20_000)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.command('sync', '--from', '2024-10-07', '--to', TODAY)
  feed.setItems([walrus(48), ...OTHERS])
  await app.command('sync', '--from', '2024-10-07', '--to', TODAY)
  await app.command('tag', 'add', 'glaciers', '2410.80001')
  await app.command('collection', 'create', 'Thesis/Related work')
  await papers().getByRole('option').first().waitFor()
})
afterAll(async () => {
  await app?.close()
  await feed?.close()
})

describe('the palette', () => {
  it('opens over the list, offers commands with their keys, and gives the keyboard back', async () => {
    await press('j', 'Control+k')
    await lines().first().waitFor()
    expect(await field().getAttribute('aria-expanded')).toBe('true')
    const activeId = await field().getAttribute('aria-activedescendant')
    expect(await active().getAttribute('id')).toBe(activeId)
    const queue = group('Commands').getByRole('option', { name: /^Queue/ })
    expect(await queue.locator('kbd').allTextContents()).toEqual(['Q'])
    await press('Escape')
    await palette().waitFor({ state: 'detached' })
    const selected = papers().getByRole('option', { selected: true })
    const before = await selected.textContent()
    await press('j')
    await expect.poll(() => selected.textContent()).not.toBe(before)
  })

  it('goes round at both ends by the arrows', async () => {
    await press('Control+k')
    await lines().first().waitFor()
    const first = await active().textContent()
    await press('ArrowUp')
    expect(await lines().last().getAttribute('aria-selected')).toBe('true')
    await press('ArrowDown')
    expect(await active().textContent()).toBe(first)
    await press('Escape')
  })

  it('goes to a tag, a collection, a day and a status', async () => {
    for (const [typed, title] of [
      ['glac', 'glaciers'],
      ['rel work', 'Related work'],
      ['queued', 'Queued'],
    ] as const) {
      await ask(typed)
      // What the terminal made is told to the window a moment later.
      await expect.poll(() => active().textContent()).toContain(title)
      await press('Enter')
      await heading(title).waitFor()
      await palette().waitFor({ state: 'detached' })
    }
    await ask('2024-10-09')
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: /9.*2024|2024.*9/ }).waitFor()
  })

  it('opens a paper in the list that is open, and else among all papers', async () => {
    await ask('inbox')
    await press('Enter')
    await heading('Inbox').waitFor()
    await openWalrus()
    await heading('Inbox').waitFor()
    await press('g', 'q')
    await heading('Queued').waitFor()
    await openWalrus()
    await heading('All papers').waitFor()
  })

  it('runs a command on what is selected, and offers only what would do something', async () => {
    await ask('start reading')
    await press('Enter')
    await expect
      .poll(() => app.command('show', '2410.80001'))
      .toMatchObject({ reading: { status: 'reading' } })
    await ask('add a tag')
    await press('Enter')
    await page.keyboard.type('cold')
    await press('Enter', 'Escape')
    await detail().getByRole('list', { name: 'Tags' }).getByText('cold').waitFor()
    await press('g', 'd')
    await heading('Read').waitFor()
    await ask('start reading')
    await expect.poll(() => group('Commands').getByRole('option', { name: 'Start reading' }).count()).toBe(0)
    await press('Escape')
  })

  it('has what was chosen last at hand', async () => {
    await press('g', 'a')
    await openWalrus()
    await press('Control+k')
    const recent = await group('Recent').getByRole('option').allTextContents()
    expect(recent[0]).toContain('Walrus')
    expect(recent[1]).toContain('Add a tag')
    await press('Escape')
  })

  it('opens while typing, but not over another dialog, and hands on to one', async () => {
    await press('/', 'Control+k')
    await field().waitFor()
    await press('Control+k')
    await palette().waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Search papers',
    )
    await press('Escape')
    await ask('these keys')
    await press('Enter')
    const help = page.getByRole('dialog', { name: 'Keyboard and search' })
    await help.waitFor()
    await press('Control+k')
    expect(await palette().count()).toBe(0)
    expect(await help.getByText('Go to the inbox').count()).toBe(1)
    await press('Escape')
    await help.waitFor({ state: 'detached' })
  })

  it('fits a small window', async () => {
    await page.setViewportSize({ width: 900, height: 600 })
    await ask('s')
    await lines().first().waitFor()
    const box = await palette().boundingBox()
    expect(box && box.y + box.height).toBeLessThanOrEqual(600)
    await press('ArrowUp')
    expect(await active().isVisible()).toBe(true)
    await press('Escape')
    await page.setViewportSize({ width: 1280, height: 800 })
  })
})

describe('keys of two strokes', () => {
  it('go to places, and are called off by Escape', async () => {
    for (const [key, title] of [
      ['i', 'Inbox'],
      ['r', 'Reading'],
      ['t', 'Trending'],
      ['a', 'All papers'],
    ] as const) {
      await press('g', key)
      await heading(title).waitFor()
    }
    await press('g', 'Escape', 'g', 'i')
    await heading('Inbox').waitFor()
  })
})

describe('the pane of a paper', () => {
  it('copies it as what is asked for, by menu and by key', async () => {
    await press('g', 'a')
    await openWalrus()
    await detail().getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByRole('menuitem', { name: /cite/ }).click()
    await expect.poll(clipboard).toBe('\\cite{quillWalrusIceDiffusion2024}')
    await page.getByText('\\cite{quillWalrusIceDiffusion2024} copied').waitFor()
    await detail().getByText('quillWalrusIceDiffusion2024', { exact: true }).waitFor()
    await press('Shift+M')
    await expect.poll(clipboard).toBe(`[Walrus \\[Ice\\] Diffusion](${feed.url}/abs/2410.80001)`)
    await press('Shift+T')
    await expect.poll(clipboard).toBe('Walrus [Ice] Diffusion')
    await press('Shift+L')
    await expect.poll(clipboard).toBe(`${feed.url}/abs/2410.80001`)
    await press('y')
    await expect.poll(clipboard).toContain('@misc{quillWalrusIceDiffusion2024,')
  })

  it('shows a note as it reads, as text and never as HTML, and lets it be written on', async () => {
    await press('n')
    await page.keyboard.type('# Claim\n**cold** <b>x</b> [site](https://example.org) [no](javascript:x)')
    await press('Control+e')
    const note = detail().getByRole('region', { name: 'Note as it reads' })
    await note.getByRole('heading', { name: 'Claim' }).waitFor()
    expect(await note.locator('strong').textContent()).toBe('cold')
    expect(await note.locator('b').count()).toBe(0)
    expect(await note.getByRole('link').count()).toBe(1)
    expect(await note.getByRole('link').getAttribute('href')).toBe('https://example.org')
    await press('Control+e')
    const area = detail().getByRole('textbox', { name: 'Note' })
    await area.waitFor()
    expect(await area.evaluate((element) => element === document.activeElement)).toBe(true)
    await press('Escape')
    await expect
      .poll(() => app.command('show', '2410.80001'))
      .toMatchObject({ reading: { note: expect.stringContaining('# Claim') } })
  })

  it('shows how the upvotes went, where they did', async () => {
    await detail()
      .getByRole('img', { name: /^12 to 48 upvotes since / })
      .waitFor()
    await press('j')
    await expect
      .poll(() =>
        detail()
          .getByRole('img', { name: /upvotes since/ })
          .count(),
      )
      .toBe(0)
  })
})

it('broke no rule of its content policy and threw no error', () => {
  expect(app.complaints).toEqual([])
})
