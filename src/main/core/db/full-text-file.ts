// The file that holds papers' own texts and the index over them. A copy of what is stored elsewhere: of another version,
// damaged or gone, it is made anew, and the library never knows.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite, { type Database as Handle } from 'better-sqlite3'

export type FullTextHandle = Handle

export const FULL_TEXT_FILE = 'full-text.db'
/** A page's key is its document's times this plus its number. */
export const PAGES_A_DOCUMENT = 8192

const VERSION = 1
const BUSY_TIMEOUT_MS = 10_000
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/

/**
 * `document_fts` answers which papers hold words and how well, `page_fts` on which pages: asking the latter of some papers
 * only, by their range of keys, is what keeps answers quick. Neither holds text: that is in `page`.
 */
const SCHEMA = `
  create table document (
    number integer primary key,
    paper_id text not null,
    source text not null,
    key text not null,
    state text not null,
    pages integer not null,
    unique (paper_id, source)
  ) strict;
  create table page (key integer primary key, text text not null) strict;
  create virtual table document_fts using fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  create virtual table page_fts using fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
`

/** Opens the file for writing, and makes it anew where it cannot be used. */
export function openFullTextFile(path: string): FullTextHandle {
  mkdirSync(dirname(path), { recursive: true })
  try {
    return open(path)
  } catch (error) {
    if (!isFullTextDamage(error)) throw error
    removeFullTextFile(path)
    return open(path)
  }
}

/** For reading; undefined where there is none yet, or none of this version. Errors: those of a damaged file. */
export function openFullTextReader(path: string): FullTextHandle | undefined {
  if (!existsSync(path)) return undefined
  const handle = new SQLite(path, { readonly: true, timeout: BUSY_TIMEOUT_MS })
  try {
    handle.pragma('trusted_schema = off')
    handle.pragma('cache_size = -32768')
    handle.pragma('mmap_size = 1073741824')
    if (versionOf(handle) === VERSION) return handle
  } catch (error) {
    handle.close()
    throw error
  }
  handle.close()
  return undefined
}

/** Whether an error says that the file itself is at fault. */
export function isFullTextDamage(error: unknown): boolean {
  if (!(error instanceof SQLite.SqliteError)) return false
  // FTS5 says of its own damaged tables what any failing statement says.
  return DAMAGE.test(error.code) || /fts5|malformed/i.test(error.message)
}

export function removeFullTextFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}

function open(path: string): FullTextHandle {
  const handle = new SQLite(path, { timeout: BUSY_TIMEOUT_MS })
  try {
    handle.pragma('journal_mode = wal')
    // What a crash of the machine loses is taken in again.
    handle.pragma('synchronous = normal')
    handle.pragma('trusted_schema = off')
    handle.transaction(() => makeSchema(handle)).immediate()
    return handle
  } catch (error) {
    handle.close()
    throw error
  }
}

function makeSchema(handle: FullTextHandle): void {
  if (versionOf(handle) === VERSION) return
  const tables = handle.prepare(`select name from sqlite_schema where type = 'table' and sql is not null`)
  const names = tables.pluck().all() as string[]
  for (const name of ['document_fts', 'page_fts', 'document', 'page'])
    if (names.includes(name)) handle.exec(`drop table ${name}`)
  handle.exec(SCHEMA)
  handle.pragma(`user_version = ${VERSION}`)
}

const versionOf = (handle: FullTextHandle) => Number(handle.pragma('user_version', { simple: true }))
