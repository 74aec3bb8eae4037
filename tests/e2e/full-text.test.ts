// Papers' own pages: a word that only a stored PDF holds leads to its page; a paper without a PDF is read as text.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writePdf } from '../core/full-text/write-pdf.ts'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { makeItem } from '../support/make-items.ts'
import { type App, openApp } from './open-app.ts'

const TODAY = '2024-10-16'
const ID = '2410.90001'
const OTHER = '2410.90002'
const MARKDOWN = [
  '# Ropes',
  'A first word on ropes, and the energy $E = mc^2$ of them.',
  '## Method',
  'We splice with a **marlinspike**; it costs $5 or $10.',
  '$$\\int_0^1 x\\,dx = \\frac{1}{2}$$',
  '| Knot | Strength |\n| --- | --- |\n| Bowline | $0.6$ |',
  '```\nsplice(rope)\n```',
  '<script>window.broken = true</script><img src="https://example.org/x.png">',
].join('\n\n')

let feed: FeedServer
let app: App

beforeAll(async () => {
  feed = await startFeedServer({
    items: [
      makeItem({ id: ID, day: TODAY, title: 'Lanterns at Sea' }),
      makeItem({ id: OTHER, day: TODAY, title: 'Ropes' }),
    ],
    texts: { [OTHER]: MARKDOWN },
    today: TODAY,
  })
  app = await openApp({ feedUrl: feed.url })
  await app.command('sync', '--date', TODAY)
  await app.page.getByRole('option', { name: /Lanterns at Sea/ }).waitFor()
})

afterAll(async () => {
  await app?.close()
  await feed?.close()
})

const search = async (text: string) => {
  const box = app.page.getByRole('combobox', { name: 'Search papers' })
  await box.fill(text)
}

it('opens a stored PDF on the page that holds a word of nothing else', async () => {
  const pages = ['The first page.', 'The second page.', 'On the third page sits an albatross.']
  const file = await writePdf(join(app.dataDir, 'made', 'paper.pdf'), pages)
  await app.command('pdf', 'attach', ID, file)
  await search('albatross')
  const found = app.page.getByRole('region', { name: 'In full text' })
  const hit = found.getByRole('button', { name: /^Open Lanterns at Sea: ?p\. 3/ })
  await hit.waitFor()
  expect(await hit.locator('mark').allInnerTexts()).toEqual(['albatross'])
  await hit.click()
  const marked = app.page.locator('[data-page-number="3"] .textLayer .highlight')
  await marked.first().waitFor()
  expect(await marked.first().innerText()).toBe('albatross')
  expect(await app.command('text', 'albatross')).toMatchObject([{ id: ID, pages: [{ page: 3 }] }])
})

it('reads a paper without a PDF as text, with its formulas, and finds what is in it', async () => {
  const { page } = app
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await search('')
  await page.getByRole('option', { name: /Ropes/ }).click()
  await page.getByRole('button', { name: 'Read the abstract' }).click()
  await page.getByRole('button', { name: 'Fetch the text' }).click()
  await page.getByRole('heading', { name: 'Method' }).waitFor()
  expect(await page.locator('.katex-display').count()).toBe(1)
  expect(await page.getByText('it costs $5 or $10.').count()).toBe(1)
  expect(await page.getByRole('cell', { name: 'Bowline' }).count()).toBe(1)
  expect(await page.locator('article img').count()).toBe(0)
  await page.keyboard.press('Escape')
  await search('marlinspike')
  await page.getByRole('button', { name: /^Open Ropes: ?section 2/ }).click()
  expect(await page.locator('article mark').allInnerTexts()).toEqual(['marlinspike'])
  expect(app.complaints).toEqual([])
})

it('lets a stored text go, and fetches it again', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Remove the stored text' }).click()
  await page.getByRole('heading', { name: 'Method' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Fetch the text' }).click()
  await page.getByRole('heading', { name: 'Method' }).waitFor()
})
