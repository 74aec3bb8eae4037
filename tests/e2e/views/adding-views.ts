// Adding papers by hand.
import { addUnknown, detail } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const ADDING_VIEWS: readonly AccessibilityView[] = [
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
]
