// Watch rules as the user keeps them: user truth, undoable. What they catch is in watch-matches.ts.
import { LecternError } from '../../../shared/errors.ts'
import { MOST_RULES, type WatchRule } from '../../../shared/watch-model.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { countMatches } from './watch-matches.ts'

/** Every rule, by name, with what it caught. */
export async function listWatchRules(db: ReadDb): Promise<WatchRule[]> {
  const rows = await db.selectFrom('watch_rule').selectAll().orderBy('name').execute()
  const counts = new Map((await countMatches(db)).map((count) => [count.id, count]))
  return rows.map(({ id, name, query, enabled, created_at }) => ({
    id,
    name,
    query,
    isOn: enabled === 1,
    createdAt: created_at,
    papers: counts.get(id)?.papers ?? 0,
    inbox: counts.get(id)?.inbox ?? 0,
  }))
}

/** Errors: not_found. */
export async function readWatchRule(db: ReadDb, id: number): Promise<WatchRule> {
  const found = (await listWatchRules(db)).find((rule) => rule.id === id)
  if (!found) throw new LecternError('not_found', { what: 'watch_rule', id: String(id) })
  return found
}

/** Answers the new rule's id. Errors: conflict (a rule has that name, or there are too many). */
export async function createWatchRule(
  db: WriteDb,
  { name, query }: { readonly name: string; readonly query: string },
  at: string,
): Promise<number> {
  await refuseTaken(db, name)
  const { count } = await db
    .selectFrom('watch_rule')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (count >= MOST_RULES) throw new LecternError('conflict', { what: 'watch_rules', id: String(MOST_RULES) })
  const { id } = await db
    .insertInto('watch_rule')
    .values({ name, query, created_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type RuleChange = {
  readonly id: number
  readonly name?: string | undefined
  readonly query?: string | undefined
  readonly isOn?: boolean | undefined
}

/** Sets what is given, leaves the rest. Errors: not_found, conflict. */
export async function updateWatchRule(db: WriteDb, { id, name, query, isOn }: RuleChange): Promise<number> {
  await readWatchRule(db, id)
  if (name !== undefined) await refuseTaken(db, name, id)
  const fields = {
    ...(name === undefined ? {} : { name }),
    ...(query === undefined ? {} : { query }),
    ...(isOn === undefined ? {} : { enabled: isOn ? (1 as const) : (0 as const) }),
  }
  if (Object.keys(fields).length > 0)
    await db.updateTable('watch_rule').set(fields).where('id', '=', id).execute()
  return id
}

/** Errors: not_found. */
export async function deleteWatchRule(db: WriteDb, id: number): Promise<number> {
  await readWatchRule(db, id)
  await db.deleteFrom('watch_rule').where('id', '=', id).execute()
  return 1
}

async function refuseTaken(db: ReadDb, name: string, except = -1): Promise<void> {
  const taken = await db
    .selectFrom('watch_rule')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', except)
    .executeTakeFirst()
  if (taken) throw new LecternError('conflict', { what: 'watch_rule', id: name })
}
