// Twenty papers are taken offline, marked, and read, searched, marked up, noted and exported without a network; a file that
// is damaged loses its mark, and heals.
import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { countConnections } from '../support/count-connections.ts'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { makeItem } from '../support/make-items.ts'
import { makePdf } from '../support/make-pdf.ts'
import { makePaper } from '../support/make-pdfs.ts'
import { type PdfServer, startPdfServer } from '../support/pdf-server.ts'
import { type App, openApp } from './open-app.ts'
import { goTo } from './view-steps.ts'

const DAY = '2024-10-16'
const IDS = Array.from({ length: 20 }, (_, index) => `2410.${90001 + index}`)
const TEXT = '# On Ropes\n\nWe splice with a marlinspike.'

let app: App
let feed: FeedServer
let arxiv: PdfServer

beforeAll(async () => {
  const items = IDS.map((id) => makeItem({ id, day: DAY }))
  feed = await startFeedServer({
    items,
    texts: Object.fromEntries(IDS.map((id) => [id, TEXT])),
    today: DAY,
  })
  arxiv = await startPdfServer()
  arxiv.setItems(items)
  const paper = Buffer.from(await makePaper({ pages: 6, withOutline: true }))
  for (const id of IDS) arxiv.put(id, paper)
  // High enough that all twenty are listed at once.
  app = await openApp({ feedUrl: feed.url, arxivUrl: arxiv.url, height: 2000 })
  app.page.setDefaultTimeout(20_000)
  await app.command('sync', '--date', DAY)
})
afterAll(async () => {
  await app.close()
  await feed.close()
  await arxiv.close()
})

const list = () => app.page.getByRole('listbox', { name: 'Papers' })
const marked = () => list().getByRole('option', { name: /Ready offline/ })
const dialog = () => app.page.getByRole('dialog', { name: 'Take offline' })
const stored = () => readdirSync(join(app.dataDir, 'pdfs')).filter((name) => name.endsWith('.pdf'))
const status = (id: string) => app.page.evaluate(async (path) => (await fetch(path)).status, `/pdf/${id}`)

test('they are taken offline by keys and one click, and are marked', async () => {
  const { page } = app
  await list().getByRole('option').nth(19).waitFor()
  expect(await marked().count()).toBe(0)
  await list().getByRole('option').first().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('f')
  await dialog().getByText('20 papers, 0 here already: 20 PDFs to fetch', { exact: false }).waitFor()
  await dialog().getByRole('button', { name: 'Take offline' }).click()
  // arXiv is asked every three seconds.
  await dialog().getByText('20 papers ready offline').waitFor({ timeout: 110_000 })
  await page.keyboard.press('Escape')
  await expect.poll(() => marked().count()).toBe(20)
  expect(stored()).toEqual(IDS.map((id) => `${id}v1.pdf`))
})

test('without a network and after a crash they are read, searched, marked up, noted and exported, and nothing asks for one', async () => {
  const { page } = app
  const ports = [feed.url, arxiv.url].map((url) => Number(new URL(url).port))
  await arxiv.close()
  await feed.close()
  const gates = await Promise.all(ports.map(countConnections))
  onTestFinished(async () => {
    for (const gate of gates) await gate.close()
  })
  const asked: string[] = []
  await app.restartAfterKill()
  const { origin } = new URL(page.url())
  await goTo(page, 'All papers')
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) asked.push(request.url())
  })
  await expect.poll(() => marked().count()).toBe(20)
  for (const id of IDS) expect(await status(id)).toBe(200)
  const part = await page.evaluate(async (path) => {
    const answer = await fetch(path, { headers: { range: 'bytes=0-4' } })
    return [answer.status, await answer.text()]
  }, `/pdf/${IDS[0]}`)
  expect(part).toEqual([206, '%PDF-'])

  const [id = ''] = IDS
  const row = () => list().getByRole('option', { name: new RegExp(`Paper ${id}`) })
  await row().click()
  await page.keyboard.press('p')
  await page.getByText('This is page 1 of 6').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('quill')
  await page.getByText('1 of 6', { exact: true }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('toolbar', { name: 'Mark the selected text' }).waitFor()
  await page.keyboard.press('2')
  const mark = { kind: 'highlight', color: 'green', page: 1, text: 'quill' }
  await expect.poll(() => app.command('annotations', id)).toMatchObject([mark])
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await row().filter({ hasText: 'Reading' }).waitFor()

  const note = page.getByRole('region', { name: 'Note' }).getByRole('textbox')
  await note.fill('Read on the plane.')
  await expect.poll(async () => JSON.stringify(await app.command('show', id))).toContain('Read on the plane.')
  await page.getByRole('button', { name: 'Read as text' }).click()
  await page.getByText('We splice with a marlinspike.').waitFor()
  await page.keyboard.press('Escape')
  expect(JSON.stringify(await app.command('text', 'marlinspike'))).toContain(id)
  const bib = join(app.dataDir, 'flight.bib')
  await app.command('export', '--format', 'bibtex', '--output', bib, id)
  expect(readFileSync(bib, 'utf8')).toContain(`eprint = {${id}}`)
  expect(asked).toEqual([])
  expect(gates.map((gate) => gate.count())).toEqual([0, 0])
})

test('one that is cut on the disk loses its mark when the window comes back, and heals', async () => {
  const { page } = app
  const [id = ''] = IDS
  const path = join(app.dataDir, 'pdfs', `${id}v1.pdf`)
  const before = readFileSync(path)
  truncateSync(path, 1000)
  // The window looks no more than once in some seconds.
  await page.waitForTimeout(5100)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(() => marked().count()).toBe(19)
  expect(await status(id)).toBe(404)
  arxiv = await startPdfServer(Number(new URL(arxiv.url).port))
  arxiv.put(id, before)
  await list()
    .getByRole('option', { name: new RegExp(`Paper ${id}`) })
    .click()
  await page.getByText('The file is damaged').waitFor()
  await page.getByRole('button', { name: 'Fetch again' }).click()
  await expect.poll(() => marked().count(), { timeout: 30_000 }).toBe(20)
  expect(readFileSync(path)).toEqual(before)
  expect(existsSync(path.replace('v1.pdf', '.part'))).toBe(false)
})

test('a PDF that is dropped on the window is attached to the paper that is shown', async () => {
  const { page } = app
  const mine = await makePdf({ pages: 9, title: 'Mine' })
  await list().getByRole('option').nth(1).click()
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], 'mine.pdf', { type: 'application/pdf' }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, mine.toString('base64'))
  await page.getByText('Your own file · 9 pages', { exact: false }).waitFor()
})
