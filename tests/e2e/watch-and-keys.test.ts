// Watch rules and own keys, by what a user sees and presses.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFaults } from '../support/find-faults.ts'
import { makeItem, makeItems } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const TODAY = '2024-10-16'
const WALRUS = makeItem({ id: '2410.80001', day: '2024-10-10', title: 'Walrus Diffusion for Cold Images' })
const SEA = makeItem({ id: '2410.80002', day: TODAY, title: 'A Walrus Returns' })
const ITEMS = makeItems(60, { from: '2024-10-07', to: TODAY })

let app: FedApp
let page: Page

const options = (): Locator => page.getByRole('listbox', { name: 'Papers' }).getByRole('option')
const sidebar = (): Locator => page.getByRole('navigation', { name: 'Library' })
const settings = (): Locator => page.getByRole('dialog', { name: 'Settings' })
const rules = (): Locator => settings().getByRole('list', { name: 'Your rules' })
const dialogOf = async (section: string) => {
  await page.keyboard.press('Control+,')
  await settings().getByRole('tab', { name: section }).click()
}
const close = async () => {
  await settings().getByRole('button', { name: 'Close' }).click()
  await settings().waitFor({ state: 'detached' })
}

beforeAll(async () => {
  app = await openFedApp({ items: [WALRUS, ...ITEMS], today: TODAY, syncFrom: '2024-10-07' })
  page = app.page
})
afterAll(() => app?.close())

describe('a watch rule', () => {
  it('is made of a search, which says meanwhile what it would have caught', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('walrus')
    await options().filter({ hasText: 'Walrus Diffusion' }).waitFor()
    await page.getByRole('button', { name: 'Watch this search' }).click()
    const form = settings().getByRole('form', { name: 'New watch rule' })
    await form.getByText('Would have caught 1 paper in 90 days').waitFor()
    const query = form.getByRole('textbox', { name: 'Search' })
    expect(await query.evaluate((input) => input === document.activeElement)).toBe(true)
    await query.fill('lanterns')
    await form.getByText(/Would have caught \d\d papers/).waitFor()
    await query.fill('walrus OR narwhal')
    await form.getByText('Would have caught 1 paper in 90 days').waitFor()
    await form.getByRole('button', { name: /^Walrus Diffusion for Cold Images/ }).waitFor()
    await form.getByRole('textbox', { name: 'Name' }).fill('Sea animals')
    expect(await findFaults(page)).toEqual([])
    await form.getByRole('button', { name: 'Create rule' }).click()
    await rules().getByText('1 caught · 1 in the inbox').waitFor()
    await close()
  })

  it('catches what a sync brings: in its place, and marked wherever it is listed', async () => {
    await sidebar()
      .getByRole('button', { name: /^Watched/ })
      .click()
    await options().filter({ hasText: 'Walrus Diffusion' }).waitFor()
    expect(await options().count()).toBe(1)
    app.feed.setItems([SEA, WALRUS, ...ITEMS])
    await page.keyboard.press('s')
    await options().filter({ hasText: 'A Walrus Returns' }).waitFor()
    expect(await options().allTextContents()).toHaveLength(2)
    expect(await options().first().textContent()).toContain('Watched: Sea animals')
    expect(await findFaults(page)).toEqual([])
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.getByRole('heading', { name: 'All papers' }).waitFor()
    await options().filter({ hasText: 'Watched: Sea animals' }).first().waitFor()
  })

  it('has a place that triage goes through', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('v')
    await page.getByRole('heading', { name: 'Watched' }).waitFor()
    await page.keyboard.press('v')
    await page.getByText('2 left').first().waitFor()
    await page.keyboard.press('q')
    await page.getByText('1 left').first().waitFor()
    await page.keyboard.press('Escape')
    await sidebar()
      .getByRole('button', { name: /^Watched.*1 paper$/ })
      .waitFor()
  })

  it('is turned off, changed, deleted, and brought back by undo', async () => {
    await dialogOf('Watch rules')
    await rules().getByRole('switch', { name: 'Watch “Sea animals”' }).click()
    await expect.poll(async () => app.command('watch', 'list')).toMatchObject([{ isOn: false }])
    await rules().getByRole('switch').click()
    await rules().getByRole('button', { name: 'Edit “Sea animals”' }).click()
    const form = settings().getByRole('form', { name: 'Edit “Sea animals”' })
    await form.getByRole('textbox', { name: 'Name' }).fill('Walruses')
    await page.keyboard.press('Enter')
    await rules().getByText('Walruses').waitFor()
    expect(await findFaults(page)).toEqual([])
    await rules().getByRole('button', { name: 'Delete “Walruses”' }).click()
    await settings().getByText('No watch rules yet.').waitFor()
    await close()
    await page.keyboard.press('z')
    await sidebar()
      .getByRole('button', { name: /^Watched/ })
      .waitFor()
    expect(await app.command('watch', 'list')).toMatchObject([{ name: 'Walruses', papers: 2 }])
  })
})

describe('a command’s own key', () => {
  const row = (command: string) => settings().getByRole('listitem').filter({ hasText: command })
  const said = (text: string | RegExp) => settings().getByText(text).first().waitFor()

  it('is recorded by the keyboard alone, and means the command at once, everywhere', async () => {
    await dialogOf('Keyboard')
    await page.keyboard.press('Tab')
    await page.keyboard.type('go to the inbox')
    await row('Go to the inbox').waitFor()
    await settings().getByRole('button', { name: 'Add a key to “Go to the inbox”' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('u')
    await said('U … then?')
    await page.keyboard.press('u')
    await said('U U is “Go to the inbox” now.')
    expect(await findFaults(page)).toEqual([])
    await close()
    await page.keyboard.press('u')
    await page.keyboard.press('u')
    await page.getByRole('heading', { name: 'Inbox' }).waitFor()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keyboard and search' })
    await help.getByText('UU').first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('is refused where it is reserved, with the reason; Escape gives up without closing the settings', async () => {
    await dialogOf('Keyboard')
    await settings().getByRole('textbox', { name: 'Search commands and keys' }).fill('triage')
    await settings().getByRole('button', { name: 'Add a key to “Queue”' }).click()
    await page.keyboard.press('Enter')
    await said(/Enter presses what has the keyboard/)
    await page.keyboard.press('Escape')
    await said('No key was changed.')
    expect(await settings().isVisible()).toBe(true)
  })

  it('that another command has is taken from it only when that is wanted', async () => {
    await settings()
      .getByRole('button', { name: /^Q ?: change this key of “Queue”/ })
      .click()
    await page.keyboard.press('r')
    await said('R is “Start reading” now.')
    expect(await findFaults(page)).toEqual([])
    await settings().getByRole('button', { name: 'Use it here instead' }).click()
    await said('R is “Queue” now.')
    await row('Start reading').getByText('No key').waitFor()
    await close()
    // The words of the window follow.
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.getByText('Papers that you start on gather here.').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await options().first().click()
    await page.keyboard.press('r')
    await sidebar()
      .getByRole('button', { name: /^Queued.*2 papers$/ })
      .waitFor()
  })

  it('goes back to the built-in one, for one command and for all, and stays over a restart', async () => {
    expect(app.complaints).toEqual([])
    await app.restartAfterKill()
    await options().first().waitFor()
    await dialogOf('Keyboard')
    await row('Start reading').getByText('No key').waitFor()
    await settings().getByRole('button', { name: 'Reset “Start reading”' }).click()
    await said('“Start reading” has its built-in keys again.')
    await row('Start reading')
      .getByRole('button', { name: /^R ?: change/ })
      .waitFor()
    await settings().getByRole('button', { name: 'Reset all keys' }).click()
    await said('All keys are the built-in ones again.')
    await settings()
      .getByRole('button', { name: /^Q ?: change this key of “Queue”/ })
      .waitFor()
    await close()
  })
})
