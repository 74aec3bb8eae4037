// Whether everybody can use it: what axe-core says of every view in both schemes.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { findFaults } from '../support/find-faults.ts'
import { makeItems } from '../support/make-items.ts'
import { walkByArrows, walkByTab } from '../support/walk-by-tab.ts'
import { ACCESSIBILITY_VIEWS } from './accessibility-views.ts'
import { type App, openApp } from './open-app.ts'

const SCHEMES = ['light', 'dark'] as const

let app: App
let page: Page

async function expectNoFaults(view: string): Promise<void> {
  const faults: string[] = []
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    for (const fault of await findFaults(page)) faults.push(`${view}, ${colorScheme} | ${fault}`)
  }
  expect(faults).toEqual([])
}

/** The inbox, as it first shows in a window of that size. */
async function start(width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.reload()
  await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor()
}

/** A paper with all that can be pressed on one. */
async function openPaper(): Promise<void> {
  await page.keyboard.press('j')
  await page.getByRole('region', { name: 'Similar papers' }).getByRole('button').first().waitFor()
}

/** What a part of the window looks like, without what points at it. */
async function look(part: Locator): Promise<string> {
  await page.mouse.move(0, 0)
  return (await part.screenshot()).toString('base64')
}

describe('the window on a library', () => {
  beforeAll(async () => {
    app = await openApp({ demo: true })
    page = app.page
    page.setDefaultTimeout(15_000)
    const ids = ((await app.command('--demo', 'list', '--limit', '12')) as { id: string }[]).map(
      ({ id }) => id,
    )
    await app.command('--demo', 'pdf', 'fetch', ids[0] ?? '')
    await app.command('--demo', 'tag', 'add', 'agents', ...ids.slice(0, 5))
    await app.command('--demo', 'tag', 'add', 'to cite', ...ids.slice(3, 6))
    await app.command('--demo', 'collection', 'create', 'Thesis/Related work')
    await app.command('--demo', 'collection', 'create', 'Someday')
    await app.command('--demo', 'collection', 'add', 'Thesis', ...ids.slice(2, 6))
    for (const id of ids.slice(3, 5)) await app.command('--demo', 'rate', id, '4')
    await start(1280, 800)
    await page.keyboard.press('/')
    await page.keyboard.type('diffusion')
    await page.getByRole('button', { name: 'Save search' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Diffusion watch')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByText('Saved as').first().waitFor()
  })
  afterAll(() => app?.close())

  it.each(ACCESSIBILITY_VIEWS)('has no fault in $name', async ({ name, open, close }) => {
    await start(1280, 800)
    await open(page)
    await expectNoFaults(name)
    await close?.(page)
  })

  it('has no fault in a narrow window, with and without its drawer', async () => {
    await start(900, 600)
    await openPaper()
    await expectNoFaults('a narrow window')
    await page.getByRole('button', { name: 'Show the sidebar' }).click()
    await page.getByRole('navigation', { name: 'Library' }).waitFor()
    await expectNoFaults('a narrow window, its drawer open')
  })

  it('can be gone through by the keyboard, which is always seen', async () => {
    await start(1280, 800)
    await openPaper()
    expect((await walkByTab(page)).faults).toEqual([])
  })

  it('keeps every control, in sight when the keyboard is on it, at twice the size', async () => {
    await start(1280, 800)
    await openPaper()
    const { names } = await walkByTab(page)
    await start(640, 400)
    await openPaper()
    const zoomed = await walkByTab(page, 'Shift+Tab')
    const sidebar = page.getByRole('button', { name: 'Show the sidebar' })
    await sidebar.click()
    const drawer = await walkByTab(page)
    expect([...zoomed.faults, ...drawer.faults]).toEqual([])
    // It does not stay over the panes that the keyboard went on to.
    expect(await sidebar.getAttribute('aria-expanded')).toBe('false')
    await sidebar.click()
    const reached = new Set([...zoomed.names, ...drawer.names, ...(await walkByArrows(page))])
    const lost = [...names].filter((name) => !reached.has(name))
    expect(lost).toEqual(['Resize the sidebar'])
  })

  it('shows what is chosen and what holds the keyboard in the colours of a high-contrast system', async () => {
    await start(1280, 800)
    await openPaper()
    await page.emulateMedia({ forcedColors: 'active' })
    try {
      expect((await walkByTab(page)).faults).toEqual([])
      const first = page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first()
      await first.click()
      const chosen = await look(first)
      await page.keyboard.press('j')
      expect(await look(first)).not.toBe(chosen)
      const inbox = page.getByRole('button', { name: /^Inbox/ }).first()
      const current = await look(inbox)
      await page.getByRole('button', { name: /^All papers/ }).click()
      expect(await look(inbox)).not.toBe(current)
      await page.keyboard.press('e')
      const item = page.getByRole('menuitem').first()
      const pointed = await look(item)
      await page.keyboard.press('ArrowDown')
      expect(await look(item)).not.toBe(pointed)
    } finally {
      await page.emulateMedia({ forcedColors: 'none' })
    }
  })

  it('gives the keyboard back to what opened a menu, a dialog or the drawer', async () => {
    await start(900, 600)
    for (const name of ['Export', 'How to search', 'Keyboard shortcuts', 'Show the sidebar']) {
      const button = page.getByRole('button', { name }).first()
      await button.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(false)
      await page.keyboard.press('Escape')
      await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
      if (name !== 'Show the sidebar')
        await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  })

  it('has no fault when the connection is lost', async () => {
    await start(1280, 800)
    await app.stop()
    await page
      .getByText(/Reconnecting|not answering/)
      .first()
      .waitFor()
    await expectNoFaults('the connection lost')
  })
})

describe('the window before and during a sync', () => {
  let feed: FeedServer
  const today = '2024-10-16'

  beforeAll(async () => {
    feed = await startFeedServer({ items: makeItems(12, { from: '2024-10-14', to: today }), today })
    app = await openApp({ feedUrl: feed.url })
    page = app.page
    page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await app?.close()
    await feed?.close()
  })

  it('has no fault at first start', async () => {
    const sync = page.getByRole('button', { name: 'Sync the last 30 days' })
    await sync.waitFor()
    await expectNoFaults('first run')
    expect((await walkByTab(page)).faults).toEqual([])
    feed.setFault('hang')
    await sync.click()
    await page.getByRole('progressbar').waitFor()
    await expectNoFaults('first run, syncing')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await sync.waitFor()
    await expectNoFaults('first run, cancelled')
  })

  it('has no fault while a library syncs, and after that has failed', async () => {
    feed.setFault(undefined)
    await app.command('sync', '--date', today)
    await page.getByRole('option').first().waitFor()
    feed.setFault('hang')
    await page.getByRole('button', { name: 'Sync', exact: true }).click()
    await page.getByRole('progressbar').waitFor()
    await expectNoFaults('a sync running')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled').first().waitFor()
    feed.setFault('html')
    await page.getByRole('button', { name: 'Sync', exact: true }).click()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await expectNoFaults('a sync failed')
    await page.setViewportSize({ width: 640, height: 400 })
    expect((await walkByTab(page)).faults).toEqual([])
  })
})
