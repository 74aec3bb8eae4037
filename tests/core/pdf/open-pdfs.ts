// A real library with some papers, before an arXiv that has their PDFs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { makePdf } from '../../support/make-pdf.ts'
import { openTestCore, type TestCoreOptions, TODAY } from '../../support/open-test-core.ts'
import { startPdfServer } from '../../support/pdf-server.ts'
import { tempDir } from '../../support/temp-dir.ts'

export const IDS = ['2410.90001', '2410.90002', '2410.90003', '2410.90004']
export const [ID = '', SECOND = '', THIRD = ''] = IDS
export const BYTES = 200_000

export type PdfLibraryOptions = Pick<TestCoreOptions, 'freeBytes' | 'texts'>

export async function openPdfs(options: PdfLibraryOptions = {}) {
  const arxiv = await startPdfServer()
  const dataDir = tempDir()
  const items = IDS.map((id) => makeItem({ id, day: TODAY }))
  const open = () => openTestCore({ items, dataDir, arxiv: arxiv.url, ...options })
  const core = await open()
  await core.sync({ kind: 'range', from: TODAY, to: TODAY })
  arxiv.setItems(items)
  const made = new Map<string, Buffer>()
  for (const id of IDS) {
    const pdf = await makePdf({ title: id, bytes: BYTES })
    made.set(id, pdf)
    arxiv.put(id, pdf)
  }
  onTestFinished(() => arxiv.close())
  const folder = join(dataDir, 'pdfs')
  return {
    arxiv,
    core,
    client: core.client,
    reopen: open,
    folder,
    pdf: (id: string) => made.get(id) ?? Buffer.alloc(0),
    files: () =>
      existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name !== '.downloading')
            .sort()
        : [],
    read: (name: string) => readFileSync(join(folder, name)),
    path: (name: string) => join(folder, name),
    fetch: (ids: readonly string[], more: { pack?: boolean; again?: boolean } = {}) =>
      fetchPdfs(core, ids, more),
    marks: async () => {
      const rows = await core.client.papers.rows({ ids: [...IDS] })
      return rows.filter((row) => row.offline).map((row) => row.id)
    },
  }
}

type TestCore = Awaited<ReturnType<typeof openTestCore>>

/** Queues, and waits for the end. */
export async function fetchPdfs(
  { client }: Pick<TestCore, 'client'>,
  ids: readonly string[],
  more: { pack?: boolean; again?: boolean } = {},
) {
  await client.pdfs.fetch({ papers: { ids: [...ids] }, ...more })
  return settled(client, ids)
}

export async function settled(client: TestCore['client'], ids: readonly string[]) {
  const steps = await client.pdfs.follow({ ids: [...ids] })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}
