// Puts the rows a change touched back to how they were before it, or again to how they were after it. The triggers that
// write the log do nothing meanwhile.
import { type RawBuilder, sql } from 'kysely'
import type { WriteDb } from '../db/database.ts'

/** Tables whose images the log holds, each with its primary key. No mutation gives a row another key. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  reading: ['paper_id'],
  tag: ['id'],
  paper_tag: ['paper_id', 'tag_id'],
  collection: ['id'],
  collection_paper: ['collection_id', 'paper_id'],
  watch_rule: ['id'],
  paper: ['id'],
  citekey: ['paper_id'],
  imported_entry: ['digest'],
  kept_file: ['id'],
  annotation: ['id'],
}

/**
 * Tables of which one change can touch a hundred thousand rows: put back by one statement. Only those where nothing but
 * the key is unique; elsewhere the images are put one by one, for two rows can have swapped a value on the way.
 */
const IN_ONE: readonly string[] = ['reading', 'paper_tag', 'collection_paper', 'imported_entry', 'annotation']

/** What is written past the log: an image's value of it is from before, so one that is there is kept. */
const PAST_THE_LOG: Readonly<Record<string, readonly string[]>> = { reading: ['last_page'] }

export type Side = 'before' | 'after'

/** Going back, the images are put in the opposite order; keys across tables are checked at the end. */
export async function putImages(db: WriteDb, changeId: number, side: Side): Promise<void> {
  await sql`pragma defer_foreign_keys = on`.execute(db)
  const images = await db
    .selectFrom('change_row')
    .select(['table_name', 'before', 'after'])
    .where('change_id', '=', changeId)
    .where('table_name', 'not in', IN_ONE)
    .orderBy('id', side === 'before' ? 'desc' : 'asc')
    .execute()
  for (const image of images) {
    const [target, other] = side === 'before' ? [image.before, image.after] : [image.after, image.before]
    if (target === null)
      await deleteRow(db, image.table_name, keysOf(image.table_name), JSON.parse(other ?? '{}'))
    else await putRow(db, image.table_name, keysOf(image.table_name), JSON.parse(target))
  }
  // Last: a row above may have been deleted with all that hung on it, and never with what is to be there.
  for (const table of IN_ONE) await putAll(db, changeId, table, side)
}

function keysOf(table: string): readonly string[] {
  const keys = KEYS[table]
  if (!keys) throw new Error(`the undo log names an unknown table: ${table}`)
  return keys
}

type Row = Record<string, string | number | null>

async function deleteRow(db: WriteDb, table: string, keys: readonly string[], row: Row): Promise<void> {
  const conditions = keys.map((key) => sql`${sql.ref(key)} = ${row[key] ?? null}`)
  await sql`delete from ${sql.table(table)} where ${sql.join(conditions, sql` and `)}${ifOurs(table, sql` and`)}`.execute(
    db,
  )
}

/** A paper that the feed has listed since it was imported is the feed's: it stays, and keeps the feed's words. */
function ifOurs(table: string, word: RawBuilder<unknown>) {
  return table === 'paper' ? sql`${word} paper.raw = ''` : sql``
}

async function putRow(db: WriteDb, table: string, keys: readonly string[], row: Row): Promise<void> {
  const columns = Object.keys(row)
  await sql`
    insert into ${sql.table(table)} (${refs(columns)})
    values (${sql.join(Object.values(row))})
    ${onConflict(table, columns, keys)}${ifOurs(table, sql` where`)}`.execute(db)
}

/** Of each row's images only the outermost counts: the first one's before, or the last one's after. */
async function putAll(db: WriteDb, changeId: number, table: string, side: Side): Promise<void> {
  const keys = keysOf(table)
  const other = side === 'before' ? 'after' : 'before'
  const outermost = sql.raw(side === 'before' ? 'min' : 'max')
  const one = await sql<{ image: string }>`
    select coalesce(before, after) as image from change_row
    where change_id = ${changeId} and table_name = ${table} limit 1`.execute(db)
  const image = one.rows[0]?.image
  if (image === undefined) return
  const columns = Object.keys(JSON.parse(image))
  const rows = sql`
    select ${outermost}(id) from change_row
    where change_id = ${changeId} and table_name = ${table}
    group by ${fields(sql`coalesce(before, after)`, keys)}`
  await sql`
    delete from ${sql.table(table)} where (${refs(keys)}) in (
      select ${fields(sql.ref(other), keys)} from change_row
      where id in (${rows}) and ${sql.ref(side)} is null and ${sql.ref(other)} is not null
    )`.execute(db)
  await sql`
    insert into ${sql.table(table)} (${refs(columns)})
    select ${fields(sql.ref(side), columns)} from change_row
    where id in (${rows}) and ${sql.ref(side)} is not null
    ${onConflict(table, columns, keys)}`.execute(db)
}

const refs = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))

function fields(image: ReturnType<typeof sql>, columns: readonly string[]) {
  return sql.join(columns.map((column) => sql`json_extract(${image}, ${sql.lit(`$.${column}`)})`))
}

function onConflict(table: string, columns: readonly string[], keys: readonly string[]) {
  const kept = [...keys, ...(PAST_THE_LOG[table] ?? [])]
  const updates = columns
    .filter((column) => !kept.includes(column))
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  return sql`on conflict (${refs(keys)}) do update set ${sql.join(updates)}`
}
