// A paper, and what opens from it.
import { detail, goTo, openFirst } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const PAPER_VIEWS: readonly AccessibilityView[] = [
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
    name: 'the export menu',
    open: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('e')
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
    name: 'a note as it reads',
    open: async (page) => {
      await goTo(page, 'agents')
      await openFirst(page)
      await page.keyboard.press('n')
      await page.keyboard.type('# Why\n\n- *one* `two` [three](https://example.org)\n\n> quoted')
      await page.keyboard.press('Control+e')
      await detail(page).getByRole('heading', { name: 'Why' }).waitFor()
    },
  },
  {
    name: 'the copy menu',
    open: async (page) => {
      await openFirst(page)
      await detail(page).getByRole('button', { name: 'Copy', exact: true }).click()
      await page.getByRole('menuitem', { name: 'BibTeX' }).waitFor()
    },
  },
]
