// Lists of papers, and what stands around them.
import type { Page } from 'playwright-core'
import { detail, goTo, library, openFirst, openSettings, options } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const LIST_VIEWS: readonly AccessibilityView[] = [
  { name: 'the inbox', open: async () => {} },
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
  {
    name: 'the sort menu',
    open: async (page) => {
      await page.getByRole('button', { name: /^Sort:/ }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'a week',
    open: async (page) => {
      await goTo(page, 'Week')
      await page.getByRole('heading', { level: 1, name: /\d{4}$/ }).waitFor()
      await options(page).first().waitFor()
    },
  },
  {
    name: 'a month',
    open: async (page) => {
      await goTo(page, /^\w+ \d{4}/)
      await page.getByRole('heading', { level: 1, name: /^\w+ \d{4}$/ }).waitFor()
    },
  },
  {
    name: 'what is trending',
    open: async (page) => {
      await goTo(page, 'Trending')
      await page.getByRole('heading', { level: 1, name: 'Trending' }).waitFor()
      await options(page).first().waitFor()
    },
  },
  {
    name: 'a place with nothing in it',
    open: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('r')
      await page.getByText('Nothing being read').waitFor()
    },
  },
  {
    name: 'the menu of a day',
    open: async (page) => {
      await library(page)
        .getByRole('button', { name: /in the inbox, / })
        .first()
        .click({ button: 'right' })
      await page.getByRole('menuitem', { name: /^Triage/ }).waitFor()
    },
  },
  ...['Compact', 'Table'].map((density) => ({
    name: `the list, ${density.toLowerCase()}`,
    open: async (page: Page) => {
      await openSettings(page, 'Appearance')
      const choice = page.getByRole('dialog').getByRole('radio', { name: density, exact: true })
      await choice.click()
      await page.keyboard.press('Escape')
      await page.locator(`[role="option"][data-density="${density.toLowerCase()}"]`).first().waitFor()
    },
    close: async (page: Page) => {
      await openSettings(page, 'Appearance')
      await page.getByRole('dialog').getByRole('radio', { name: 'Comfortable' }).click()
      await page.keyboard.press('Escape')
      await page.locator('[role="option"][data-density="comfortable"]').first().waitFor()
    },
  })),
]
