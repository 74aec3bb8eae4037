// Guards the ids a mutation is given.
import { LecternError } from '../../../shared/errors.ts'
import type { ReadDb } from '../db/database.ts'
import { listed } from '../db/id-list.ts'

/** The ids without repeats, in order. Errors: not_found, naming the first id that is no paper here. */
export async function knownPapers(db: ReadDb, ids: readonly string[]): Promise<string[]> {
  const unique = [...new Set(ids)]
  if (unique.length === 0) return []
  const rows = await db.selectFrom('paper').select('id').where('id', 'in', listed(unique)).execute()
  if (rows.length < unique.length) {
    const known = new Set(rows.map((row) => row.id))
    const missing = unique.find((id) => !known.has(id)) ?? ''
    throw new LecternError('not_found', { what: 'paper', id: missing })
  }
  return unique
}
