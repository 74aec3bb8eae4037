// Tags, the history, and changes to everything at once, by what a user sees and presses.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFaults } from '../support/find-faults.ts'
import { makeItem, makeItems } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const TODAY = '2024-10-16'
const [FIRST, SECOND] = ['2410.80001', '2410.80002'] as const
const ITEMS = [
  makeItem({ id: FIRST, day: TODAY, title: 'Walrus Diffusion', upvotes: 900 }),
  makeItem({ id: SECOND, day: TODAY, title: 'Otter Agents', upvotes: 800 }),
  ...makeItems(40, { from: '2024-10-07', to: TODAY }),
]

let app: FedApp
let page: Page

const library = (): Locator => page.getByRole('navigation', { name: 'Library' })
const tags = (): Locator => library().getByRole('region', { name: 'Tags' })
const tag = (name: string): Locator => tags().getByRole('button', { name: new RegExp(`^${name} ?\\d`) })
const rows = (): Locator => page.getByRole('listbox', { name: 'Papers' }).getByRole('option')
const detail = (): Locator => page.getByRole('main', { name: 'Paper' })
const dialog = (): Locator => page.getByRole('dialog')
const notices = (): Locator => page.getByRole('region', { name: 'Notifications' })
const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true })
const changes = (): Locator => dialog().getByRole('list', { name: 'Changes' }).getByRole('button')

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function openMenuOf(name: string, item: string): Promise<void> {
  await tag(name).click()
  await tags()
    .getByRole('button', { name: `More for ${name}` })
    .click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

const inkOf = (element: Locator) => element.evaluate((node) => getComputedStyle(node).color)

beforeAll(async () => {
  app = await openFedApp({ items: ITEMS, today: TODAY, syncFrom: '2024-10-07' })
  page = app.page
  await app.command('tag', 'add', 'agent', FIRST)
  await app.command('tag', 'add', 'agents', FIRST, SECOND)
  await tag('agents').waitFor()
})
afterAll(() => app?.close())

describe('a tag', () => {
  it('is coloured by its menu, in the sidebar, the list and the paper alike', async () => {
    await openMenuOf('agents', 'Teal')
    await expect
      .poll(async () => (await app.command('tag', 'list')) as unknown)
      .toMatchObject([{ name: 'agent' }, { name: 'agents', color: 'teal' }])
    await rows().first().click()
    const chip = detail()
      .getByRole('list', { name: 'Tags' })
      .getByRole('listitem')
      .filter({ hasText: 'agents' })
    const teal = await inkOf(chip)
    expect(teal).toBe('rgb(11, 97, 100)')
    expect(await inkOf(rows().first().getByText('agents', { exact: true }))).toBe(teal)
  })

  it('is offered with the best match first where one is put on a paper', async () => {
    await press('t')
    await page.keyboard.type('agen')
    const offered = detail().getByRole('listbox').getByRole('option')
    // What the paper has already is not offered.
    expect(await offered.allInnerTexts()).toEqual([expect.stringMatching(/^agent\b/), 'New tag “agen”'])
    await press('Escape')
  })

  it('is renamed, and the list stays on it, also when that is undone', async () => {
    await tag('agents').click()
    await heading('agents').waitFor()
    await press('j', 'F2')
    await dialog().getByRole('textbox', { name: 'Name' }).fill('planners')
    await press('Enter')
    await heading('planners').waitFor()
    await notices().getByText('“agents” is “planners” now').waitFor()
    await expect.poll(() => rows().count()).toBe(2)
    await press('z')
    await heading('agents').waitFor()
    await expect.poll(() => rows().count()).toBe(2)
  })

  it('given the name of another one, is merged with it, and undo parts them', async () => {
    await openMenuOf('agent', 'Rename…')
    await dialog().getByRole('textbox', { name: 'Name' }).fill('AGENTS')
    await dialog().getByText('“agents” is already on 2 papers.').waitFor()
    expect(await findFaults(page)).toEqual([])
    await press('Enter')
    await heading('agents').waitFor()
    await expect.poll(() => tag('agent').count()).toBe(0)
    await notices().getByRole('button', { name: 'Undo' }).click()
    await tag('agent').waitFor()
  })

  it('is merged into one that is chosen, and deleted, each with a way back', async () => {
    await openMenuOf('agent', 'Merge into…')
    await press('Escape')
    // The keyboard is back where it was asked for.
    await expect.poll(() => tag('agent').and(page.locator(':focus')).count()).toBe(1)
    await openMenuOf('agent', 'Merge into…')
    await dialog().getByRole('combobox', { name: 'Merge into' }).waitFor()
    expect(await findFaults(page)).toEqual([])
    await page.keyboard.type('agnets')
    await press('Enter')
    await notices().getByText('“agent” merged into “agents”').waitFor()
    await expect.poll(() => tag('agent').count()).toBe(0)
    await openMenuOf('agents', 'Delete')
    await notices().getByText('“agents” deleted from 2 papers').waitFor()
    await heading('Inbox').waitFor()
    await press('z')
    await expect.poll(() => tag('agents').innerText()).toMatch(/2/)
  })
})

describe('everything at once', () => {
  it('all that a search finds is queued by one key, and comes back by one undo', async () => {
    await library()
      .getByRole('button', { name: /^Inbox/ })
      .click()
    await heading('Inbox').waitFor()
    await press('/')
    await page.keyboard.type('after:2024-10-01 ')
    await expect.poll(() => rows().count()).toBeGreaterThan(10)
    await press('Enter', 'Control+a', 'q')
    await notices().getByText('42 papers queued').waitFor()
    await expect.poll(async () => ((await app.command('stats')) as Stats).statuses.queued).toBe(42)
    await press('z')
    await expect.poll(async () => ((await app.command('stats')) as Stats).statuses.queued).toBe(0)
  })
})

type Stats = { readonly statuses: { readonly queued: number } }

describe('the history', () => {
  it('says what was done, newest first, and which of it is undone', async () => {
    await press('Shift+Z')
    await changes().first().waitFor()
    const texts = await changes().allInnerTexts()
    expect(texts[0]).toMatch(/42 papers queued[\s\S]*Undone/)
    // What was undone before that is gone, as nothing can do it again.
    expect(texts[1]).toMatch(/Tag “agent” merged into “agents”/)
    expect(texts[2]).toMatch(/Tag “agents” coloured teal/)
    expect(texts.at(-1)).toMatch(/“Walrus Diffusion” tagged “agent”/)
    expect(await findFaults(page)).toEqual([])
  })

  it('goes back to any change by the keyboard, and on again', async () => {
    const total = await changes().count()
    // The keyboard stands at the last change that is not undone.
    await expect.poll(() => changes().and(page.locator(':focus')).count()).toBe(1)
    await press('End', 'Enter')
    await expect
      .poll(() =>
        dialog()
          .getByRole('button', { name: /Redo to here/ })
          .count(),
      )
      .toBe(total)
    await expect.poll(() => tags().getByRole('button').count()).toBe(0)
    await press('Home', 'Enter')
    await expect
      .poll(() =>
        dialog()
          .getByRole('button', { name: /Undo to here/ })
          .count(),
      )
      .toBe(total)
    await press('Escape')
    await tag('agents')
      .waitFor()
      .catch(() => undefined)
    await expect.poll(async () => ((await app.command('stats')) as Stats).statuses.queued).toBe(42)
    expect(app.complaints).toEqual([])
  })
})
