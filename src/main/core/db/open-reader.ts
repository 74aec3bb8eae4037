// A read-only handle on the library, for this process's reads or for a thread of its own.
import SQLite, { type Database as Handle } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { ReadDb } from './database.ts'
import type { Schema } from './schema.ts'

/** How long one process waits for another's transaction, in milliseconds. */
export const BUSY_TIMEOUT_MS = 10_000

/** The library must exist. */
export function openReaderHandle(path: string): Handle {
  const handle = new SQLite(path, { timeout: BUSY_TIMEOUT_MS, readonly: true })
  handle.pragma('trusted_schema = off')
  return handle
}

export function openReader(path: string): ReadDb {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: openReaderHandle(path) }) })
}
