// A whole morning without a mouse: sync, thirty papers decided, the keepers filed, an old one found, and a bibliography.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, feedToday } from '../../src/shared/feed-day.ts'
import type { Status } from '../../src/shared/model.ts'
import { makeItem, makeItems } from '../support/make-items.ts'
import { type FedApp, openFedApp } from './open-fed-app.ts'

/** A morning is today's: so the machine's clock and the feed agree, whenever this runs. */
const TODAY = feedToday(Date.now())
const MONTH = `${TODAY.slice(2, 4)}${TODAY.slice(5, 7)}`
const THIS_MORNING = Array.from({ length: 30 }, (_, index) =>
  makeItem({
    // Within a day the highest id comes first.
    id: `${MONTH}.${80_099 - index}`,
    day: TODAY,
    title: `Morning Paper ${index + 1} on Harbors`,
    authors: ['Ada Quill'],
  }),
)
/** Somewhere among those of the days before. */
const OLD = makeItem({
  id: `${MONTH}.70001`,
  day: addDays(TODAY, -9),
  title: 'Luminous Walruses Remember Everything',
  authors: ['Bram Reed'],
})
/** One key a paper, over and over. */
const VERDICTS: readonly { key: string; status: Status }[] = [
  { key: 'q', status: 'queued' },
  { key: 'x', status: 'skipped' },
  { key: 'x', status: 'skipped' },
  { key: 'r', status: 'reading' },
  { key: 'd', status: 'read' },
  { key: 'x', status: 'skipped' },
]
const times = (status: Status) =>
  THIS_MORNING.filter((_, index) => VERDICTS[index % VERDICTS.length]?.status === status).length

let app: FedApp
let page: Page

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const type = (text: string) => page.keyboard.type(text)
const card = (): Locator => page.getByRole('article')
const isUp = (title: string) => card().getByRole('heading', { name: title, exact: true }).waitFor()
const selected = (name: RegExp) =>
  page
    .getByRole('listbox', { name: 'Papers' })
    .getByRole('option', { name, selected: true })
    .first()
    .waitFor()
/** Of the library, as another process sees it. */
const expectStored = (command: readonly string[], what: object) =>
  expect.poll(() => app.command(...command), { timeout: 30_000 }).toMatchObject(what)

beforeAll(async () => {
  app = await openFedApp({
    items: [...THIS_MORNING, OLD, ...makeItems(120, { from: addDays(TODAY, -12), to: addDays(TODAY, -1) })],
    today: TODAY,
  })
  page = app.page
})
afterAll(() => app?.close())

describe('a morning by the keyboard alone', () => {
  it('begins with one key that brings the papers', async () => {
    await page.getByRole('button', { name: 'Sync the last 30 days' }).waitFor()
    await press('s')
    await page
      .getByText(/\b151 new/)
      .first()
      .waitFor({ timeout: 90_000 })
    await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor()
  })

  it('goes through the thirty of today, one key each', async () => {
    await press('Shift+V')
    await isUp('Morning Paper 1 on Harbors')
    for (const [index] of THIS_MORNING.entries()) {
      await page.getByText(`${30 - index} left`, { exact: true }).waitFor()
      await isUp(`Morning Paper ${index + 1} on Harbors`)
      await press(VERDICTS[index % VERDICTS.length]?.key ?? '')
    }
    await page.getByRole('heading', { name: 'Nothing left to decide' }).waitFor()
    await expectStored(['stats'], {
      statuses: {
        inbox: 121,
        queued: times('queued'),
        reading: times('reading'),
        read: times('read'),
        skipped: times('skipped'),
      },
    })
  })

  it('tags and files the keepers together', async () => {
    await press('Escape', 'g', 'q')
    await page.getByRole('heading', { level: 1, name: 'Queued' }).waitFor()
    await selected(/Morning Paper 1 on Harbors/)
    await press('ControlOrMeta+a')
    await page.getByRole('heading', { name: `${times('queued')} papers selected` }).waitFor()
    await press('t')
    await type('harbors')
    await press('Enter', 'Escape', 'c')
    await type('Thesis')
    await press('Enter', 'Escape')
    for (const title of ['Morning Paper 1 on', 'Morning Paper 25 on']) {
      const paper = THIS_MORNING.find((item) => item.title.startsWith(title))
      await expectStored(['show', paper?.paper.id ?? ''], {
        tags: ['harbors'],
        collections: [{ path: 'Thesis' }],
      })
    }
  })

  it('finds an old one by a name that is not spelt right, and files it too', async () => {
    await press('/')
    await type('luminus walrsues')
    await page.getByRole('complementary', { name: 'About this search' }).waitFor()
    await press('Enter')
    await selected(/Luminous Walruses/)
    await press('c')
    await type('Thes')
    await press('Enter', 'Escape')
    await expectStored(['show', OLD.paper.id], { collections: [{ path: 'Thesis' }] })
  })

  it('takes a slip of the finger back, and does it again on second thoughts', async () => {
    await press('x')
    await expectStored(['show', OLD.paper.id], { reading: { status: 'skipped' } })
    await press('z')
    await expectStored(['show', OLD.paper.id], { reading: { status: 'inbox' } })
    await press('ControlOrMeta+Shift+Z')
    await expectStored(['show', OLD.paper.id], { reading: { status: 'skipped' } })
    await press('ControlOrMeta+z')
    await expectStored(['show', OLD.paper.id], { reading: { status: 'inbox' } })
  })

  it('goes to the collection by the palette, and ends with its bibliography', async () => {
    await press('ControlOrMeta+k')
    await type('Thesis')
    await page
      .getByRole('dialog')
      .getByRole('option', { selected: true, name: /Thesis/ })
      .waitFor()
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Thesis' }).waitFor()
    await selected(/Morning Paper|Luminous/)
    await press('ControlOrMeta+a', 'e')
    await page.getByRole('menuitem', { name: 'Save as lectern.bib' }).first().waitFor()
    const save = () =>
      page.evaluate(() => document.activeElement?.textContent?.startsWith('Save as lectern.bib') ?? false)
    for (let step = 0; !(await save()) && step < 20; step += 1) await press('ArrowDown')
    const download = page.waitForEvent('download')
    await press('Enter')
    const text = readFileSync(await (await download).path(), 'utf8')
    expect(text.match(/^@misc\{/gm)).toHaveLength(times('queued') + 1)
    expect(text).toContain('Luminous')
    expect(text).toContain(`eprint = {${OLD.paper.id}}`)
    for (let number = 1; number <= 25; number += 6) {
      const id = THIS_MORNING[number - 1]?.paper.id
      expect(text).toContain(`eprint = {${id}}`)
    }
  })

  it('broke no rule of its content policy and threw no error', () => {
    expect(app.complaints).toEqual([])
  })
})
