// The stored citation keys: a paper gets its key when it is first used, and keeps it.
import { sql } from 'kysely'
import type { ReadDb, WriteDb } from '../../db/database.ts'
import { listed, listedInOrder } from '../../db/id-list.ts'
import type { KeyPaper } from './evaluate-formula.ts'
import type { ProposeKey } from './propose-key.ts'
import { uniqueKey } from './unique-key.ts'

/** Rows that one insert takes. */
const PER_STATEMENT = 250

export type StoredKey = { readonly key: string; readonly isPinned: boolean }

/** Every source's key: the stored one, or a new one that no other paper has, stored now. */
export async function storeCitekeys(
  db: WriteDb,
  sources: readonly KeyPaper[],
  propose: ProposeKey,
  at: string,
): Promise<Map<string, string>> {
  const stored = await readKeys(
    db,
    sources.map(({ id }) => id),
  )
  const keys = new Map([...stored].map(([id, { key }]) => [id, key]))
  const missing = sources.filter(({ id }) => !keys.has(id))
  if (missing.length === 0) return keys
  const taken = await takenKeys(db)
  const rows: { paper_id: string; key: string; pinned: 0; created_at: string }[] = []
  for (const source of missing) {
    if (keys.has(source.id)) continue
    const key = uniqueKey(propose(source), (candidate) => taken.has(candidate))
    keys.set(source.id, key)
    taken.add(key.toLowerCase())
    rows.push({ paper_id: source.id, key, pinned: 0, created_at: at })
  }
  for (let from = 0; from < rows.length; from += PER_STATEMENT)
    await db
      .insertInto('citekey')
      .values(rows.slice(from, from + PER_STATEMENT))
      .execute()
  return keys
}

export async function readKeys(db: ReadDb, ids: readonly string[]): Promise<Map<string, StoredKey>> {
  const rows = await db
    .selectFrom('citekey')
    .select(['paper_id', 'key', 'pinned'])
    .where('paper_id', 'in', listed(ids))
    .execute()
  return new Map(rows.map((row) => [row.paper_id, { key: row.key, isPinned: row.pinned === 1 }]))
}

/** Those of the papers that have no key yet, in their order. */
export async function withoutKey(db: ReadDb, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom(listedInOrder(ids).as('listed'))
    .select('listed.value')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('citekey').select('paper_id').whereRef('paper_id', '=', 'listed.value'))),
    )
    .orderBy('listed.key')
    .execute()
  return rows.map(({ value }) => value)
}

/**
 * In lower case: every key that a paper has, and every one that an undo or redo could give back to a paper. `except`
 * those that these papers have now.
 */
export async function takenKeys(db: ReadDb, except: readonly string[] = []): Promise<Set<string>> {
  const rows = await db
    .selectFrom('citekey')
    .select('key')
    .where('paper_id', 'not in', listed(except))
    .execute()
  const logged = await db
    .selectFrom('change_row')
    .select([
      sql<string | null>`json_extract(before, '$.key')`.as('before'),
      sql<string | null>`json_extract(after, '$.key')`.as('after'),
      sql<string>`json_extract(coalesce(before, after), '$.paper_id')`.as('id'),
    ])
    .where('table_name', '=', 'citekey')
    .execute()
  const excepted = new Set(except)
  const remembered = logged.flatMap(({ before, after, id }) => (excepted.has(id) ? [] : [before, after]))
  return new Set([...rows.map(({ key }) => key), ...remembered].flatMap((key) => key?.toLowerCase() ?? []))
}
