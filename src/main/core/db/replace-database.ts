// Puts a copy of a library in the place of the one that is there, which is kept. No process may have the library open.

import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { hasCode } from '../../../shared/has-code.ts'
import { copyDatabase, flush, translateFailures } from './copy-database.ts'
import { DATABASE_FILE } from './open-database.ts'

export type Replacement = {
  readonly dataDir: string
  /** The copy to take; it stays where it is. */
  readonly file: string
  /** Where the present library goes, a path without a suffix: `…/library-before-restore-….db`. */
  readonly keptAs: string
}

/**
 * Answers where the library that was there is kept, undefined if there was none. Until the last step, the move of one
 * file, the old library is in its place. Errors: those of `copyDatabase`, for `file`; nothing is changed then.
 */
export function replaceDatabase({ dataDir, file, keptAs }: Replacement): string | undefined {
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, DATABASE_FILE)
  const incoming = `${path}.incoming`
  rmSync(incoming, { force: true })
  copyDatabase(file, incoming)
  return translateFailures({ source: file, target: path }, () => {
    const kept = existsSync(path) ? keep(path, keptAs) : undefined
    // A log beside a database that it is not of would be read into it.
    for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
    renameSync(incoming, path)
    flush(dataDir)
    return kept
  })
}

/** Under both names until the new library takes the old one's place. */
function keep(path: string, keptAs: string): string {
  mkdirSync(join(keptAs, '..'), { recursive: true })
  takeInLog(path)
  for (const suffix of ['', '-wal'])
    if (existsSync(`${path}${suffix}`)) linkOrCopy(`${path}${suffix}`, `${keptAs}${suffix}`)
  return keptAs
}

/** After an unclean stop the log holds what the file does not. A damaged library is kept as it is, log and all. */
function takeInLog(path: string): void {
  try {
    const handle = new SQLite(path, { timeout: 10_000 })
    try {
      handle.pragma('wal_checkpoint(truncate)')
    } finally {
      handle.close()
    }
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error
    copyFileSync(from, to)
  }
}
