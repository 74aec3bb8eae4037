// What lies over the window, and what takes its place.
import { openFirst, openStatistics } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const WINDOW_VIEWS: readonly AccessibilityView[] = [
  {
    name: 'the history',
    open: async (page) => {
      await page.keyboard.press('Shift+Z')
      await page
        .getByRole('dialog')
        .getByRole('list', { name: 'Changes' })
        .getByRole('button')
        .first()
        .waitFor()
    },
  },
  {
    name: 'taking papers offline',
    open: async (page) => {
      await page.keyboard.press('f')
      const dialog = page.getByRole('dialog', { name: 'Take offline' })
      await dialog.getByText(/to fetch|are here/).waitFor()
    },
  },
  {
    name: 'the keys',
    open: async (page) => {
      await page.keyboard.press('?')
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
    open: openStatistics,
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
  {
    name: 'the command palette, finding nothing',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('xqzvwk jjqq')
      await page
        .getByRole('dialog')
        .getByText(/^Nothing is called/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'the command palette as it opens',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('option').first().waitFor()
    },
  },
  {
    name: 'the statistics as tables',
    open: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('s')
      for (const button of await page.getByRole('button', { name: /as a table$/ }).all()) await button.click()
      await page.getByRole('table').first().waitFor()
    },
  },
]
