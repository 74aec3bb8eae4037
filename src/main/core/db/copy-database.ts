// A verified copy of a library: vacuumed into a file beside its place, checked, flushed to the disk, then moved there. Takes
// seconds on a large library: run it on a thread (copy-in-background.ts) while anything waits.

import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite, { type Database as Handle } from 'better-sqlite3'
import { LecternError } from '../../../shared/errors.ts'
import { hasCode } from '../../../shared/has-code.ts'
import { MIGRATIONS } from './migrations.ts'

export type CopyResult = { readonly bytes: number }

/**
 * Copies the library file `source`, open elsewhere or not, to `target`, which must not exist. What is at `target` in the
 * end is whole and readable; in any other case nothing is.
 * Errors: not_found (source, or the folder), file_exists, database_damaged (source), database_newer, disk_full.
 */
export function copyDatabase(source: string, target: string): CopyResult {
  if (!existsSync(source)) throw new LecternError('not_found', { what: 'file', id: source })
  const partial = `${target}.partial`
  return translateFailures({ source, target }, () => {
    rmSync(partial, { force: true })
    try {
      withHandle(source, (handle) => {
        checkIsLibrary(handle, source)
        handle.prepare('vacuum into ?').run(partial)
      })
      withHandle(partial, (handle) => checkIntegrity(handle, source))
      flush(partial)
      moveTo(partial, target)
    } finally {
      rmSync(partial, { force: true })
    }
    flush(dirname(target))
    return { bytes: statSync(target).size }
  })
}

/** Flushes a file, or a folder's list of names, to the disk. */
export function flush(path: string): void {
  const isFolder = statSync(path).isDirectory()
  // Windows has no handle for a folder, and keeps its names safe by itself.
  if (isFolder && process.platform === 'win32') return
  const file = openSync(path, isFolder ? 'r' : 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function withHandle<T>(file: string, action: (handle: Handle) => T): T {
  const handle = new SQLite(file, { readonly: true, timeout: 10_000 })
  try {
    return action(handle)
  } finally {
    handle.close()
  }
}

function checkIsLibrary(handle: Handle, path: string): void {
  const found = Number(handle.pragma('user_version', { simple: true }))
  if (found > MIGRATIONS.length)
    throw new LecternError('database_newer', { found, supported: MIGRATIONS.length })
  const tables = handle.prepare("select count(*) from sqlite_schema where name in ('paper', 'app_state')")
  if (found === 0 || tables.pluck().get() !== 2)
    throw new LecternError('database_damaged', { path, detail: 'it holds no library' })
}

function checkIntegrity(handle: Handle, path: string): void {
  const problems = handle.prepare('pragma integrity_check(5)').pluck().all() as string[]
  if (problems[0] !== 'ok') throw new LecternError('database_damaged', { path, detail: problems.join('; ') })
}

/** A link does not replace what came to be there meanwhile, as a move would; not every disk has links. */
function moveTo(partial: string, target: string): void {
  try {
    linkSync(partial, target)
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV')) throw error
    if (existsSync(target)) throw new LecternError('file_exists', { path: target })
    renameSync(partial, target)
  }
}

/** What SQLite and the system say about a copy, as codes of the closed list. */
export function translateFailures<T>(files: { source: string; target: string }, action: () => T): T {
  const { source, target } = files
  try {
    return action()
  } catch (error) {
    if (hasCode(error, 'SQLITE_FULL', 'ENOSPC', 'EDQUOT'))
      throw new LecternError('disk_full', { path: target })
    if (hasCode(error, 'SQLITE_CANTOPEN', 'EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY'))
      throw new LecternError('unsupported_here', { what: `writing ${target}` })
    if (hasCode(error, 'ENOENT', 'ENOTDIR'))
      throw new LecternError('not_found', { what: 'file', id: dirname(target) })
    if (hasCode(error, 'EEXIST')) throw new LecternError('file_exists', { path: target })
    if (error instanceof SQLite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      throw new LecternError('database_damaged', { path: source, detail: error.message })
    throw error
  }
}
