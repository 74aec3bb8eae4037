// Undo and redo, by single steps and by many: which changes are taken back, in which order.
import type { WriteDb } from '../db/database.ts'
import { putImages } from './put-images.ts'

/** Takes back the last change not taken back yet; answers its kind, or undefined when there is none. */
export async function undo(db: WriteDb, at: string): Promise<string | undefined> {
  const change = await db
    .selectFrom('change')
    .select(['id', 'kind'])
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!change) return undefined
  await putImages(db, change.id, 'before')
  await db.updateTable('change').set({ undone_at: at }).where('id', '=', change.id).execute()
  return change.kind
}

/** Does again the change that was taken back last. */
export async function redo(db: WriteDb): Promise<string | undefined> {
  const change = await db
    .selectFrom('change')
    .select(['id', 'kind'])
    .where('undone_at', 'is not', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (!change) return undefined
  await putImages(db, change.id, 'after')
  await db.updateTable('change').set({ undone_at: null }).where('id', '=', change.id).execute()
  return change.kind
}

/** Takes back that change and all after it; answers how many. None when it is taken back already. */
export async function undoTo(db: WriteDb, id: number, at: string): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    if ((await stateOf(db, id)) !== 'done') return steps
    await undo(db, at)
  }
}

/** Does again that change and all before it that were taken back; answers how many. None when it is no such change. */
export async function redoTo(db: WriteDb, id: number): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    if ((await stateOf(db, id)) !== 'undone') return steps
    await redo(db)
  }
}

async function stateOf(db: WriteDb, id: number): Promise<'done' | 'undone' | 'unknown'> {
  const change = await db.selectFrom('change').select('undone_at').where('id', '=', id).executeTakeFirst()
  if (!change) return 'unknown'
  return change.undone_at === null ? 'done' : 'undone'
}
