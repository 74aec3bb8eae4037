// Citation keys and kept files, by what a user sees, presses, and finds on the disk.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFaults } from '../support/find-faults.ts'
import { makeItem, makeItems } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const TODAY = '2024-10-16'
const WALRUS = makeItem({ id: '2410.80001', day: TODAY, title: 'Walrus Diffusion for Cold Images' })

let app: FedApp
let page: Page

const options = (): Locator => page.getByRole('listbox', { name: 'Papers' }).getByRole('option')
const settings = (): Locator => page.getByRole('dialog', { name: 'Settings' })
const facts = (): Locator => page.getByRole('region', { name: 'Details' })
const fileText = (): string => readFileSync(join(app.dataDir, 'thesis.bib'), 'utf8')
const openSection = async (name: string) => {
  await page.keyboard.press('Control+,')
  await settings().getByRole('tab', { name }).click()
}
const close = async () => {
  await settings().getByRole('button', { name: 'Close' }).click()
  await settings().waitFor({ state: 'detached' })
}
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}

beforeAll(async () => {
  app = await openFedApp({
    items: [WALRUS, ...makeItems(30, { from: '2024-10-14', to: TODAY })],
    today: TODAY,
    syncFrom: '2024-10-14',
  })
  page = app.page
  await page.keyboard.press('/')
  await page.keyboard.type('walrus')
  await options().filter({ hasText: 'Walrus Diffusion' }).click()
})
afterAll(() => app?.close())

describe('a citation key', () => {
  it('is pinned by hand, and what TeX cannot take is said to be none', async () => {
    await facts().getByText('quillWalrusDiffusionCold2024').waitFor()
    await facts().getByRole('button', { name: 'Edit the citation key' }).click()
    const field = facts().getByRole('textbox', { name: 'Citation key' })
    await field.fill('walrus, 24')
    await facts().getByText('with a letter or digit at both ends').waitFor()
    await field.fill('walrus24')
    await field.press('Enter')
    await facts().getByRole('button', { name: 'Copy the citation key walrus24' }).waitFor()
    await facts().getByText('Pinned').waitFor()
    expect(await app.command('key', 'show', '2410.80001')).toMatchObject([
      { key: 'walrus24', isPinned: true },
    ])
    expect(await findFaults(page)).toEqual([])
  })

  it('follows a formula that is tried on the library’s papers while it is typed', async () => {
    await openSection('Citations')
    const field = settings().getByRole('textbox', { name: 'Citation keys' })
    const trial = settings().getByRole('table')
    await trial
      .getByText(/^\w+2024$/)
      .first()
      .waitFor()
    await field.fill('auth + yaer')
    await settings().getByText('There is no “yaer”. (character 8)').waitFor()
    await field.fill("auth.upper + '-' + shortyear")
    await trial
      .getByText(/^[A-Z]+-24$/)
      .first()
      .waitFor()
    expect(await findFaults(page)).toEqual([])
    await settings().getByRole('button', { name: 'Use this formula' }).click()
    await settings().getByRole('button', { name: 'Refresh stored keys…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Refresh citation keys' })
    await dialog.getByText('No key would change. 1 key pinned').waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  })
})

describe('a kept file', () => {
  it('is made from a tag’s menu, and follows a click', async () => {
    await options().first().click()
    await page.keyboard.press('t')
    await page.keyboard.type('thesis')
    await page.keyboard.press('Enter')
    const sidebar = page.getByRole('navigation', { name: 'Library' })
    await sidebar.getByRole('button', { name: /^thesis/ }).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Keep a file current…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Keep a file of thesis current' })
    await dialog.getByRole('textbox', { name: /^File/ }).fill(join(app.dataDir, 'thesis.bib'))
    expect(await findFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Keep current' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(fileText()).toContain('@misc{walrus24,')
    await facts().getByRole('button', { name: 'Edit the citation key' }).click()
    await facts().getByRole('textbox', { name: 'Citation key' }).fill('seal24')
    await facts().getByRole('button', { name: 'Pin', exact: true }).click()
    await until(() => fileText().includes('@misc{seal24,'))
  })

  it('that another hand changed is shown, and written over only when that is said', async () => {
    writeFileSync(join(app.dataDir, 'thesis.bib'), 'by hand')
    await facts().getByRole('button', { name: 'Unpin' }).click()
    await openSection('Kept files')
    await page.keyboard.press('Escape')
    await app.command('key', 'pin', '2410.80001', 'otter24')
    await openSection('Kept files')
    await settings().getByText('Another program changed it').waitFor()
    expect(fileText()).toBe('by hand')
    expect(await findFaults(page)).toEqual([])
    await settings().getByRole('button', { name: 'Write over it' }).click()
    await settings().getByText('1 paper · written').waitFor()
    expect(fileText()).toContain('@misc{otter24,')
    await close()
    expect(app.complaints).toEqual([])
  })
})
