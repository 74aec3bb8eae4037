// Steps that lead to more than one view.
import type { Page } from 'playwright-core'

export const library = (page: Page) => page.getByRole('navigation', { name: 'Library' })
export const detail = (page: Page) => page.getByRole('main', { name: 'Paper' })
export const options = (page: Page) => page.getByRole('listbox', { name: 'Papers' }).getByRole('option')
export const box = (page: Page) => page.getByRole('combobox', { name: 'Search papers' })

export async function goTo(page: Page, place: string | RegExp): Promise<void> {
  await library(page)
    .getByRole('button', { name: typeof place === 'string' ? new RegExp(`^${place}`) : place })
    .first()
    .click()
}

export async function openFirst(page: Page): Promise<void> {
  await options(page).first().click()
  await detail(page).getByRole('region', { name: 'Similar papers' }).waitFor()
}

export async function find(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await box(page).fill(query)
}

/** Adds a title and an id that nobody has. */
export async function addUnknown(page: Page): Promise<void> {
  await page.keyboard.press('a')
  await page.getByRole('textbox', { name: 'What to add' }).fill('2410.99999\nNotes on Borrowed Ladders')
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Done' }).waitFor()
}

export async function openCollectionMenu(page: Page, item: RegExp): Promise<void> {
  await goTo(page, 'Thesis')
  await page.getByRole('button', { name: 'More for Thesis' }).click()
  await page.getByRole('menuitem', { name: item }).waitFor()
}

export async function openSettings(page: Page, section: string): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('dialog').getByRole('tab', { name: section }).click()
  await page.getByRole('tabpanel', { name: section }).waitFor()
}

export async function openStatistics(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page
    .getByRole('img', { name: /^In and out, by week/ })
    .locator('svg')
    .waitFor()
}
