// The settings of a library: one JSON text in app_state.
import type { SettingsPatch, SettingsState } from '../../../shared/settings-model.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { patchStored, readStored } from './stored-settings.ts'

const KEY = 'settings'
/** Stands for a text that is no JSON: like anything else that is no object, it counts as damaged. */
const UNREADABLE = 'unreadable'

export async function readSettings(db: ReadDb): Promise<SettingsState> {
  return readStored(await readText(db))
}

/** Sets what is given, leaves the rest; answers how all is set now. */
export async function updateSettings(db: WriteDb, patch: SettingsPatch): Promise<SettingsState> {
  const stored = patchStored(await readText(db), patch)
  const value = JSON.stringify(stored)
  await db
    .insertInto('app_state')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
  return readStored(stored)
}

async function readText(db: ReadDb): Promise<unknown> {
  const row = await db.selectFrom('app_state').select('value').where('key', '=', KEY).executeTakeFirst()
  if (row === undefined) return undefined
  try {
    return JSON.parse(row.value)
  } catch (error) {
    if (error instanceof SyntaxError) return UNREADABLE
    throw error
  }
}
