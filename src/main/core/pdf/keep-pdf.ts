// From a file beside to a stored PDF: checked, put in its place, and written down. Before that, nothing is stored.
import { rm } from 'node:fs/promises'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { checkPdf } from './check-pdf.ts'
import { fileNameOf, type PdfFiles } from './pdf-files.ts'
import { type PdfRow, putPdf, readPdfs } from './pdf-table.ts'

export type KeepDeps = { readonly db: Database; readonly files: PdfFiles; readonly clock: Clock }

export type NewPdf = {
  readonly id: string
  readonly version: number
  readonly source: PdfRow['source']
  /** The file beside; gone afterwards. */
  readonly from: string
  /** How long it was said to be. */
  readonly total?: number | undefined
}

/** Throws PdfFailure where it is not whole; it is deleted then. */
export async function keepPdf({ db, files, clock }: KeepDeps, pdf: NewPdf): Promise<PdfRow> {
  const { id, version, source, from } = pdf
  try {
    const { pages } = await checkPdf(from, pdf.total)
    const present = (await readPdfs(db.read, [id])).find((row) => row.version === version)
    // What its reader put there is never overwritten by what can be had at any time.
    if (source === 'arxiv' && present?.source === 'attached' && present.state === 'whole') return present
    const sha256 = await files.sha256(from)
    const file = fileNameOf(id, version)
    const { bytes, mtimeMs } = await files.place(from, file)
    const at = isoInstant(clock.now())
    const row: PdfRow = {
      paper_id: id,
      version,
      file,
      bytes,
      sha256,
      pages,
      mtime_ms: mtimeMs,
      state: 'whole',
      source,
      stored_at: at,
      opened_at: null,
      verified_at: at,
    }
    await db.write((trx) => putPdf(trx, row))
    return row
  } finally {
    await rm(from, { force: true })
  }
}
