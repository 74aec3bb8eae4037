// Adding papers by hand, by what a user sees and presses.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeItem } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

const TODAY = '2024-10-16'
const KNOWN = { id: '2410.80001', title: 'Lanterns for Patient Looms' }
const OTHER = { id: '2410.80002', title: 'Ferries at Low Tide' }
/** The hub has these, but not on a day that was fetched. */
const ELSEWHERE = { id: '2409.80003', title: 'Kettles in Chorus' }
const LATER = { id: '2409.80004', title: 'A Late Arrival' }
const TITLE = 'Notes on Borrowed Ladders'
const ITEMS = [
  makeItem({ ...KNOWN, day: TODAY }),
  makeItem({ ...OTHER, day: TODAY }),
  makeItem({ ...ELSEWHERE, day: '2024-09-02' }),
  makeItem({ ...LATER, day: '2024-09-03' }),
]

let app: FedApp
let page: Page

const dialog = (): Locator => page.getByRole('dialog')
const field = (): Locator => dialog().getByRole('textbox', { name: 'What to add' })
const detail = (): Locator => page.getByRole('main', { name: 'Paper' })
const shows = (title: string) => detail().getByRole('heading', { name: title, exact: true }).waitFor()
const waiting = (): Locator =>
  page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^Waiting/ })
const row = (title: string): Locator =>
  page.getByRole('listbox', { name: 'Papers' }).getByRole('option').filter({ hasText: title })

/** A paste by the keyboard, with the clipboard as another program left it. */
async function paste(text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}

async function add(text: string): Promise<void> {
  await page.keyboard.press('a')
  await field().fill(text)
  await dialog().getByRole('button', { name: /^Add/ }).and(page.locator(':enabled')).waitFor()
  await page.keyboard.press('Control+Enter')
  await dialog().getByRole('button', { name: 'Done' }).waitFor()
}

/** Something dragged into the window from outside, let go over the list. */
const drop = (data: { text?: string; file?: { name: string; content: string } }) =>
  page.evaluate(({ text, file }) => {
    const dataTransfer = new DataTransfer()
    if (text !== undefined) dataTransfer.setData('text/uri-list', text)
    if (file !== undefined) dataTransfer.items.add(new File([file.content], file.name))
    const target = document.querySelector('[data-pane="list"]') ?? document.body
    const event = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
    target.dispatchEvent(event('dragover'))
    target.dispatchEvent(event('drop'))
  }, data)

beforeAll(async () => {
  app = await openFedApp({ items: ITEMS, today: TODAY, syncFrom: TODAY })
  page = app.page
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await row(KNOWN.title).waitFor()
})
afterAll(() => app?.close())

describe('adding', () => {
  it('goes to the paper when what is pasted is one that is here', async () => {
    await row(OTHER.title).click()
    await shows(OTHER.title)
    await paste(`https://arxiv.org/abs/${KNOWN.id}v2`)
    await shows(KNOWN.title)
    expect(await dialog().count()).toBe(0)
  })

  it('tells at once what of a paste is here and what is to be fetched, and opens what came', async () => {
    await paste(`${KNOWN.id}\nhttps://huggingface.co/papers/${ELSEWHERE.id}`)
    await dialog().getByText('1 in your library · 1 to fetch').waitFor()
    await dialog().getByRole('button', { name: 'Add 1 paper' }).click()
    await dialog()
      .getByRole('region', { name: 'Added' })
      .getByRole('button', { name: ELSEWHERE.title })
      .waitFor()
    await dialog()
      .getByRole('region', { name: 'In your library already' })
      .getByRole('button', { name: KNOWN.title })
      .waitFor()
    await dialog().getByRole('button', { name: ELSEWHERE.title }).click()
    await shows(ELSEWHERE.title)
    expect(await dialog().count()).toBe(0)
  })

  it('takes addresses and saved pages that are dropped anywhere', async () => {
    await drop({ text: `https://arxiv.org/abs/${OTHER.id}` })
    await shows(OTHER.title)
    await drop({
      file: { name: 'day.html', content: `<h3><a href="/papers/${KNOWN.id}">${KNOWN.title}</a></h3>` },
    })
    await dialog().getByText('day.html').waitFor()
    await dialog().getByText('1 in your library').waitFor()
    await dialog().getByRole('button', { name: 'Remove day.html' }).click()
    await page.keyboard.press('Escape')
  })

  it('leaves alone what is pasted into a field, and what is dragged within the window', async () => {
    await dialog().waitFor({ state: 'detached' })
    const box = page.getByRole('combobox', { name: 'Search papers' })
    await page.keyboard.press('/')
    await expect.poll(() => box.evaluate((field) => field === document.activeElement)).toBe(true)
    await paste(KNOWN.id)
    await expect.poll(() => box.inputValue()).toBe(KNOWN.id)
    await box.fill('')
    await page.keyboard.press('Escape')
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragstart', { bubbles: true })))
    await drop({ text: `https://arxiv.org/abs/${LATER.id}` })
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragend', { bubbles: true })))
    expect(await dialog().count()).toBe(0)
  })
})

describe('an entry of one’s own', () => {
  const entry = () => detail().getByRole('region', { name: 'Your own entry' })

  it('is made of a title that nobody knows', async () => {
    await add(TITLE)
    await dialog().getByText('1 entry of your own made').waitFor()
    await dialog().getByRole('button', { name: TITLE }).click()
    await shows(TITLE)
    await entry().waitFor()
  })

  it('offers no link to copy while it has none', async () => {
    await detail().getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByRole('menuitem', { name: 'BibTeX' }).waitFor()
    expect(await page.getByRole('menuitem', { name: /link/i }).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  it('is completed by a form, which refuses what is no link', async () => {
    await entry().getByRole('button', { name: 'Complete…' }).click()
    await entry().getByRole('textbox', { name: 'Authors, one a line' }).fill('Ada Quill\nBo Reed')
    await entry().getByRole('textbox', { name: 'Abstract' }).fill('Who lends ladders, and why.')
    await entry().getByLabel('Published').fill('2021-03-04')
    await entry().getByRole('textbox', { name: 'Link' }).fill('ladders.pdf')
    await entry().getByText('A link begins with https://').waitFor()
    expect(await entry().getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
    await entry().getByRole('textbox', { name: 'Link' }).fill('https://example.org/ladders.pdf')
    await entry().getByRole('button', { name: 'Save' }).click()
    await detail().getByRole('button', { name: 'Bo Reed' }).waitFor()
    await detail().getByText('Who lends ladders, and why.').waitFor()
    await page.keyboard.press('Shift+L')
    await page.getByText('Link copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://example.org/ladders.pdf')
  })

  it('is deleted, and comes back with its status by an undo', async () => {
    // Where it stays in the list whatever its status.
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await row(TITLE).click()
    await shows(TITLE)
    await page.keyboard.press('q')
    await entry().getByRole('button', { name: 'Delete' }).click()
    await page.getByText(`“${TITLE}” deleted`).first().waitFor()
    await row(TITLE).waitFor({ state: 'detached' })
    await page.keyboard.press('z')
    await row(TITLE).waitFor()
    await row(TITLE).click()
    await shows(TITLE)
    await detail().getByText('Who lends ladders, and why.').waitFor()
    await detail().getByRole('button', { name: 'Queued', pressed: true }).waitFor()
  })
})

describe('what cannot be had now', () => {
  it('waits in sight, says why, and can be tried again or forgotten', async () => {
    expect(await waiting().count()).toBe(0)
    app.feed.setFault('drop')
    await add(`${LATER.id}\nA Title for Later`)
    await dialog()
      .getByText(/2 waiting/)
      .first()
      .waitFor({ timeout: 60_000 })
    await page.keyboard.press('Escape')
    await waiting().click()
    const line = dialog().getByRole('listitem').filter({ hasText: LATER.id })
    await line.getByText(/Tried 1 time\. The feed did not answer as it should\./).waitFor()
    await dialog().getByRole('button', { name: 'Forget A Title for Later' }).click()
    await dialog().getByText('A Title for Later').waitFor({ state: 'detached' })
    await line.getByRole('button', { name: `Try ${LATER.id} again` }).click()
    // The hub and arXiv are each asked three times, at their pace.
    await line.getByText(/Tried 2 times/).waitFor({ timeout: 60_000 })
    await page.keyboard.press('Escape')
  }, 180_000)

  it('comes with the next sync', async () => {
    app.feed.setFault(undefined)
    await waiting().waitFor()
    await app.command('sync', '--from', TODAY, '--to', TODAY)
    await waiting().waitFor({ state: 'detached' })
    await paste(LATER.id)
    await shows(LATER.title)
    expect(app.complaints).toEqual([])
  })
})
