// What is stored: read, looked after, attached, removed, and thrown out when room is short.
import {
  appendFileSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makePdf } from '../../support/make-pdf.ts'
import { tempDir } from '../../support/temp-dir.ts'
import { ID, IDS, openPdfs, SECOND, THIRD } from './open-pdfs.ts'

const FILE = `${ID}v1.pdf`

async function bytesOf(open: Awaited<ReturnType<typeof openPdfs>>, id: string) {
  const pdf = await open.core.pdfs.open(id)
  if (pdf === undefined) return undefined
  const pieces: Buffer[] = []
  for await (const piece of pdf.read()) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

describe('a stored PDF', () => {
  it('is read whole and by parts, by its id alone', async () => {
    const open = await openPdfs()
    await open.fetch([ID])
    expect(await bytesOf(open, ID)).toEqual(open.pdf(ID))
    const pdf = await open.core.pdfs.open(ID)
    const part: Buffer[] = []
    for await (const piece of pdf?.read({ from: 1, to: 4 }) ?? []) part.push(piece as Buffer)
    expect(Buffer.concat(part).toString()).toBe('PDF-')
    expect(await open.core.pdfs.open('../library.db')).toBeUndefined()
    expect(await open.core.pdfs.open(ID, 7)).toBeUndefined()
  })

  it('is found by has:pdf, and only while it is whole', async () => {
    const open = await openPdfs()
    await open.fetch([ID])
    const found = async () => (await open.client.papers.search({ query: 'has:pdf' })).hits.map(({ id }) => id)
    expect(await found()).toEqual([ID])
    rmSync(open.path(FILE))
    await open.client.pdfs.check({})
    expect(await found()).toEqual([])
  })

  it('is kept by id and version: a newer one is shown, the older one stays', async () => {
    const open = await openPdfs()
    await open.fetch([ID])
    open.arxiv.put(ID, open.pdf(SECOND), 2)
    await open.fetch([ID], { again: true })
    expect(open.files()).toEqual([FILE, `${ID}v2.pdf`])
    expect(await bytesOf(open, ID)).toEqual(open.pdf(SECOND))
    expect((await open.client.pdfs.of({ id: ID })).stored.map(({ version }) => version)).toEqual([2, 1])
  })
})

describe('a file that was changed behind our back', () => {
  const damages = {
    'taken away': (path: string) => rmSync(path),
    cut: (path: string) => truncateSync(path, 5000),
    'made longer': (path: string) => appendFileSync(path, 'x'),
    'changed in place': (path: string) => {
      const bytes = readFileSync(path)
      bytes[1000] = (bytes[1000] ?? 0) ^ 1
      writeFileSync(path, bytes)
      utimesSync(path, 1, 1)
    },
  }

  it.each(Object.entries(damages))('%s loses its mark at the next look, and heals', async (_, damage) => {
    const open = await openPdfs()
    await open.fetch([ID, SECOND])
    damage(open.path(FILE))
    const { whole, missing, damaged } = await open.client.pdfs.check({})
    expect([whole, [...missing, ...damaged]]).toEqual([1, [ID]])
    expect(await open.marks()).toEqual([SECOND])
    expect(await open.core.pdfs.open(ID)).toBeUndefined()
    expect(await open.fetch([ID])).toMatchObject({ ready: [ID], failed: [] })
    expect(open.read(FILE)).toEqual(open.pdf(ID))
    expect(await open.marks()).toEqual([ID, SECOND])
  })

  it('is not shown, also where nobody has looked', async () => {
    const open = await openPdfs()
    await open.fetch([ID])
    truncateSync(open.path(FILE), 100)
    expect(await open.core.pdfs.open(ID)).toBeUndefined()
    expect(await open.marks()).toEqual([])
  })

  it('with its size and date as before is found by reading it all', async () => {
    const open = await openPdfs()
    await open.fetch([ID])
    const [before] = await open.client.pdfs.list()
    const bytes = readFileSync(open.path(FILE))
    bytes[1000] = (bytes[1000] ?? 0) ^ 1
    const { atime, mtime } = statSync(open.path(FILE))
    writeFileSync(open.path(FILE), bytes)
    utimesSync(open.path(FILE), atime, mtime)
    expect(before?.state).toBe('whole')
    const steps = await open.client.pdfs.verify({})
    let step = await steps.next()
    while (!step.done) step = await steps.next()
    expect(step.value).toEqual({ whole: 0, missing: [], damaged: [ID] })
    expect(await open.marks()).toEqual([])
  })

  it('gets its mark back where it comes back as it was', async () => {
    const open = await openPdfs()
    await open.fetch([ID])
    const bytes = readFileSync(open.path(FILE))
    rmSync(open.path(FILE))
    await open.client.pdfs.check({})
    writeFileSync(open.path(FILE), bytes)
    await open.client.pdfs.check({})
    expect(await open.marks()).toEqual([ID])
  })
})

describe("a PDF of the user's own", () => {
  it('is copied, checked and shown before any other', async () => {
    const open = await openPdfs()
    await open.fetch([ID])
    const mine = await makePdf({ pages: 7, title: 'Mine' })
    const path = join(tempDir(), 'mine.pdf')
    writeFileSync(path, mine)
    const stored = await open.client.pdfs.attach({ id: ID, path })
    expect(stored).toMatchObject({ id: ID, pages: 7, source: 'attached', state: 'whole' })
    rmSync(path)
    expect(await bytesOf(open, ID)).toEqual(mine)
  })

  it('comes in pieces, in their order', async () => {
    const open = await openPdfs()
    const mine = await makePdf({ title: 'Mine', bytes: 5000 })
    const upload = '3f1c6b0a-5a53-4a6e-9d5c-1b2a3c4d5e6f'
    const put = (at: number, to: number) =>
      open.client.pdfs.upload({ upload, at, data: mine.subarray(at, to).toString('base64') })
    await put(0, 3000)
    await expect(put(2000, 3000)).rejects.toMatchObject({ code: 'conflict' })
    await put(3000, mine.length)
    await open.client.pdfs.attach({ id: ID, upload })
    expect(await bytesOf(open, ID)).toEqual(mine)
    expect(open.files()).toEqual([`${ID}.pdf`])
  })

  it.each([
    ['a page', 'not_pdf', async () => Buffer.from('<!doctype html>')],
    ['nothing', 'not_pdf', async () => Buffer.alloc(0)],
    ['a part', 'cut', async () => (await makePdf({ bytes: 9000 })).subarray(0, 5000)],
    ['no pages', 'unreadable', async () => Buffer.from(`%PDF-1.7\n${'x'.repeat(2000)}\n%%EOF`)],
  ] as const)('that is %s is refused, and leaves nothing', async (_, fault, make) => {
    const open = await openPdfs()
    const path = join(tempDir(), 'a.pdf')
    writeFileSync(path, await make())
    await expect(open.client.pdfs.attach({ id: ID, path })).rejects.toMatchObject({
      code: 'pdf_unusable',
      data: { fault },
    })
    expect(open.files()).toEqual([])
    expect(await open.marks()).toEqual([])
  })

  it('is of a paper, and is there', async () => {
    const open = await openPdfs()
    await expect(open.client.pdfs.attach({ id: ID, path: '/nowhere/a.pdf' })).rejects.toMatchObject({
      code: 'not_found',
      data: { what: 'file' },
    })
    await expect(open.client.pdfs.attach({ id: 'none', path: '/nowhere/a.pdf' })).rejects.toMatchObject({
      code: 'not_found',
      data: { what: 'paper' },
    })
  })
})

describe('room', () => {
  const limit = (open: Awaited<ReturnType<typeof openPdfs>>) =>
    open.client.settings.update({ pdfs: { limitGb: 0.01 } })

  it('that is short is made by what was read longest ago, never by what is to be read', async () => {
    const open = await openPdfs()
    const big = await makePdf({ title: 'big', bytes: 3_000_000 })
    for (const id of IDS) open.arxiv.put(id, big)
    await limit(open)
    await open.fetch([ID])
    await open.fetch([SECOND])
    await open.fetch([THIRD])
    await open.client.reading.setStatus({ ids: [ID], status: 'queued' })
    open.core.clock.set('2024-10-17T12:00:00Z')
    await open.core.pdfs.open(SECOND)
    expect(await open.fetch([IDS[3] ?? ''])).toMatchObject({ failed: [] })
    expect(open.files()).toEqual([FILE, `${SECOND}v1.pdf`, `${IDS[3]}v1.pdf`])
    await open.client.reading.setStatus({ ids: [...IDS], status: 'reading' })
    const { failed } = await open.fetch([THIRD])
    expect(failed.map((job) => job.problem)).toEqual([{ why: 'limit' }])
    expect(open.files()).toEqual([FILE, `${SECOND}v1.pdf`, `${IDS[3]}v1.pdf`])
  })

  it('is never made by what somebody has written into', async () => {
    const open = await openPdfs()
    const big = await makePdf({ title: 'big', bytes: 3_000_000 })
    for (const id of IDS) open.arxiv.put(id, big)
    await limit(open)
    for (const id of [ID, SECOND, THIRD]) await open.fetch([id])
    const note = { kind: 'note', color: 'blue', page: 1, rects: [[9, 9, 9, 9]] } as const
    for (const id of [ID, SECOND])
      await open.client.annotations.add({ id, version: 1, marks: [{ ...note, rects: [[9, 9, 9, 9]] }] })
    expect(await open.fetch([IDS[3] ?? ''])).toMatchObject({ failed: [] })
    expect(open.files()).toEqual([FILE, `${SECOND}v1.pdf`, `${IDS[3]}v1.pdf`])
    await open.client.history.undo()
    expect(await open.fetch([THIRD])).toMatchObject({ failed: [] })
    expect(open.files()).toEqual([FILE, `${THIRD}v1.pdf`, `${IDS[3]}v1.pdf`])
  })

  it('on the disk is looked for before anything is written', async () => {
    const open = await openPdfs({ freeBytes: async () => 1000 })
    const { failed } = await open.fetch([ID])
    expect(failed.map((job) => job.problem)).toEqual([{ why: 'disk_full' }])
    expect(open.files().filter((name) => name.endsWith('.pdf'))).toEqual([])
  })

  it('is freed by removing, and counted', async () => {
    const open = await openPdfs()
    await open.fetch([ID, SECOND])
    const { files, bytes, limitBytes } = await open.client.pdfs.storage()
    expect([files, bytes, limitBytes]).toEqual([2, open.pdf(ID).length + open.pdf(SECOND).length, 5e9])
    expect(await open.client.pdfs.remove({ ids: [ID] })).toEqual({ changed: 1 })
    expect(open.files()).toEqual([`${SECOND}v1.pdf`])
    expect((await open.client.pdfs.storage()).files).toBe(1)
  })
})
