// The table of stored PDFs: reading it, and writing what was found on the disk.
import { sql } from 'kysely'
import type { StoredPdf } from '../../../shared/pdfs-model.ts'
import { compact, orUndefined } from '../db/convert.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { PdfTable } from '../db/file-tables.ts'
import { listed } from '../db/id-list.ts'

export type PdfRow = Omit<PdfTable, 'state'> & { readonly state: StoredPdf['state'] }

/** What is stored, by paper: the reader's own first, then arXiv's newest version; of these papers, or of all. */
export function readPdfs(
  db: ReadDb,
  ids?: readonly string[],
): Promise<(PdfRow & { title: string | null })[]> {
  return (
    db
      .selectFrom('pdf as f')
      .leftJoin('paper as p', 'p.id', 'f.paper_id')
      .selectAll('f')
      .select('p.title')
      .$if(ids !== undefined, (query) => query.where('f.paper_id', 'in', listed(ids ?? [])))
      .orderBy('f.paper_id')
      // The reader's own comes first: it was put there to be read.
      .orderBy('f.source', 'desc')
      .orderBy('f.version', 'desc')
      .execute()
  )
}

export function toStoredPdf(row: PdfRow & { title: string | null }): StoredPdf {
  return compact({
    id: row.paper_id,
    title: row.title ?? row.paper_id,
    version: row.version || undefined,
    file: row.file,
    bytes: row.bytes,
    sha256: row.sha256,
    pages: row.pages,
    state: row.state,
    source: row.source,
    storedAt: row.stored_at,
    openedAt: orUndefined(row.opened_at),
    verifiedAt: row.verified_at,
  })
}

/** The newest whole one, or that version. */
export async function readWhole(db: ReadDb, id: string, version?: number): Promise<PdfRow | undefined> {
  const rows = await readPdfs(db, [id])
  return rows.find((row) => row.state === 'whole' && (version === undefined || row.version === version))
}

export async function putPdf(trx: WriteDb, row: PdfRow): Promise<void> {
  // How long ago it was read does not change with its bytes.
  const { opened_at: _, ...update } = row
  await trx
    .insertInto('pdf')
    .values(row)
    .onConflict((conflict) => conflict.columns(['paper_id', 'version']).doUpdateSet(update))
    .execute()
}

type Found = Partial<Pick<PdfRow, 'state' | 'mtime_ms' | 'verified_at' | 'opened_at'>>

export async function markPdf(
  trx: WriteDb,
  { paper_id, version, sha256 }: PdfRow,
  found: Found,
): Promise<void> {
  await trx
    .updateTable('pdf')
    .set(found)
    .where('paper_id', '=', paper_id)
    .where('version', '=', version)
    // Another file may have taken its place while this one was looked at.
    .where('sha256', '=', sha256)
    .execute()
}

export async function dropPdf(trx: WriteDb, { paper_id, version }: PdfRow): Promise<void> {
  await trx.deleteFrom('pdf').where('paper_id', '=', paper_id).where('version', '=', version).execute()
}

/** What all files use; a missing one uses nothing. */
export async function usedBytes(db: ReadDb): Promise<number> {
  const { bytes } = await db
    .selectFrom('pdf')
    .select(sql<number>`coalesce(sum(bytes), 0)`.as('bytes'))
    .where('state', '<>', 'missing')
    .executeTakeFirstOrThrow()
  return bytes
}
