// Searching.
import { find, options } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const SEARCH_VIEWS: readonly AccessibilityView[] = [
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
    name: 'how to search',
    open: async (page) => {
      await page.getByRole('button', { name: 'How to search' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
]
