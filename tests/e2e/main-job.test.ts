// The main job, by what a user sees and presses: sync, find, tag, file, track, export.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeItem, makeItems } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const TODAY = '2024-10-16'
const SPECIAL = makeItem({
  id: '2410.80001',
  day: TODAY,
  title: 'Walrus: Scaling Ice-Cream\n  Agents to $5 & <think>',
  summary: 'A single walrus is worth\nmany penguins.',
  authors: ['Ada Quill', 'Zoë van der Meer'],
  upvotes: 321,
  githubRepo: 'https://example.org/walrus',
  ai_keywords: ['penguins'],
})
const GIANT = makeItem({
  id: '2410.80002',
  day: '2024-10-15',
  title: 'A Paper of Many Hands',
  authors: Array.from({ length: 3303 }, (_, index) => `Hand ${index + 1}`),
  upvotes: 1,
})

let app: FedApp
let page: Page

const papers = (): Locator => page.getByRole('listbox', { name: 'Papers' })
const option = (title: string): Locator => papers().getByRole('option', { name: title })
const detail = (): Locator => page.getByRole('main', { name: 'Paper' })
const library = (): Locator => page.getByRole('navigation', { name: 'Library' })
const selectedOption = (): Locator => papers().getByRole('option', { selected: true })
const search = (): Locator => page.getByRole('combobox', { name: 'Search papers' })

/** Presses keys where no field has the keyboard. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function goTo(place: string): Promise<void> {
  await library()
    .getByRole('button', { name: new RegExp(`^${place}`) })
    .first()
    .click()
}

async function find(query: string): Promise<void> {
  await press('/')
  await search().fill(query)
}

beforeAll(async () => {
  const items = [SPECIAL, GIANT, ...makeItems(300, { from: '2024-09-17', to: TODAY })]
  app = await openFedApp({ items, today: TODAY })
  page = app.page
})
afterAll(() => app?.close())

describe('the window, from first start to bibliography', () => {
  it('explains itself when empty, and fills with the last 30 days on one press', async () => {
    await page.getByRole('heading', { name: 'A reading list that works offline' }).waitFor()
    await page.getByRole('button', { name: 'Sync the last 30 days' }).click()
    await page
      .getByText(/\d+ of \d+ days/)
      .first()
      .waitFor()
    await page.getByText('302 new').first().waitFor({ timeout: 90_000 })
    await page.getByText('302 papers').first().waitFor()
    await expect
      .poll(() =>
        library()
          .getByRole('button', { name: /^Inbox/ })
          .textContent(),
      )
      .toContain('302')
  })

  it('finds a paper as the user types, and shows all that is known of it, as text', async () => {
    await find('walrus ice')
    await option('Walrus').waitFor()
    await search().press('Enter')
    await detail()
      .getByRole('heading', { name: 'Walrus: Scaling Ice-Cream Agents to $5 & <think>' })
      .waitFor()
    const shown = (await detail().textContent()) ?? ''
    for (const text of [
      'Ada Quill',
      'Zoë van der Meer',
      'A single walrus is worth many penguins.',
      '321',
      'penguins',
      '2410.80001',
    ])
      expect(shown).toContain(text)
    expect(await detail().getByRole('link', { name: /^Code/ }).getAttribute('href')).toBe(
      'https://example.org/walrus',
    )
    // The arXiv of these tests is on this machine: only https leads out of the window.
    expect(
      await detail()
        .getByRole('link', { name: /^arXiv/ })
        .count(),
    ).toBe(0)
  })

  it('tags, files, rates, annotates and queues it by the keyboard alone', async () => {
    await press('t')
    await page.keyboard.type('animals')
    await press('Enter', 'Escape')
    await detail().getByRole('list', { name: 'Tags' }).getByText('animals').waitFor()
    await press('c')
    await page.keyboard.type('Thesis')
    await press('Enter', 'Escape')
    await detail().getByRole('list', { name: 'Collections' }).getByText('Thesis').waitFor()
    await press('4', 'n')
    await page.keyboard.type('Cite in chapter 2.')
    await press('Escape', 'q')
    await detail()
      .getByText(/^Queued /)
      .first()
      .waitFor()
    await goTo('Queued')
    await option('Walrus').waitFor()
    await expect
      .poll(() => app.command('show', '2410.80001'))
      .toMatchObject({
        tags: ['animals'],
        collections: [{ path: 'Thesis' }],
        reading: { status: 'queued', rating: 4, note: 'Cite in chapter 2.' },
      })
  })

  it('shows the tag and the collection in the sidebar, each leading to its papers', async () => {
    for (const place of ['animals', 'Thesis']) {
      await goTo(place)
      await page.getByText('1 paper').first().waitFor()
      await option('Walrus').waitFor()
    }
  })

  it('empties the inbox one key a paper, moves on by itself, and undoes', async () => {
    await goTo('Inbox')
    await page.getByText('301 papers').first().waitFor()
    await press('j', 'j')
    const first = (await selectedOption().textContent()) ?? ''
    await press('x')
    await page.getByText('300 papers').first().waitFor()
    const second = (await selectedOption().textContent()) ?? ''
    expect(second).not.toBe(first)
    await press('d')
    await page.getByText('299 papers').first().waitFor()
    await press('z')
    await page.getByText('300 papers').first().waitFor()
    await press('z')
    await page.getByText('301 papers').first().waitFor()
    await expect
      .poll(() => app.command('stats'))
      .toMatchObject({ statuses: { inbox: 301, queued: 1, skipped: 0, read: 0 } })
  })

  it('keeps its keys to itself while a field has the keyboard', async () => {
    await find('xdqr')
    await page.getByText('Nothing found').first().waitFor()
    await search().press('Escape')
    await page.getByText('301 papers').first().waitFor()
  })

  it('opens and exports a paper of 3,303 authors', async () => {
    await find('paper of many hands')
    await option('A Paper of Many Hands').waitFor()
    await search().press('Enter')
    await detail().getByRole('heading', { name: 'A Paper of Many Hands' }).waitFor()
    expect(await option('A Paper of Many Hands').first().textContent()).toContain('+3,301')
    const more = detail().getByRole('button', { name: /more$/ })
    while ((await more.count()) > 0) await more.click()
    expect(await detail().textContent()).toContain('Hand 3303')
  })

  it('exports the selection as a BibTeX file', async () => {
    await goTo('Thesis')
    await option('Walrus').click()
    await press('e')
    const download = page.waitForEvent('download')
    await page
      .getByRole('menuitem', { name: /^Save as lectern\.bib/ })
      .first()
      .click()
    const file = await download
    expect(file.suggestedFilename()).toBe('lectern.bib')
    const text = readFileSync(await file.path(), 'utf8')
    expect(text).toContain('@misc{quillWalrusScalingIceCream2024,')
    expect(text).toContain('eprint')
    expect(text).toContain('2410.80001')
    await page.getByText('1 BibTeX entry saved').waitFor()
    await detail().getByText('quillWalrusScalingIceCream2024').first().waitFor()
  })

  it('says that nothing changed when a second sync brings nothing', async () => {
    await press('s')
    await page
      .getByText(/No change/)
      .first()
      .waitFor({ timeout: 60_000 })
  })

  it('shows what another process changes', async () => {
    await goTo('Reading')
    await app.command('status', 'set', 'reading', '2410.80002')
    await option('A Paper of Many Hands').waitFor()
  })

  it('has everything back after a crash', async () => {
    await app.restartAfterKill()
    await goTo('Thesis')
    await option('Walrus').click()
    await detail().getByRole('list', { name: 'Tags' }).getByText('animals').waitFor()
    await expect.poll(() => detail().textContent()).not.toContain('Hand 1')
    expect(await detail().getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Cite in chapter 2.')
  })

  it('is quiet about being offline, and works on', async () => {
    await app.feed.close()
    await press('s')
    await page.getByText('Offline').first().waitFor()
    await find('walrus')
    await option('Walrus').waitFor()
  })

  it('broke no rule of its content policy and threw no error', () => {
    // A server that was killed takes its socket with it: that one the browser reports by itself.
    expect(app.complaints.filter((text) => !text.includes('WebSocket connection'))).toEqual([])
  })
})
