// Reading: a PDF, its pages' words among the results, and a paper as text.
import { find, openFirst } from '../view-steps.ts'
import type { AccessibilityView } from './accessibility-view.ts'

export const READING_VIEWS: readonly AccessibilityView[] = [
  {
    name: 'a PDF in the reader, its outline and its search open',
    open: async (page) => {
      await openFirst(page)
      await page.getByRole('region', { name: 'PDF' }).getByText(/pages/).waitFor()
      await page.keyboard.press('p')
      await page.locator('.page .textLayer').first().waitFor()
      await page.keyboard.press('o')
      await page.getByRole('navigation', { name: /^Outline/ }).waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('section')
      await page.locator('.textLayer .highlight').first().waitFor()
    },
  },
  {
    name: 'what is found on papers’ pages',
    open: async (page) => {
      await find(page, '"section 3 of this sample"')
      await page.getByRole('region', { name: 'In full text' }).getByRole('button').first().waitFor()
    },
  },
  {
    name: 'a paper as text',
    open: async (page) => {
      await page.keyboard.press('j')
      await page.getByRole('button', { name: 'Read the abstract' }).click()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    },
  },
]
