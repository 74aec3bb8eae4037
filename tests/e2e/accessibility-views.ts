// Every view of the window on the demo library, and how a user gets there from the inbox.
import type { Page } from 'playwright-core'

export type AccessibilityView = { readonly name: string; readonly open: (page: Page) => Promise<void> }

const library = (page: Page) => page.getByRole('navigation', { name: 'Library' })
const detail = (page: Page) => page.getByRole('main', { name: 'Paper' })
const options = (page: Page) => page.getByRole('listbox', { name: 'Papers' }).getByRole('option')
const box = (page: Page) => page.getByRole('combobox', { name: 'Search papers' })

async function goTo(page: Page, place: string | RegExp): Promise<void> {
  await library(page)
    .getByRole('button', { name: typeof place === 'string' ? new RegExp(`^${place}`) : place })
    .first()
    .click()
}

async function openFirst(page: Page): Promise<void> {
  await options(page).first().click()
  await detail(page).getByRole('region', { name: 'Similar papers' }).waitFor()
}

async function find(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await box(page).fill(query)
}

/** Adds a title and an id that nobody has. */
async function addUnknown(page: Page): Promise<void> {
  await page.keyboard.press('a')
  await page.getByRole('textbox', { name: 'What to add' }).fill('2410.99999\nNotes on Borrowed Ladders')
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Done' }).waitFor()
}

async function openCollectionMenu(page: Page, item: RegExp): Promise<void> {
  await goTo(page, 'Thesis')
  await page.getByRole('button', { name: 'More for Thesis' }).click()
  await page.getByRole('menuitem', { name: item }).waitFor()
}

export const ACCESSIBILITY_VIEWS: readonly AccessibilityView[] = [
  { name: 'the inbox', open: async () => {} },
  { name: 'a paper', open: openFirst },
  {
    name: 'a paper with a tag, a collection, a rating and a note',
    open: async (page) => {
      await goTo(page, 'to cite')
      await openFirst(page)
      await page.keyboard.press('n')
      await page.keyboard.type('For chapter 2.')
    },
  },
  {
    name: 'a paper looked at beside the list',
    open: async (page) => {
      await openFirst(page)
      await detail(page).getByRole('region', { name: 'Similar papers' }).getByRole('button').first().click()
      await detail(page).getByRole('button', { name: 'Back' }).waitFor()
    },
  },
  {
    name: 'several papers selected',
    open: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('Shift+J')
      await page.keyboard.press('Shift+J')
      await detail(page)
        .getByRole('heading', { name: /selected$/ })
        .waitFor()
    },
  },
  {
    name: 'results of a search with a correction',
    open: async (page) => {
      await find(page, 'difusion editing ')
      await page.getByRole('complementary', { name: 'About this search' }).waitFor()
      await options(page).first().locator('mark').first().waitFor()
      await page.keyboard.press('Enter')
    },
  },
  {
    name: 'a search that finds nothing',
    open: async (page) => {
      await find(page, 'xqzvwk jjqq')
      await page.getByText('Nothing found', { exact: true }).waitFor()
    },
  },
  {
    name: 'a search with a hint',
    open: async (page) => {
      await find(page, 'tag:nobody (diffusion')
      await page.getByRole('complementary', { name: 'About this search' }).waitFor()
    },
  },
  {
    name: 'suggestions of values',
    open: async (page) => {
      await find(page, 'status:r')
      await page.getByRole('listbox', { name: 'Suggestions' }).waitFor()
    },
  },
  {
    name: 'recent searches',
    open: async (page) => {
      await find(page, 'diffusion')
      await options(page).first().waitFor()
      await page.keyboard.press('Enter')
      await find(page, '')
      await page.getByRole('listbox', { name: 'Recent searches' }).waitFor()
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'a day',
    open: async (page) => {
      await openFirst(page)
      await detail(page)
        .getByRole('button', { name: /^\w+ \d+, \d{4}$/ })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: /\d{4}$/ }).waitFor()
    },
  },
  { name: 'all papers', open: (page) => goTo(page, 'All papers') },
  { name: 'a tag', open: (page) => goTo(page, 'agents') },
  { name: 'a collection', open: (page) => goTo(page, 'Thesis') },
  { name: 'an empty collection', open: (page) => goTo(page, 'Someday') },
  { name: 'a smart collection', open: (page) => goTo(page, 'Diffusion watch') },
  {
    name: 'a smart collection whose query is being changed',
    open: async (page) => {
      await goTo(page, 'Diffusion watch')
      await page.keyboard.press('/')
      await page.keyboard.press('End')
      await page.keyboard.type(' image')
      await page.getByRole('complementary', { name: /^Differs from/ }).waitFor()
    },
  },
  {
    name: 'the menu of a collection',
    open: (page) => openCollectionMenu(page, /^Delete/),
  },
  {
    name: 'the dialog for a new collection',
    open: async (page) => {
      await page.getByRole('button', { name: 'New collection' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the dialog for a new collection, refusing a name',
    open: async (page) => {
      await page.getByRole('button', { name: 'New collection' }).click()
      await page.getByRole('textbox', { name: 'Name' }).fill('Thesis')
      await page.getByRole('button', { name: 'Create' }).click()
      await page.getByRole('alert').filter({ hasText: /./ }).waitFor()
    },
  },
  {
    name: 'the question before a collection is deleted',
    open: async (page) => {
      await openCollectionMenu(page, /^Delete/)
      await page.getByRole('menuitem', { name: /^Delete/ }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'the dialog that saves a search',
    open: async (page) => {
      await find(page, 'diffusion')
      await page.getByRole('button', { name: 'Save search' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the export menu',
    open: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('e')
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'the sort menu',
    open: async (page) => {
      await page.getByRole('button', { name: /^Sort:/ }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'the tag picker',
    open: async (page) => {
      await openFirst(page)
      await page.keyboard.press('t')
      await page.keyboard.type('a')
      await detail(page).getByRole('listbox').getByRole('option').first().waitFor()
    },
  },
  {
    name: 'the collection picker',
    open: async (page) => {
      await openFirst(page)
      await page.keyboard.press('c')
      await detail(page).getByRole('combobox').waitFor()
    },
  },
  {
    name: 'the dialog for adding papers',
    open: async (page) => {
      await page.keyboard.press('a')
      await page.getByRole('textbox', { name: 'What to add' }).fill('2410.99998\nAn Unknown Title')
      await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    },
  },
  { name: 'how adding papers went', open: addUnknown },
  {
    name: 'papers that are waited for after adding',
    open: async (page) => {
      await addUnknown(page)
      await page.getByRole('button', { name: 'Show what waits' }).click()
      await page.getByRole('list', { name: 'Waiting papers' }).waitFor()
    },
  },
  {
    name: 'an entry made by adding, with its form',
    open: async (page) => {
      await addUnknown(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Notes on Borrowed Ladders' }).click()
      await detail(page).getByRole('button', { name: 'Complete…' }).click()
      await detail(page).getByRole('textbox', { name: 'Link' }).fill('ladders')
    },
  },
  {
    name: 'the keys',
    open: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  ...['Feed', 'Notifications', 'Appearance', 'Data folder', 'Backup'].map((section) => ({
    name: `the settings: ${section}`,
    open: async (page: Page) => {
      await page.keyboard.press('Control+,')
      await page.getByRole('dialog').getByRole('tab', { name: section }).click()
      await page.getByRole('tabpanel', { name: section }).waitFor()
    },
  })),
  {
    name: 'how to search',
    open: async (page) => {
      await page.getByRole('button', { name: 'How to search' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the command palette',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('sync')
      await page.getByRole('dialog').getByRole('option').first().waitFor()
    },
  },
  {
    name: 'the statistics',
    open: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('s')
      await page
        .getByRole('img', { name: /^In and out, by week/ })
        .locator('svg')
        .waitFor()
    },
  },
  {
    name: 'triage',
    open: async (page) => {
      await page.keyboard.press('v')
      await page.getByRole('heading', { level: 1, name: /^Triage/ }).waitFor()
      await page.getByRole('heading', { level: 2 }).first().waitFor()
    },
  },
  {
    name: 'triage, asking before it skips the rest',
    open: async (page) => {
      await page.keyboard.press('v')
      await page.getByRole('heading', { level: 1, name: /^Triage/ }).waitFor()
      await page.getByRole('button', { name: /^Skip the rest/ }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'messages at the foot of the window',
    open: async (page) => {
      await openFirst(page)
      await page.keyboard.press('q')
      await page.keyboard.press('z')
      await page.getByRole('region', { name: 'Notifications' }).getByText(/./).first().waitFor()
    },
  },
]
