// The queue of PDFs that are to be had: a table, so that it outlives the process.
import type { PdfProblem, Queued } from '../../../shared/pdfs-model.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { listed, listedInOrder } from '../db/id-list.ts'
import type { Schema } from '../db/schema.ts'

export type PdfJob = Awaited<ReturnType<typeof readJobs>>[number]

export type JobWish = { readonly pack: boolean; readonly again: boolean; readonly automatic: boolean }

/** The whole queue, or these papers' part of it, in its order. */
export function readJobs(db: ReadDb, ids?: readonly string[]) {
  return db
    .selectFrom('pdf_job as j')
    .leftJoin('paper as p', 'p.id', 'j.paper_id')
    .selectAll('j')
    .select('p.title')
    .$if(ids !== undefined, (query) => query.where('j.paper_id', 'in', listed(ids ?? [])))
    .orderBy('j.number')
    .execute()
}

/** Of these ids: papers on arXiv, papers that are on no server, and what is no paper; and those with a whole file. */
export async function sortOut(
  db: ReadDb,
  ids: readonly string[],
): Promise<Pick<Queued, 'unavailable' | 'unknown'> & { papers: string[]; whole: Set<string> }> {
  const rows = await db
    .selectFrom(listedInOrder(ids).as('l'))
    .innerJoin('paper as p', 'p.id', 'l.value')
    .leftJoin('pdf as f', (join) => join.onRef('f.paper_id', '=', 'p.id').on('f.state', '=', 'whole'))
    .select(['p.id', 'f.paper_id as whole'])
    .orderBy('l.key')
    .execute()
  const found = new Set(rows.map(({ id }) => id))
  const whole = new Set(rows.filter((row) => row.whole !== null).map(({ id }) => id))
  const isElsewhere = (id: string) => !id.includes(':') || whole.has(id)
  return {
    papers: [...found].filter(isElsewhere),
    unavailable: [...found].filter((id) => !isElsewhere(id)),
    unknown: ids.filter((id) => !found.has(id)),
    whole,
  }
}

/** Queues papers. What is done or failed from before goes, once nothing of it is to come. */
export async function addJobs(
  trx: WriteDb,
  ids: readonly string[],
  wish: JobWish,
  at: string,
): Promise<void> {
  const waiting = await trx
    .selectFrom('pdf_job')
    .select('number')
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (waiting === undefined) await trx.deleteFrom('pdf_job').execute()
  const flags = { pack: toBit(wish.pack), again: toBit(wish.again), automatic: toBit(wish.automatic) }
  for (const paper_id of ids)
    await trx
      .insertInto('pdf_job')
      .values({ paper_id, asked_at: at, ...flags })
      .onConflict((conflict) =>
        conflict.column('paper_id').doUpdateSet((eb) => ({
          ...FRESH,
          pack: eb.fn('max', ['pdf_job.pack', 'excluded.pack']),
          again: eb.fn('max', ['pdf_job.again', 'excluded.again']),
          automatic: eb.fn('min', ['pdf_job.automatic', 'excluded.automatic']),
        })),
      )
      .execute()
}

const FRESH = { state: 'waiting', attempts: 0, retry_at: null, problem: null } as const
const toBit = (flag: boolean): 0 | 1 => (flag ? 1 : 0)

type Patch = Partial<
  Omit<Schema['pdf_job'], 'number' | 'paper_id' | 'state' | 'attempts' | 'part_bytes' | 'part_version'>
> & {
  state?: 'waiting' | 'done' | 'failed'
  attempts?: number
  part_bytes?: number
  part_version?: number
}

export async function markJob(trx: WriteDb, number: number, patch: Patch): Promise<void> {
  await trx.updateTable('pdf_job').set(patch).where('number', '=', number).execute()
}

/** Takes what is not done out of the queue: these papers, or all. */
export async function dropJobs(trx: WriteDb, ids: readonly string[] | undefined): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('pdf_job')
    .where('state', '<>', 'done')
    .$if(ids !== undefined, (query) => query.where('paper_id', 'in', listed(ids ?? [])))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** What failed, or waits for its next try, is tried now: these papers, or all. */
export async function renewJobs(trx: WriteDb, ids: readonly string[] | undefined): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('pdf_job')
    .set(FRESH)
    .where('state', '<>', 'done')
    .$if(ids !== undefined, (query) => query.where('paper_id', 'in', listed(ids ?? [])))
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

export function problemOfJob({ problem }: Pick<PdfJob, 'problem'>): PdfProblem | undefined {
  return problem === null ? undefined : (JSON.parse(problem) as PdfProblem)
}
