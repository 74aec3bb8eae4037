// The stored citation keys: a paper gets its key when it is first exported, and keeps it.
import type { WriteDb } from '../db/database.ts'
import { proposeCitekey, uniqueCitekey } from './citekey.ts'
import type { EntrySource } from './make-entry.ts'

/** Every source's key: the stored one, or a new one that no other paper has, stored now. */
export async function storeCitekeys(
  db: WriteDb,
  sources: readonly EntrySource[],
  at: string,
): Promise<Map<string, string>> {
  const rows = await db.selectFrom('citekey').select(['paper_id', 'key']).execute()
  const keys = new Map(rows.map((row) => [row.paper_id, row.key]))
  const taken = new Set(rows.map((row) => row.key.toLowerCase()))
  for (const source of sources) {
    if (keys.has(source.id)) continue
    const key = uniqueCitekey(proposeCitekey(source), (candidate) => taken.has(candidate.toLowerCase()))
    keys.set(source.id, key)
    taken.add(key.toLowerCase())
    await db.insertInto('citekey').values({ paper_id: source.id, key, pinned: 0, created_at: at }).execute()
  }
  return keys
}
