// Papers are taken offline, marked, read without a network; a file that is damaged loses its mark, and heals.
import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { makeItem } from '../support/make-items.ts'
import { makePdf } from '../support/make-pdf.ts'
import { type PdfServer, startPdfServer } from '../support/pdf-server.ts'
import { type App, openApp } from './open-app.ts'

const DAY = '2024-10-16'
const IDS = ['2410.90001', '2410.90002', '2410.90003']

let app: App
let feed: FeedServer
let arxiv: PdfServer

beforeAll(async () => {
  feed = await startFeedServer({ items: IDS.map((id) => makeItem({ id, day: DAY })), today: DAY })
  arxiv = await startPdfServer()
  for (const id of IDS) arxiv.put(id, await makePdf({ title: id, bytes: 60_000 }))
  app = await openApp({ feedUrl: feed.url, arxivUrl: arxiv.url })
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

test('three papers are taken offline by keys and one click, and are marked', async () => {
  const { page } = app
  await list().getByRole('option').nth(2).waitFor()
  expect(await marked().count()).toBe(0)
  await list().getByRole('option').first().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('f')
  await dialog().getByText('3 papers, 0 here already: 3 PDFs to fetch', { exact: false }).waitFor()
  await dialog().getByRole('button', { name: 'Take offline' }).click()
  await dialog().getByText('3 papers ready offline').waitFor({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await expect.poll(() => marked().count()).toBe(3)
  expect(stored()).toEqual(IDS.map((id) => `${id}v1.pdf`))
})

test('they are there without a network, and after a crash', async () => {
  await arxiv.close()
  await feed.close()
  await app.restartAfterKill()
  await expect.poll(() => marked().count()).toBe(3)
  for (const id of IDS) expect(await status(id)).toBe(200)
  const part = await app.page.evaluate(async (path) => {
    const answer = await fetch(path, { headers: { range: 'bytes=0-4' } })
    return [answer.status, await answer.text()]
  }, `/pdf/${IDS[0]}`)
  expect(part).toEqual([206, '%PDF-'])
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
  await expect.poll(() => marked().count()).toBe(2)
  expect(await status(id)).toBe(404)
  arxiv = await startPdfServer(Number(new URL(arxiv.url).port))
  arxiv.put(id, before)
  await list()
    .getByRole('option', { name: new RegExp(`Paper ${id}`) })
    .click()
  await page.getByText('The file is damaged').waitFor()
  await page.getByRole('button', { name: 'Fetch again' }).click()
  await expect.poll(() => marked().count(), { timeout: 30_000 }).toBe(3)
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
