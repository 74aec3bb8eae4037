// The queue of what was asked for and is not here yet. A paper that came by another way is waited for no more.
import type { AddFailure, PendingPaper } from '../../../shared/adding-model.ts'
import { compact, orUndefined } from '../db/convert.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Wanted } from './wanted.ts'

/** Puts papers in line; one that was given up is tried anew. */
export async function enqueue(db: WriteDb, wanted: readonly Wanted[], at: string): Promise<void> {
  for (const { id, title, abstract } of wanted) {
    await db
      .insertInto('pending_paper')
      .values({ id, title, abstract, asked_at: at })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ state: 'queued' }))
      .execute()
  }
}

/** Puts those that were given up in line again. */
export async function requeue(db: WriteDb, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await db.updateTable('pending_paper').set({ state: 'queued' }).where('id', '=', id).execute()
  }
}

export async function dequeue(db: WriteDb, ids: readonly string[]): Promise<number> {
  let count = 0
  for (const id of ids) {
    const { numDeletedRows } = await db
      .deleteFrom('pending_paper')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    count += Number(numDeletedRows)
  }
  return count
}

/** Ends an attempt that brought nothing; `not_found` gives the paper up. */
export async function noteAttempt(
  db: WriteDb,
  ids: readonly string[],
  error: AddFailure | 'not_found',
): Promise<void> {
  for (const id of ids) {
    await db
      .updateTable('pending_paper')
      .set((row) => ({
        attempts: row('attempts', '+', 1),
        last_error: error,
        state: error === 'not_found' ? 'unresolved' : 'queued',
      }))
      .where('id', '=', id)
      .execute()
  }
}

/** Takes out of the queue what is in the library by now. */
export async function dropArrived(db: WriteDb): Promise<void> {
  await db
    .deleteFrom('pending_paper')
    .where('id', 'in', (eb) => eb.selectFrom('paper').select('paper.id'))
    .execute()
}

/** Those to be tried, oldest first. */
export async function readQueued(db: ReadDb): Promise<Wanted[]> {
  return db
    .selectFrom('pending_paper')
    .select(['id', 'title', 'abstract'])
    .where('state', '=', 'queued')
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
}

export async function listPending(db: ReadDb): Promise<PendingPaper[]> {
  const rows = await db
    .selectFrom('pending_paper as q')
    .selectAll()
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('paper as p').select('p.id').whereRef('p.id', '=', 'q.id'))),
    )
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .execute()
  return rows.map((row) =>
    compact({
      id: row.id,
      title: row.title,
      state: row.state,
      askedAt: row.asked_at,
      attempts: row.attempts,
      lastError: orUndefined(row.last_error),
    }),
  )
}
