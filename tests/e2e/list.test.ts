// The list's densities, columns, pictures and places, by what a user sees and presses.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { makeItem } from '../support/make-items.ts'
import { type App, openApp } from './open-app.ts'

const TODAY = '2024-10-16'

const listOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Papers' })
const rowsOf = (page: Page): Locator => listOf(page).getByRole('option')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
async function choose(page: Page, density: 'Comfortable' | 'Compact' | 'Table'): Promise<void> {
  await button(page, /^Density/).click()
  await page.getByRole('menuitem', { name: density, exact: true }).click()
  await button(page, `Density: ${density}`).waitFor()
}
const heightOf = async (page: Page) => (await rowsOf(page).first().boundingBox())?.height
/** Everything in the rows that sticks out of its row, or out of what it stands in. */
const overflowing = (page: Page) =>
  rowsOf(page).evaluateAll((rows) =>
    rows.flatMap((row) => {
      const { right, bottom } = row.getBoundingClientRect()
      const cramped = [...row.querySelectorAll('*')].filter(
        (element) =>
          getComputedStyle(element).display === 'flex' && element.scrollWidth > element.clientWidth + 1,
      )
      if (cramped.length > 0) return cramped.map((element) => `cramped: ${element.textContent}`)
      return [...row.querySelectorAll('*')]
        .map((element) => element.getBoundingClientRect())
        .filter((box) => box.width > 1 && (box.right > right + 1 || box.bottom > bottom + 1))
        .map((box) => `${row.textContent?.slice(0, 20)}: ${box.right - right}, ${box.bottom - bottom}`)
    }),
  )

describe('a list of many papers', () => {
  const MANY = Array.from({ length: 300 }, (_, index) =>
    makeItem({
      id: `2410.${String(90_000 + index)}`,
      day: TODAY,
      title: `Number ${String(999 - index)} of a Series with a Title That Goes On for More Than Two Lines of Any List`,
      upvotes: index,
      thumbnail: 'https://pictures.example.org/a.png',
      githubRepo: 'https://example.org/code',
    }),
  )
  let feed: FeedServer
  let app: App
  let page: Page
  /** To requests for pictures. */
  const answers: number[] = []

  const titles = async () => {
    const texts = await rowsOf(page).allTextContents()
    return texts.map((text) => Number(/Number (\d+)/.exec(text)?.[1]))
  }
  const firstTitle = async () => (await titles())[0]
  const topOf = (title: number) =>
    rowsOf(page)
      .filter({ hasText: `Number ${title} ` })
      .boundingBox()
      .then((box) => Math.round(box?.y ?? -1))

  beforeAll(async () => {
    feed = await startFeedServer({ items: MANY, today: TODAY })
    app = await openApp({ feedUrl: feed.url })
    page = app.page
    page.setDefaultTimeout(20_000)
    page.on('response', (response) => {
      if (response.url().includes('/thumbnail/')) answers.push(response.status())
    })
    await app.command('sync', '--from', TODAY, '--to', TODAY)
    await rowsOf(page).first().waitFor()
    await page.locator('p', { hasText: /^300 papers$/ }).waitFor()
    const first = MANY.at(-1)?.paper.id ?? ''
    for (const tag of ['a-rather-long-name-for-a-tag', 'another-long-name-of-a-tag', 'third', 'fourth'])
      await app.command('tag', 'add', tag, first)
    await app.command('rate', first, '4')
    await app.command('note', first, 'Remember.')
    await page.reload()
    await rowsOf(page).first().getByText('+3').waitFor()
  })
  afterAll(async () => {
    await app?.close()
    await feed?.close()
  })

  it('is shown in two lines, one line, or columns, and stays so after a reload', async () => {
    const comfortable = await heightOf(page)
    await choose(page, 'Compact')
    const compact = await heightOf(page)
    expect(compact).toBeLessThan(comfortable ?? 0)
    await page.reload()
    await button(page, 'Density: Compact').waitFor()
    await rowsOf(page).first().waitFor()
    expect(await heightOf(page)).toBe(compact)
    await choose(page, 'Table')
    await page.getByRole('group', { name: 'Columns' }).waitFor()
  })

  it('is sorted by the names of its columns, which say so', async () => {
    const columns = page.getByRole('group', { name: 'Columns' })
    expect(await columns.getByRole('button', { name: 'Day' }).getAttribute('aria-pressed')).toBe('true')
    await columns.getByRole('button', { name: 'Title' }).click()
    await expect.poll(firstTitle).toBe(700)
    await columns.getByRole('button', { name: 'Upvotes' }).click()
    await expect.poll(firstTitle).toBe(700)
    expect(await columns.getByRole('button', { name: 'Upvotes' }).getAttribute('aria-pressed')).toBe('true')
    await columns.getByRole('button', { name: 'Day' }).click()
    await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([700, 701])
  })

  it('has its columns under their names', async () => {
    const left = (locator: Locator) => locator.boundingBox().then((box) => Math.round(box?.x ?? -1))
    for (const column of ['title', 'authors', 'day'])
      expect(await left(rowsOf(page).first().locator(`[data-column="${column}"]`))).toBe(
        await left(page.getByRole('group', { name: 'Columns' }).locator(`[data-column="${column}"]`)),
      )
  })

  it('keeps the current paper where it is on the screen through densities', async () => {
    await choose(page, 'Compact')
    await listOf(page).focus()
    for (let n = 0; n < 60; n += 1) await page.keyboard.press('j')
    const current = 760
    const before = await topOf(current)
    expect(before).toBeGreaterThan(100)
    await choose(page, 'Comfortable')
    await rowsOf(page)
      .filter({ hasText: `Number ${current} ` })
      .waitFor()
    const after = await topOf(current)
    // Near the lower edge it is moved so far that it is whole.
    expect(before - after).toBeGreaterThanOrEqual(0)
    expect(before - after).toBeLessThan(76)
  })

  it('keeps its place when papers come above it', async () => {
    const before = await topOf(760)
    const more = [1, 2, 3].map((n) => makeItem({ id: `2410.9900${n}`, day: TODAY, title: `New ${n}` }))
    feed.setItems([...more, ...MANY])
    await app.command('sync', '--from', TODAY, '--to', TODAY)
    await page.locator('p', { hasText: /^303 papers$/ }).waitFor()
    expect(await topOf(760)).toBe(before)
  })

  it('lets nothing stick out of its rows, however narrow or wide', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('g')
    const edge = page.getByRole('separator', { name: 'Resize the list' })
    for (const density of ['Comfortable', 'Compact', 'Table'] as const) {
      await choose(page, density)
      for (const width of [320, 400, 560, 720]) {
        const box = await edge.boundingBox()
        const list = await listOf(page).boundingBox()
        if (!box || !list) throw new Error('nothing to drag')
        await page.mouse.move(box.x + box.width / 2, 400)
        await page.mouse.down()
        await page.mouse.move(list.x + width, 400, { steps: 4 })
        await page.mouse.up()
        await expect
          .poll(async () => Math.abs(((await listOf(page).boundingBox())?.width ?? 0) - width))
          .toBeLessThan(60)
        expect(await overflowing(page)).toEqual([])
      }
    }
  })

  it('shows letters where a picture may not be had, and no broken image', async () => {
    await choose(page, 'Comfortable')
    await expect.poll(() => answers.length).toBeGreaterThan(0)
    expect(new Set(answers)).toEqual(new Set([204]))
    const visible = page.locator('[role="option"] img').filter({ visible: true })
    expect(await visible.count()).toBe(0)
    expect(await rowsOf(page).nth(3).textContent()).toContain('N')
    expect(app.complaints).toEqual([])
  })

  it('says quietly that it is offline, and when it last was not', async () => {
    await feed.close()
    await page.keyboard.press('s')
    await page.getByText(/Offline · last synced/).waitFor()
  })
})

describe('pictures', () => {
  let app: App
  let page: Page
  const asked: string[] = []

  beforeAll(async () => {
    app = await openApp({ demo: true })
    page = app.page
    page.setDefaultTimeout(20_000)
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    await rowsOf(page).first().waitFor()
  })
  afterAll(() => app?.close())

  it("show in the rows and in the pane, from the window's own origin alone", async () => {
    await page.locator('[role="option"] img').filter({ visible: true }).first().waitFor()
    await page.locator('main img').filter({ visible: true }).first().waitFor()
    const origin = new URL(page.url()).origin
    const pictures = asked.filter((address) => address.includes('thumbnail'))
    expect(pictures.length).toBeGreaterThan(1)
    for (const address of asked) expect(address.startsWith(`${origin}/`)).toBe(true)
    expect(app.complaints).toEqual([])
  })

  it('are asked for by what is in sight alone, and kept', async () => {
    const pictures = () => new Set(asked.filter((address) => address.includes('/thumbnail/'))).size
    expect(pictures()).toBeLessThan(40)
    const kept = () => readdirSync(join(app.dataDir, 'demo', 'cache', 'thumbnails')).length
    await expect.poll(kept).toBeGreaterThan(5)
  })

  it('are not in dense rows', async () => {
    await choose(page, 'Compact')
    expect(await page.locator('[role="option"] img').count()).toBe(0)
  })
})
