// Room for a PDF: under the limit, by throwing out what was read longest ago and may go, and on the disk.
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { PdfFiles } from './pdf-files.ts'
import { PdfFailure } from './pdf-problem.ts'
import { dropPdf, type PdfRow, usedBytes } from './pdf-table.ts'

export type RoomDeps = {
  readonly db: Database
  readonly files: PdfFiles
  readonly limitBytes: () => Promise<number>
}

/** What is left to the rest of the machine. */
const RESERVE = 64 * 1024 * 1024

/** Throws PdfFailure: limit, disk_full. Answers whether something was thrown out. */
export async function makeRoom({ db, files, limitBytes }: RoomDeps, bytes: number): Promise<boolean> {
  let over = (await usedBytes(db.read)) + bytes - (await limitBytes())
  const gone: PdfRow[] = []
  if (over > 0)
    for (const row of await readDispensable(db)) {
      if (over <= 0) break
      gone.push(row)
      over -= row.bytes
    }
  // Nothing is thrown out for what does not fit anyway.
  if (over > 0) throw new PdfFailure({ why: 'limit' })
  for (const row of gone) {
    await db.write((trx) => dropPdf(trx, row))
    await files.remove(row.file)
  }
  if ((await files.freeBytes()) < bytes + RESERVE) throw new PdfFailure({ why: 'disk_full' })
  return gone.length > 0
}

/**
 * arXiv's files (the user's own cannot be had again) of papers that are neither to be read, nor being read, nor written
 * into, nor part of what is being taken along now; what was read, or else stored, longest ago first.
 */
function readDispensable({ read }: Database): Promise<PdfRow[]> {
  return read
    .selectFrom('pdf as f')
    .selectAll('f')
    .where('f.state', '<>', 'missing')
    .where('f.source', '=', 'arxiv')
    .where(
      sql<boolean>`not exists (select 1 from reading r where r.paper_id = f.paper_id and r.status in ('queued', 'reading'))`,
    )
    .where(sql<boolean>`not exists (select 1 from pdf_job j where j.paper_id = f.paper_id)`)
    .where(sql<boolean>`not exists (select 1 from annotation a where a.paper_id = f.paper_id)`)
    .orderBy(sql`coalesce(f.opened_at, f.stored_at)`)
    .execute()
}
