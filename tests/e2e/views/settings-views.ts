// The settings, section by section.
import type { Page } from 'playwright-core'
import { openSettings } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const SETTINGS_VIEWS: readonly AccessibilityView[] = [
  ...['Feed', 'Notifications', 'Appearance', 'Data folder', 'Backup'].map((section) => ({
    name: `the settings: ${section}`,
    open: (page: Page) => openSettings(page, section),
  })),
  ...['Watch rules', 'Keyboard'].map((section) => ({
    name: `the settings: ${section}`,
    open: (page: Page) => openSettings(page, section),
  })),
  {
    name: 'a watch rule being made, with its back-test',
    open: async (page) => {
      await openSettings(page, 'Watch rules')
      await page.getByRole('button', { name: 'New rule' }).click()
      await page.getByRole('textbox', { name: 'Search' }).fill('diffusion')
      await page.getByText(/^Would have caught \d+/).waitFor()
    },
  },
  {
    name: 'a key being recorded, that another command has',
    open: async (page) => {
      await openSettings(page, 'Keyboard')
      await page.getByRole('textbox', { name: 'Search commands and keys' }).fill('queue')
      await page.getByRole('button', { name: 'Add a key to “Queue”' }).click()
      await page.keyboard.press('r')
      await page.getByRole('button', { name: 'Use it here instead' }).waitFor()
    },
  },
]
