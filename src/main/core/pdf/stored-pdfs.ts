// The PDFs that are stored: which, reading one, looking after them, and the user's own.
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { LecternError } from '../../../shared/errors.ts'
import type { PdfProgress, PdfStorage, StoredPdf, VerifyResult } from '../../../shared/pdfs-model.ts'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { type Attachment, attachPdf, takePiece } from './attach-pdf.ts'
import type { Inspector } from './inspect.ts'
import type { PdfFiles } from './pdf-files.ts'
import { dropJobs } from './pdf-jobs.ts'
import type { PdfQueue } from './pdf-queue.ts'
import { dropPdf, markPdf, type PdfRow, readPdfs, toStoredPdf, usedBytes } from './pdf-table.ts'

export type StoredPdfsDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly files: PdfFiles
  readonly inspector: Inspector
  readonly queue: PdfQueue
  readonly makeRoom: (bytes: number) => Promise<void>
  readonly limitBytes: () => Promise<number>
}

/** A PDF to be read; both ends of a range are inclusive. */
export type OpenPdf = {
  readonly size: number
  readonly sha256: string
  /** For whoever saves it. */
  readonly name: string
  read(range?: { readonly from: number; readonly to: number }): Readable
}

type Ids = readonly string[]
type Piece = { readonly upload: string; readonly at: number; readonly data: string }

export type StoredPdfs = {
  list(ids?: Ids): Promise<StoredPdf[]>
  storage(): Promise<PdfStorage>
  /** Undefined where none is whole. */
  open(id: string, version?: number): Promise<OpenPdf | undefined>
  attach(attachment: Attachment): Promise<StoredPdf>
  takePiece(piece: Piece): Promise<number>
  remove(ids: Ids): Promise<number>
  check(ids: Ids | undefined): Promise<VerifyResult>
  verify(ids: Ids | undefined, signal?: AbortSignal): AsyncGenerator<PdfProgress, VerifyResult, void>
}

/** Use is written down this exactly: order among files is all that it is for. */
const USE_GRAIN_MS = 600_000

export function createStoredPdfs(deps: StoredPdfsDeps): StoredPdfs {
  const { db, clock, files, inspector, queue, makeRoom, limitBytes } = deps

  async function noteUse(row: PdfRow): Promise<void> {
    const now = clock.now()
    if (row.opened_at !== null && now - Date.parse(row.opened_at) < USE_GRAIN_MS) return
    await db.write((trx) => markPdf(trx, row, { opened_at: isoInstant(now) }))
  }

  return {
    list: async (ids) => (await readPdfs(db.read, ids)).map(toStoredPdf),
    async storage() {
      const rows = await readPdfs(db.read)
      const whole = rows.filter((row) => row.state === 'whole')
      return {
        files: whole.length,
        bytes: await usedBytes(db.read),
        limitBytes: await limitBytes(),
        freeBytes: await files.freeBytes(),
        lost: rows.length - whole.length,
        folder: files.folder,
      }
    },
    async open(id, version) {
      for (const row of await readPdfs(db.read, [id])) {
        if (version !== undefined && row.version !== version) continue
        if ((await inspector.quick(row)) !== 'whole') continue
        await noteUse(row)
        return {
          size: row.bytes,
          sha256: row.sha256,
          name: row.file,
          read: (range) =>
            createReadStream(files.pathOf(row.file), range && { start: range.from, end: range.to }),
        }
      }
      return undefined
    },
    async attach(attachment) {
      const { id } = attachment
      const paper = await db.read.selectFrom('paper').select('title').where('id', '=', id).executeTakeFirst()
      if (paper === undefined) throw new LecternError('not_found', { what: 'paper', id })
      const row = await attachPdf({ db, files, clock, makeRoom }, attachment)
      // It need not be fetched any more.
      await db.write((trx) => dropJobs(trx, [id]))
      await queue.stop([id])
      return toStoredPdf({ ...row, title: paper.title })
    },
    takePiece: (piece) => takePiece(files, piece),
    async remove(ids) {
      await db.write((trx) => dropJobs(trx, ids))
      await queue.stop(ids)
      const rows = await readPdfs(db.read, ids)
      for (const row of rows) {
        await files.remove(row.file)
        await db.write((trx) => dropPdf(trx, row))
      }
      return new Set(rows.map((row) => row.paper_id)).size
    },
    async check(ids) {
      const found = createResult()
      for (const row of await readPdfs(db.read, ids)) found.add(row, await inspector.quick(row))
      return found.result
    },
    async *verify(ids, signal) {
      const found = createResult()
      const rows = await readPdfs(db.read, ids)
      try {
        for (const [index, row] of rows.entries()) {
          yield { done: index, total: rows.length, label: row.title ?? row.paper_id }
          signal?.throwIfAborted()
          found.add(row, await inspector.full(row, signal))
        }
      } catch (error) {
        throw signal?.aborted ? new LecternError('cancelled') : error
      }
      yield { done: rows.length, total: rows.length, label: '' }
      return found.result
    },
  }
}

function createResult() {
  const result = { whole: 0, missing: [] as string[], damaged: [] as string[] }
  return {
    result,
    add: ({ paper_id }: PdfRow, state: PdfRow['state']): void => {
      if (state === 'whole') result.whole += 1
      else result[state].push(paper_id)
    },
  }
}
