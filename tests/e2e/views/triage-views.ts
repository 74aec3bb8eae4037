// Triage.
import { goTo, options } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const TRIAGE_VIEWS: readonly AccessibilityView[] = [
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
    name: 'triage, at its end',
    open: async (page) => {
      await goTo(page, 'agents')
      await options(page).first().waitFor()
      await page.keyboard.press('v')
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      const end = page.getByRole('heading', { name: /passed over$|^Nothing left/ })
      while (!(await end.isVisible())) await page.keyboard.press('Space')
    },
  },
]
