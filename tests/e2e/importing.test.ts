// Importing a bibliography, by what a user sees and presses.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFaults } from '../support/find-faults.ts'
import { makeItem } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const TODAY = '2024-10-16'
const KNOWN = { id: '2410.80001', title: 'Lanterns for Patient Looms' }
const FILE = `
@misc{quill2024, title={Lanterns for Patient Looms}, author={Quill, Ada}, eprint={2410.80001}, archiveprefix={arXiv}, keywords={looms}, annote={From elsewhere.}}
@article{reed2020, title={Ferries of the {Inland} Seas}, author={Reed, Bram}, year=2020, keywords={boats}, groups={Water}}
@article{broken, title={Never closed
`

let app: FedApp
let page: Page

const dialog = (): Locator => page.getByRole('dialog', { name: 'Import a bibliography' })
const row = (title: string): Locator =>
  page.getByRole('listbox', { name: 'Papers' }).getByRole('option').filter({ hasText: title })

const drop = (name: string, content: string) =>
  page.evaluate(
    ([fileName, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], fileName))
      const target = document.querySelector('[data-pane="list"]') ?? document.body
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, content] as const,
  )

beforeAll(async () => {
  app = await openFedApp({ items: [makeItem({ ...KNOWN, day: TODAY })], today: TODAY, syncFrom: TODAY })
  page = app.page
  await row(KNOWN.title).waitFor()
})
afterAll(() => app?.close())

describe('importing', () => {
  it('opens on a file dropped on the window, and tells new, different and unreadable', async () => {
    await drop('library.bib', FILE)
    await dialog().getByText('1 new · 1 different from your library · 1 unreadable').waitFor()
    await dialog().getByText('library.bib, line 4:').waitFor()
    await dialog().getByText('tags, note, citation key').waitFor()
    expect(await findFaults(page)).toEqual([])
  })

  it('leaves out what is to stay as it is', async () => {
    const choice = dialog().getByRole('combobox', { name: `What to do with ${KNOWN.title}` })
    await choice.selectOption('mine')
    await dialog().getByRole('button', { name: 'Import 1 paper' }).waitFor()
    await dialog().getByRole('radio', { name: 'Merge' }).click()
    await dialog().getByRole('radio', { name: 'Keep mine' }).click()
    await dialog().getByText('These papers stay exactly as they are.').waitFor()
    await dialog().getByRole('radio', { name: 'Merge' }).click()
    await dialog().getByRole('button', { name: 'Import 2 papers' }).waitFor()
  })

  it('imports, and takes all of it back by one undo', async () => {
    await dialog().getByRole('button', { name: 'Import 2 papers' }).click()
    await dialog().getByText('1 paper added · 1 paper completed · 1 entry unreadable').waitFor()
    expect(await findFaults(page)).toEqual([])
    const tags = page.getByRole('navigation', { name: 'Library' })
    await dialog().getByRole('button', { name: 'Undo the import' }).click()
    await dialog().waitFor({ state: 'detached' })
    await row('Ferries').waitFor({ state: 'detached' })
    expect(await tags.getByText('boats').count()).toBe(0)
  })

  it('opens from the palette, and reads what is chosen there', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('import a bib')
    await page.keyboard.press('Enter')
    await dialog().getByRole('button', { name: 'Choose files…' }).waitFor()
    expect(await findFaults(page)).toEqual([])
    await dialog()
      .getByLabel('Choose files…')
      .and(page.locator('input'))
      .setInputFiles({
        name: 'a.ris',
        mimeType: 'text/plain',
        buffer: Buffer.from('TY  - BOOK\nTI  - A Book of Ladders\nER  - \n'),
      })
    await dialog().getByRole('button', { name: 'Import 1 paper' }).click()
    await dialog().getByText('1 paper added').waitFor()
    await page.keyboard.press('Escape')
    await row('A Book of Ladders').waitFor()
    expect(app.complaints).toEqual([])
  })
})
