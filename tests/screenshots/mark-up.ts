// A paper in the reader with some of its lines marked, for a picture.
import type { Page } from 'playwright-core'

/** Of what is being read, the first, whose PDF is stored. */
export async function markUp(page: Page): Promise<void> {
  for (const key of ['g', 'r']) await page.keyboard.press(key)
  await page.getByRole('heading', { level: 1, name: 'Reading' }).waitFor()
  await page.getByRole('option', { name: /Ready offline/ }).click()
  await page.keyboard.press('p')
  await page.locator('.page .textLayer .endOfContent').first().waitFor({ state: 'attached' })
  await mark(page, 3, 4, '1')
  await mark(page, 6, 6, '3')
  await mark(page, 8, 8, 'c')
  await page.keyboard.type('Compare with the figures of section 3.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+H')
  await page.getByText('3 annotations').waitFor()
}

async function mark(page: Page, from: number, to: number, key: string): Promise<void> {
  const tools = page.getByRole('toolbar', { name: 'Mark the selected text' })
  await page.locator('.page .textLayer').first().evaluate(select, { from, to })
  await tools.waitFor()
  await page.keyboard.press(key)
  await tools.waitFor({ state: 'hidden' })
}

/** Runs in the page. */
function select(layer: Element, { from, to }: { from: number; to: number }): void {
  const lines = layer.querySelectorAll('span[role="presentation"]')
  const [first, last] = [lines[from], lines[to]]
  if (first === undefined || last === undefined) throw new Error('there is no such line')
  getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
}
