// What was marked: kept through a crash, in dark pages, listed, on turned pages, of another version, and for everybody.
import { expect, it } from 'vitest'
import { findFaults } from '../support/find-faults.ts'
import { colorAt } from './color-at.ts'
import {
  beginMarking,
  distance,
  FIRST,
  FOUND,
  isDrawn,
  line,
  made,
  marks,
  open,
  painted,
  panel,
  press,
  reader,
  select,
  shown,
  stored,
  TURNED,
  tools,
} from './mark-steps.ts'

beginMarking()

it('marks are still there after a crash, in dark pages too', async () => {
  const { app, page, id } = shown()
  await select(line(1, FOUND), line(1, FOUND))
  await press('2')
  await expect.poll(async () => (await stored()).length).toBe(1)
  await app.restartAfterKill()
  await page.getByRole('option').first().waitFor()
  await press('g', 'a')
  await open(id)
  await expect.poll(() => painted().count()).toBe(1)
  const edge = () => colorAt(page, painted(), 0.001, 0.5)
  const light = await edge()
  expect(Math.min(...light)).toBeGreaterThan(120)
  await press('Shift+D')
  await expect.poll(async () => Math.max(...(await edge()))).toBeLessThan(130)
  const [red, green, blue] = await edge()
  expect(green).toBeGreaterThan(Math.max(red, blue))
  await press('Shift+D')
})

it('the list beside the pages filters, leads to places, and changes what stands in it', async () => {
  const { page } = shown()
  await press('Shift+H')
  await panel().getByText('No annotations yet').waitFor()
  await select(line(1, FIRST), line(1, FIRST))
  await press('1')
  await expect.poll(() => marks().count()).toBe(1)
  await press('Shift+G')
  await isDrawn(6)
  await line(6, 'Here the quill of page 6').scrollIntoViewIfNeeded()
  await select(line(6, 'Here the quill of page 6'), line(6, 'Here the quill of page 6'))
  await press('6')
  const items = panel().getByRole('listitem')
  await expect.poll(() => items.count()).toBe(2)
  await panel().getByRole('heading', { name: 'Page 6' }).waitFor()

  await panel().getByRole('searchbox', { name: 'Filter annotations' }).fill('quill')
  await expect.poll(() => items.count()).toBe(1)
  await panel().getByRole('searchbox', { name: 'Filter annotations' }).fill('')
  await panel().getByRole('button', { name: 'Only yellow' }).click()
  await expect.poll(() => items.count()).toBe(1)
  await panel()
    .getByRole('button', { name: /^Go to page 1/ })
    .click()
  // First what lasts a moment only.
  await expect.poll(() => painted().getAttribute('data-flashed')).toBe('true')
  const number = page.getByRole('textbox', { name: 'Page' }).first()
  await expect.poll(() => number.inputValue()).toBe('1')
  await panel().getByRole('button', { name: 'Only yellow' }).click()

  await items.first().hover()
  await items.first().getByRole('button', { name: 'Add a comment' }).click()
  await page.keyboard.type('A title.')
  await press('Escape')
  await expect.poll(async () => (await stored())[0]?.comment).toBe('A title.')
  expect(await reader().isVisible()).toBe(true)

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await panel().getByRole('button', { name: 'Copy as Markdown' }).click()
  await page.getByText('2 annotations copied as Markdown').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A title.')
  const download = page.waitForEvent('download')
  await panel().getByRole('button', { name: 'PDF with annotations' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)

  await items
    .nth(1)
    .getByRole('button', { name: /^Go to page 6/ })
    .focus()
  await press('Delete')
  await expect.poll(() => items.count()).toBe(1)
  await expect.poll(async () => (await stored()).map(({ page: n }) => n)).toEqual([1])
})

it('on turned pages marks lie on their words', async () => {
  const { page } = shown()
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await open(TURNED)
  for (const n of [1, 2, 3]) {
    await isDrawn(n)
    const words = line(n, `This is page ${n} of 3`)
    await words.scrollIntoViewIfNeeded()
    await words.evaluate((element) => getSelection()?.selectAllChildren(element))
    await tools().waitFor()
    await press('1')
    await expect.poll(() => painted(n).count()).toBe(1)
    await expect.poll(() => distance(painted(n), words)).toBeLessThan(4)
    await press('+')
    await expect.poll(() => distance(painted(n), words)).toBeLessThan(4)
    await press('n')
  }
})

it('marks of another version of the file are listed and not drawn', async () => {
  const { app, page, id } = shown()
  await select(line(1, FOUND), line(1, FOUND))
  await press('1')
  await expect.poll(async () => (await stored()).length).toBe(1)
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await app.command('pdf', 'remove', id)
  await app.command('pdf', 'attach', id, made(), '--pdf-version', '2')
  await open(id)
  await press('Shift+H')
  await panel().getByText('In another version of the file').waitFor()
  await panel().getByText('the quill of page 1').waitFor()
  expect(await marks().count()).toBe(0)
})

it('can be used by everybody, with its tools, its list and a mark open', async () => {
  const { page } = shown()
  await select(line(1, FIRST), line(1, FIRST))
  await press('1')
  await select(line(1, FOUND), line(1, FOUND))
  await press('c')
  await page.keyboard.type('A thought.')
  await press('Escape')
  await press('Shift+N')
  await page.keyboard.type('A note.')
  await press('Escape', 'Escape', 'Shift+F', 'Enter')
  await page.getByRole('region', { name: /^Area/ }).waitFor()
  await press('Shift+H')
  await panel().getByText('4 annotations').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findFaults(page)).toEqual([])
  }
  await press('Escape', 'Escape')
  await select(line(1, FIRST), line(1, FIRST))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findFaults(page)).toEqual([])
  }
})

it('asks for nothing that the policy of the page denies', () => {
  const { app } = shown()
  // A crash takes the connection with it.
  expect(app.complaints.filter((complaint) => !/WebSocket|ERR_CONNECTION/.test(complaint))).toEqual([])
})
