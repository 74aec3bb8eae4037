// Stored keys made anew: by the formula, or by hand. Both are changes that can be taken back.
import type { KeyChange } from '../../../../shared/citekey-model.ts'
import { LecternError } from '../../../../shared/errors.ts'
import type { ReadDb, WriteDb } from '../../db/database.ts'
import { readSources } from '../read-sources.ts'
import type { ProposeKey } from './propose-key.ts'
import { readKeys, takenKeys } from './store-keys.ts'
import { uniqueKey } from './unique-key.ts'

export type RefreshPlan = { readonly changes: readonly KeyChange[]; readonly pinned: number }

/** What a refresh of the papers would change; papers without a key get none by it, and pinned keys stay. */
export async function planRefresh(
  db: ReadDb,
  ids: readonly string[],
  propose: ProposeKey,
): Promise<RefreshPlan> {
  const stored = await readKeys(db, ids)
  const pinned = [...stored.values()].filter(({ isPinned }) => isPinned).length
  const loose = [...new Set(ids)].filter((id) => stored.get(id)?.isPinned === false)
  const sources = await readSources(db, loose)
  const taken = await takenKeys(db, loose)
  const proposed = sources.map((source) => ({
    ...source,
    before: stored.get(source.id)?.key ?? '',
    after: propose(source),
  }))
  // By their keys: who had no letter before is the one to have none again.
  proposed.sort((a, b) => (a.before < b.before ? -1 : 1))
  // A key that differs by its a, b … alone is as it should be: a refresh does not shuffle them.
  const isRight = ({ before, after }: { before: string; after: string }) =>
    before.startsWith(after) && /^[a-z]{0,2}$/.test(before.slice(after.length))
  for (const each of proposed) if (isRight(each)) taken.add(each.before.toLowerCase())
  const changes = proposed
    .filter((each) => !isRight(each))
    .map(({ id, title, before, after }) => {
      const key = uniqueKey(after, (candidate) => taken.has(candidate))
      taken.add(key.toLowerCase())
      return { id, title, before, after: key }
    })
  return { changes, pinned }
}

export async function refreshKeys(db: WriteDb, ids: readonly string[], propose: ProposeKey): Promise<number> {
  const { changes } = await planRefresh(db, ids, propose)
  // Two papers can swap their keys: all are out of the way first. What nobody can type is nobody's key.
  for (const { id } of changes) await setKey(db, id, `\u0001${id}`)
  for (const { id, after } of changes) await setKey(db, id, after)
  return changes.length
}

function setKey(db: WriteDb, id: string, key: string) {
  return db.updateTable('citekey').set({ key }).where('paper_id', '=', id).execute()
}

/** Errors: conflict (another paper has the key). */
export async function pinKey(db: WriteDb, id: string, key: string, at: string): Promise<void> {
  const other = await db
    .selectFrom('citekey')
    .select('paper_id')
    .where('key', '=', key)
    .where('paper_id', '<>', id)
    .executeTakeFirst()
  if (other !== undefined) throw new LecternError('conflict', { what: 'citekey', id: key })
  await db
    .insertInto('citekey')
    .values({ paper_id: id, key, pinned: 1, created_at: at })
    .onConflict((conflict) => conflict.column('paper_id').doUpdateSet({ key, pinned: 1 }))
    .execute()
}

export async function unpinKey(db: WriteDb, id: string): Promise<void> {
  await db.updateTable('citekey').set({ pinned: 0 }).where('paper_id', '=', id).execute()
}
