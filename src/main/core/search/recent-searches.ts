// What was searched for lately, newest first.
import type { ReadDb, WriteDb } from '../db/database.ts'

const KEY = 'recent_searches'
const MOST = 30

export async function listRecentSearches(db: ReadDb): Promise<string[]> {
  const row = await db.selectFrom('app_state').select('value').where('key', '=', KEY).executeTakeFirst()
  return row ? (JSON.parse(row.value) as string[]) : []
}

/** Puts a query at the head of the list; one that another grew out of gives way to it. Answers 1 when the list changed. */
export async function rememberSearch(db: WriteDb, query: string): Promise<number> {
  const text = query.trim()
  const before = await listRecentSearches(db)
  if (text === '' || before[0] === text) return 0
  const others = before.filter((other, index) => other !== text && !(index === 0 && text.startsWith(other)))
  await put(db, [text, ...others].slice(0, MOST))
  return 1
}

/** Empties the list; answers how many there were. */
export async function forgetSearches(db: WriteDb): Promise<number> {
  const before = await listRecentSearches(db)
  await put(db, [])
  return before.length
}

async function put(db: WriteDb, queries: readonly string[]): Promise<void> {
  const value = JSON.stringify(queries)
  await db
    .insertInto('app_state')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
