// What it takes to have papers here: bytes and seconds, from what is known of them and, for the rest, of the others.

import { sql } from 'kysely'
import type { PackEstimate } from '../../../shared/pdfs-model.ts'
import type { ReadDb } from '../db/database.ts'
import { readJobs, sortOut } from './pdf-jobs.ts'

/** With figures, appendix and references. */
const USUAL_BYTES = 4_000_000
/** So many stored ones say more than the usual. */
const ENOUGH = 5
const USUAL_PER_SECOND = 2_000_000
/** A line that stood still a moment ago will not for ever. */
const SLOWEST_PER_SECOND = 20_000

export type EstimateDeps = {
  readonly db: ReadDb
  /** Seconds between the starts of two requests. */
  readonly pace: number
  readonly bytesPerSecond: number | undefined
}

export async function estimateFetch(
  { db, pace, bytesPerSecond = USUAL_PER_SECOND }: EstimateDeps,
  ids: readonly string[],
): Promise<Omit<PackEstimate, 'freeBytes' | 'roomBytes'>> {
  const { papers, unavailable, unknown, whole } = await sortOut(db, ids)
  const toFetch = papers.filter((id) => !whole.has(id))
  const jobs = new Map((await readJobs(db, toFetch)).map((job) => [job.paper_id, job]))
  const usual = await usualBytes(db)
  let bytes = 0
  let seconds = 0
  for (const id of toFetch) {
    const job = jobs.get(id)
    const left = Math.max(0, (job?.part_total ?? usual) - (job?.part_bytes ?? 0))
    bytes += left
    seconds += Math.max(pace, left / Math.max(SLOWEST_PER_SECOND, bytesPerSecond))
  }
  return {
    papers: ids.length - unknown.length,
    stored: papers.length - toFetch.length,
    toFetch: toFetch.length,
    unavailable: unavailable.length,
    bytes: Math.round(bytes),
    seconds: Math.ceil(seconds),
  }
}

async function usualBytes(db: ReadDb): Promise<number> {
  const { files, mean } = await db
    .selectFrom('pdf')
    .select([sql<number>`count(*)`.as('files'), sql<number>`coalesce(avg(bytes), 0)`.as('mean')])
    .where('source', '=', 'arxiv')
    .executeTakeFirstOrThrow()
  return files < ENOUGH ? USUAL_BYTES : mean
}
