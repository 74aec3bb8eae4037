// Undo and redo: the undo log's row images, put back. The triggers that write the log do nothing meanwhile.
import { sql } from 'kysely'
import type { WriteDb } from '../db/database.ts'

/** Tables whose images the log holds, each with its primary key. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  reading: ['paper_id'],
  tag: ['id'],
  paper_tag: ['paper_id', 'tag_id'],
  collection: ['id'],
  collection_paper: ['collection_id', 'paper_id'],
}

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

/** Going back, the images are put in the opposite order; keys across tables are checked at the end. */
async function putImages(db: WriteDb, changeId: number, side: 'before' | 'after'): Promise<void> {
  await sql`pragma defer_foreign_keys = on`.execute(db)
  const images = await db
    .selectFrom('change_row')
    .select(['table_name', 'before', 'after'])
    .where('change_id', '=', changeId)
    .orderBy('id', side === 'before' ? 'desc' : 'asc')
    .execute()
  for (const image of images) {
    const keys = KEYS[image.table_name]
    if (!keys) throw new Error(`the undo log names an unknown table: ${image.table_name}`)
    const [target, other] = side === 'before' ? [image.before, image.after] : [image.after, image.before]
    if (target === null) await deleteRow(db, image.table_name, keys, JSON.parse(other ?? '{}'))
    else await putRow(db, image.table_name, keys, JSON.parse(target))
  }
}

type Row = Record<string, string | number | null>

async function deleteRow(db: WriteDb, table: string, keys: readonly string[], row: Row): Promise<void> {
  const conditions = keys.map((key) => sql`${sql.ref(key)} = ${row[key] ?? null}`)
  await sql`delete from ${sql.table(table)} where ${sql.join(conditions, sql` and `)}`.execute(db)
}

async function putRow(db: WriteDb, table: string, keys: readonly string[], row: Row): Promise<void> {
  const columns = Object.keys(row)
  const updates = columns
    .filter((column) => !keys.includes(column))
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(Object.values(row))})
    on conflict (${sql.join(keys.map((key) => sql.ref(key)))}) do update set ${sql.join(updates)}`.execute(db)
}
