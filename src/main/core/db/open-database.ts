// Opens the library's database, or refuses it untouched. The only place, with the search engine, that names better-sqlite3.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import SQLite, { type Database as Handle } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { LecternError } from '../../../shared/errors.ts'
import { createDatabase, type Database } from './database.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { BUSY_TIMEOUT_MS, openReaderHandle } from './open-reader.ts'
import type { Schema } from './schema.ts'

export type OpenDatabaseOptions = {
  readonly dataDir: string
  /** Whether another process has this library open; then a WAL with content is no sign of an unclean stop. */
  readonly shared: boolean
  readonly migrations?: readonly Migration[]
}

export const DATABASE_FILE = 'library.db'

/** Versions before this can corrupt a database when the WAL is reset: https://sqlite.org/wal.html#walresetbug */
const OLDEST_SQLITE = [3, 51, 3] as const

/**
 * Opens or creates the library in `dataDir` and brings it up to date, after a backup.
 * Errors: database_newer (refused untouched), database_damaged.
 */
export function openDatabase({ dataDir, shared, migrations = MIGRATIONS }: OpenDatabaseOptions): Database {
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, DATABASE_FILE)
  const uncleanStop = !shared && hasContent(`${path}-wal`)
  const writer = translateDamage(path, () => {
    refuseNewer(path, migrations.length)
    const handle = new SQLite(path, { timeout: BUSY_TIMEOUT_MS })
    try {
      assertSqliteVersion(handle)
      setPragmas(handle)
      if (uncleanStop) checkIntegrity(handle, path)
      migrate(handle, dataDir, migrations)
      handle.exec('delete from current_change')
      return handle
    } catch (error) {
      handle.close()
      throw error
    }
  })
  const reader = openReaderHandle(path)
  const kysely = (database: Handle) => new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
  return createDatabase({ writer, reader, kyselyWriter: kysely(writer), kyselyReader: kysely(reader), path })
}

function hasContent(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0
}

/** Reads the version by a read-only handle, so that a database from the future is not changed by so much as a byte. */
function refuseNewer(path: string, supported: number): void {
  if (!hasContent(path)) return
  const handle = new SQLite(path, { readonly: true, timeout: BUSY_TIMEOUT_MS })
  try {
    const found = Number(handle.pragma('user_version', { simple: true }))
    if (found > supported) throw new LecternError('database_newer', { found, supported })
  } finally {
    handle.close()
  }
}

function assertSqliteVersion(handle: Handle): void {
  const text = String(handle.prepare('select sqlite_version()').pluck().get())
  const parts = text.split('.').map(Number)
  for (const [index, oldest] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0
    if (part > oldest) return
    if (part < oldest) throw new Error(`SQLite ${text} is older than ${OLDEST_SQLITE.join('.')}`)
  }
}

function setPragmas(handle: Handle): void {
  handle.pragma('journal_mode = wal')
  handle.pragma('synchronous = full')
  handle.pragma('foreign_keys = on')
  handle.pragma('trusted_schema = off')
}

function checkIntegrity(handle: Handle, path: string): void {
  const problems = handle.prepare('pragma integrity_check(5)').pluck().all() as string[]
  if (problems[0] !== 'ok') throw new LecternError('database_damaged', { path, detail: problems.join('; ') })
}

function migrate(handle: Handle, dataDir: string, migrations: readonly Migration[]): void {
  const version = () => Number(handle.pragma('user_version', { simple: true }))
  const before = version()
  if (before === migrations.length) return
  if (before > 0) backUp(handle, dataDir, before)
  handle
    .transaction(() => {
      // Another process may have migrated while this one waited for the lock.
      for (const migration of migrations.slice(version())) migration(handle)
      handle.pragma(`user_version = ${migrations.length}`)
    })
    .immediate()
}

const BACKUPS_KEPT = 3

function backUp(handle: Handle, dataDir: string, version: number): void {
  const folder = join(dataDir, 'backups')
  mkdirSync(folder, { recursive: true })
  const target = join(folder, `library-before-version-${version + 1}.db`)
  const partial = `${target}.partial`
  rmSync(partial, { force: true })
  handle.prepare('vacuum into ?').run(partial)
  renameSync(partial, target)
  const backups = readdirSync(folder).filter((name) => name.startsWith('library-before-version-'))
  const byVersion = (name: string) => Number(/(\d+)\.db$/.exec(name)?.[1] ?? 0)
  backups.sort((a, b) => byVersion(b) - byVersion(a))
  for (const old of backups.slice(BACKUPS_KEPT)) rmSync(join(folder, old))
}

/** SQLite's words for a file that is no database, or a broken one, become our code. */
function translateDamage<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof SQLite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      throw new LecternError('database_damaged', { path, detail: error.message })
    throw error
  }
}
