// Whatever arXiv, a guest network or the line between does: a whole, checked file, or none, and the truth about it.
import { describe, expect, it } from 'vitest'
import { PDF_FAULTS } from '../../support/pdf-server.ts'
import { ID, openPdfs, settled } from './open-pdfs.ts'

/** What arXiv refuses it refuses a minute later too. */
const PASSING = PDF_FAULTS.filter((fault) => fault !== '403')

describe('a fault', () => {
  it.each(PASSING)('%s that passes ends with the whole file', async (fault) => {
    const { arxiv, fetch, files, read, pdf, marks } = await openPdfs()
    arxiv.setFault(fault, 2)
    expect(await fetch([ID])).toEqual({ ready: [ID], failed: [] })
    expect(files()).toEqual([`${ID}v1.pdf`])
    expect(read(`${ID}v1.pdf`)).toEqual(pdf(ID))
    expect(await marks()).toEqual([ID])
  })

  it.each([
    ['429', { why: 'server', status: 429 }],
    ['500', { why: 'server', status: 500 }],
    ['403', { why: 'server', status: 403 }],
    ['short', { why: 'cut' }],
    ['drop', { why: 'server' }],
    ['html', { why: 'not_pdf' }],
    ['disguised', { why: 'not_pdf' }],
    ['garbage', { why: 'unreadable' }],
    ['empty', { why: 'not_pdf' }],
    ['hang', { why: 'server' }],
    ['redirect', { why: 'not_pdf' }],
  ] as const)('%s that stays ends with no file, and says why', async (fault, problem) => {
    const { arxiv, client, fetch, files, marks } = await openPdfs()
    arxiv.setFault(fault)
    const { ready, failed } = await fetch([ID])
    expect([ready, failed.map((job) => job.problem)]).toEqual([[], [problem]])
    expect(files().filter((name) => name.endsWith('.pdf'))).toEqual([])
    expect(await marks()).toEqual([])
    expect(await client.pdfs.list()).toEqual([])
  })

  it('that is the paper having none is not tried again', async () => {
    const { arxiv, fetch } = await openPdfs()
    arxiv.remove(ID)
    const { failed } = await fetch([ID])
    expect(failed.map((job) => job.problem)).toEqual([{ why: 'none' }])
    expect(arxiv.requests).toHaveLength(1)
  })
})

describe('a file that was cut', () => {
  it('is gone on with where it ended, by the tag of its answer', async () => {
    const { arxiv, fetch, pdf, read } = await openPdfs()
    arxiv.setFault('stall', 1)
    await fetch([ID])
    const half = Math.floor(pdf(ID).length / 2)
    expect(arxiv.requests.map(({ range, status }) => [range, status])).toEqual([
      [undefined, 200],
      [`bytes=${half}-`, 206],
    ])
    expect(read(`${ID}v1.pdf`)).toEqual(pdf(ID))
  })

  it('is fetched anew where another file is there by now', async () => {
    const { arxiv, client, core, files, read, pdf } = await openPdfs()
    arxiv.setFault('stall', 1)
    const other = pdf('2410.90002')
    await client.pdfs.fetch({ papers: { ids: [ID] } })
    const done = settled(client, [ID])
    // Between the first answer and the second.
    while (arxiv.requests.length === 0) await core.clock.sleep(0)
    arxiv.put(ID, other, 2)
    await done
    expect(files()).toEqual([`${ID}v2.pdf`])
    expect(read(`${ID}v2.pdf`)).toEqual(other)
    expect(await client.pdfs.list()).toMatchObject([{ id: ID, version: 2, pages: 3 }])
  })
})
