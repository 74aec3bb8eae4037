// Writes a file that the user named: whole or not at all where it is one, and through what else it may be.

import { realpath, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LecternError } from '../../shared/errors.ts'
import { codeOf } from '../../shared/has-code.ts'
import { writeWhole } from '../core/core.ts'
import { CommandFailure } from './failures.ts'

/** The system's refusals as the errors they are here. */
function translate(error: unknown, path: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new LecternError('disk_full', { path })
    case 'ENOENT':
    case 'ENOTDIR':
      return new LecternError('not_found', { what: 'file', id: dirname(path) })
    case 'EISDIR':
      return new CommandFailure('unsupported_here', `${path} is a folder. Name a file.`)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new CommandFailure('unsupported_here', `${path} may not be written. Choose another place.`)
    default:
      return error
  }
}

/** What is at the path now, links followed. */
async function lookAt(path: string): Promise<{ path: string; mode: number; isFile: boolean } | undefined> {
  try {
    const target = await realpath(path)
    const stats = await stat(target)
    return { path: target, mode: stats.mode & 0o777, isFile: stats.isFile() }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Throws disk_full, not_found (the folder) or unsupported_here. */
export async function writeFileWhole(path: string, text: string | Uint8Array): Promise<void> {
  try {
    const existing = await lookAt(path)
    // A device or a pipe is written to, never replaced; a folder refuses by itself.
    if (existing !== undefined && !existing.isFile) await writeFile(existing.path, text)
    else await writeWhole(existing?.path ?? path, text, existing?.mode)
  } catch (error) {
    throw translate(error, path)
  }
}
