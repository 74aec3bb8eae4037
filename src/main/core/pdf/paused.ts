// Whether the queue is paused: remembered over restarts.
import type { ReadDb, WriteDb } from '../db/database.ts'

const KEY = 'pdfs.paused'

export async function isPaused(db: ReadDb): Promise<boolean> {
  const row = await db.selectFrom('app_state').select('value').where('key', '=', KEY).executeTakeFirst()
  return row?.value === 'true'
}

/** Answers whether that is new. */
export async function setPaused(trx: WriteDb, paused: boolean): Promise<boolean> {
  if ((await isPaused(trx)) === paused) return false
  const value = JSON.stringify(paused)
  await trx
    .insertInto('app_state')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
  return true
}
