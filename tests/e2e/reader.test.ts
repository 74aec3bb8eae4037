// Reading PDFs in the window, by what a user sees and presses.
import { describe, expect, it } from 'vitest'
import { findFaults } from '../support/find-faults.ts'
import { colorAt } from './color-at.ts'
import {
  beginReading,
  isAtPage,
  isDrawn,
  leave,
  list,
  pageNumber,
  pageView,
  press,
  read,
  reader,
  shown,
} from './reader-steps.ts'

beginReading()

describe('a paper in the reader', () => {
  it('opens by a key, is being read, and is left where it was opened', async () => {
    const { page, paper } = shown()
    const title = await page.getByRole('article').getByRole('heading').first().innerText()
    await read(paper)
    await isDrawn(1)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await pageView(1).getByText('This is page 1 of 30').waitFor()
    await press('Escape')
    await list().waitFor()
    const row = page.getByRole('option', { selected: true })
    await expect.poll(() => row.innerText()).toContain('Reading')
    expect(await row.innerText()).toContain(title.slice(0, 20))
    await expect.poll(() => list().evaluate((element) => element.contains(document.activeElement))).toBe(true)
  })

  it('opens at the page and the zoom it was left at', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('n', 'n', 'n', 'n')
    await isAtPage(5)
    await press('f')
    const zoom = page.getByRole('button', { name: /^How pages are shown/ })
    const fitted = await zoom.innerText()
    await press('Escape')
    await list().waitFor()
    await expect.poll(() => page.getByRole('option', { selected: true }).innerText()).toContain('Page 5')
    await press('p')
    await isDrawn(5)
    await isAtPage(5)
    await expect.poll(() => zoom.innerText()).toBe(fitted)
  })

  it('is moved in by keys, pages in a column or one by one', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('Shift+G')
    await isAtPage(30)
    await press('g', 'g')
    await isAtPage(1)
    await press('Space', 'Space', 'Space')
    await expect.poll(async () => Number(await pageNumber().inputValue())).toBeGreaterThan(1)
    await press('g', 'p')
    await page.keyboard.type('12')
    await press('Enter')
    await isAtPage(12)
    await press('m')
    await isDrawn(12)
    expect(await page.locator('.page').count()).toBe(1)
    await press('n')
    await isDrawn(13)
    await press('m')
    await expect.poll(() => page.locator('.page').count()).toBe(30)
    await isAtPage(13)
  })

  it('is searched, with every match marked and counted', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('/')
    await page.keyboard.type('QUILL')
    await reader().getByText('1 of 30', { exact: true }).waitFor()
    await pageView(1).locator('.highlight.selected').getByText('quill').waitFor()
    await pageView(2).locator('.highlight').waitFor()
    await press('Enter', 'Enter')
    await reader().getByText('3 of 30', { exact: true }).waitFor()
    await isDrawn(3)
    await press('Shift+Enter')
    await reader().getByText('2 of 30', { exact: true }).waitFor()
    await press('Control+a')
    await page.keyboard.type('nowhere at all')
    await reader().getByText('No match').waitFor()
    await press('Escape')
    await expect.poll(() => page.locator('.highlight').count()).toBe(0)
    expect(await reader().isVisible()).toBe(true)
  })

  it('follows its own links, and comes back', async () => {
    const { paper } = shown()
    await read(paper)
    await isDrawn(1)
    await pageView(1).locator('.annotationLayer a').first().click()
    await isAtPage(30)
    await press('h')
    await isAtPage(1)
    await press('l')
    await isAtPage(30)
  })

  it('comes back at once, while the page gone to is still being shown', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('g', 'p')
    await page.keyboard.type('12')
    // In one go, before the window has drawn or told of anything.
    await pageNumber().evaluate((field) => {
      const pressed = (key: string) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      field.dispatchEvent(pressed('Enter'))
      document.activeElement?.dispatchEvent(pressed('h'))
    })
    await isAtPage(1)
    await press('l')
    await isAtPage(12)
  })

  it('opens links out of it as https, in the browser', async () => {
    const { paper } = shown()
    await read(paper)
    await isDrawn(1)
    const link = pageView(1).locator('.annotationLayer a[target]')
    expect(await link.getAttribute('href')).toBe('https://example.org/a')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toContain('noopener')
  })

  it('has its outline and its pages in small beside it', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('o')
    const panel = page.getByRole('navigation', { name: 'Outline, pages and annotations' })
    await panel.getByRole('button', { name: 'Section 7', exact: true }).click()
    await isAtPage(7)
    await press('Shift+O')
    await panel.getByRole('button', { name: 'Page 8', exact: true }).click()
    await isAtPage(8)
    await panel.locator('canvas').first().waitFor()
    await press('Shift+O')
    await panel.waitFor({ state: 'hidden' })
  })

  it('gives its text to the clipboard', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await pageView(1)
      .getByText('This is page 1 of 30')
      .evaluate((element) => getSelection()?.selectAllChildren(element))
    await press('Control+c')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('This is page 1 of 30')
  })

  it('is offered as read at its last page', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    const done = page.getByRole('button', { name: 'Done reading' })
    expect(await done.count()).toBe(0)
    await press('Shift+G')
    await done.click()
    await done.waitFor({ state: 'hidden' })
    await leave()
    await expect.poll(() => page.getByRole('option', { selected: true }).innerText()).toContain('Read')
  })

  it('is dark in a dark window, but for its pictures', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('f')
    const corner = () => colorAt(page, pageView(1), 0.05, 0.05)
    const picture = () => colorAt(page, pageView(1), 0.42, 0.86)
    await expect.poll(corner).toEqual([255, 255, 255])
    const [red, green, blue] = await picture()
    expect(red).toBeGreaterThan(200)
    expect(green).toBeLessThan(60)
    await press('Shift+D')
    await expect.poll(async () => Math.max(...(await corner()))).toBeLessThan(50)
    expect(await picture()).toEqual([red, green, blue])
    await press('Shift+D')
  })

  it('stands beside its notes, which are written there', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('b')
    const note = page.getByRole('textbox', { name: 'Note' })
    await note.fill('Figure 2 is the point.')
    await press('Escape')
    await press('n')
    await isAtPage(2)
    await press('Escape')
    await list().waitFor()
    await expect.poll(() => note.inputValue()).toBe('Figure 2 is the point.')
  })

  it('stands beside another paper that is being read, each with keys of its own', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('Escape')
    await list().waitFor()
    await press('j')
    await read(paper)
    await isDrawn(1)
    await page.getByRole('button', { name: 'Beside the paper' }).click()
    await page.getByRole('group', { name: 'Papers being read' }).getByRole('menuitem').first().click()
    const panes = reader().getByRole('article')
    await expect.poll(() => panes.count()).toBe(2)
    const number = (pane: number) => panes.nth(pane).getByRole('textbox', { name: 'Page' })
    await panes.nth(1).locator('.textLayer').first().waitFor()
    await press('n')
    await expect.poll(() => number(1).inputValue()).toBe('2')
    expect(await number(0).inputValue()).toBe('1')
    await press('Shift+B', 'n', 'n')
    await expect.poll(() => number(0).inputValue()).toBe('3')
    expect(await number(1).inputValue()).toBe('2')
    await panes.nth(0).getByRole('button', { name: 'Close this paper' }).click()
    await expect.poll(() => panes.count()).toBe(1)
  })

  it('can be used by everybody', async () => {
    const { page, paper } = shown()
    await read(paper)
    await isDrawn(1)
    await press('o', 'b', '/')
    await page.keyboard.type('quill')
    await reader().getByText('1 of 30', { exact: true }).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await findFaults(page)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light' })
  })
})
