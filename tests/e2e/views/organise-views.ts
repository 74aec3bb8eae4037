// Tags and collections.
import { find, goTo, openCollectionMenu } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const ORGANISE_VIEWS: readonly AccessibilityView[] = [
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
    name: 'the menu of a tag',
    open: async (page) => {
      await goTo(page, 'agents')
      await page.getByRole('button', { name: 'More for agents' }).click()
      await page.getByRole('menuitem', { name: 'Teal' }).waitFor()
    },
  },
]
