// The table of what arXiv says of papers. Rows become values here and nowhere else.

import { isoInstant } from '../../clock.ts'
import { orNull, orUndefined } from '../../db/convert.ts'
import type { ReadDb, WriteDb } from '../../db/database.ts'
import { inChunks } from '../in-chunks.ts'
import type { ArxivFacts } from '../make-entry.ts'
import type { ArxivRecord } from './arxiv-source.ts'

/** A DOI or journal comes with publication, months later: so long an answer is good. */
const FRESH_MS = 30 * 24 * 3_600_000

export async function readFacts(db: ReadDb, ids: readonly string[]): Promise<Map<string, ArxivFacts>> {
  const facts = new Map<string, ArxivFacts>()
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom('arxiv_facts')
      .select(['paper_id', 'primary_category', 'doi', 'journal_ref'])
      .where('paper_id', 'in', chunk)
      .execute()
    for (const row of rows) {
      facts.set(row.paper_id, {
        primaryCategory: orUndefined(row.primary_category),
        doi: orUndefined(row.doi),
        journalRef: orUndefined(row.journal_ref),
      })
    }
  }
  return facts
}

/** Those of the papers that arXiv was not asked about, or long ago. */
export async function readStaleFacts(db: ReadDb, ids: readonly string[], now: number): Promise<string[]> {
  const fresh = new Set<string>()
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom('arxiv_facts')
      .select('paper_id')
      .where('paper_id', 'in', chunk)
      .where('checked_at', '>', isoInstant(now - FRESH_MS))
      .execute()
    for (const row of rows) fresh.add(row.paper_id)
  }
  return ids.filter((id) => !fresh.has(id))
}

/** Without a record arXiv does not have the paper, which is remembered too. */
export async function storeFacts(
  db: WriteDb,
  found: readonly { readonly id: string; readonly record: ArxivRecord | undefined }[],
  at: string,
): Promise<void> {
  for (const { id, record } of found) {
    const row = {
      paper_id: id,
      checked_at: at,
      primary_category: orNull(record?.primaryCategory),
      doi: orNull(record?.doi),
      journal_ref: orNull(record?.journalRef),
      version: orNull(record?.version),
      comment: orNull(record?.comment),
    }
    await db
      .insertInto('arxiv_facts')
      .values(row)
      .onConflict((conflict) => conflict.column('paper_id').doUpdateSet(row))
      .execute()
  }
}
