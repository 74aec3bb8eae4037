// Takes a backup as the library again, while no process has it open. The library that was there is kept, by date.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LecternError } from '../../shared/errors.ts'
import { type Clock, isoInstant, systemClock } from './clock.ts'
import { replaceDatabase } from './db/replace-database.ts'
import { enterLibrary } from './instances.ts'

export type Restored = {
  /** Where the library that was there is now; absent when there was none. */
  readonly kept?: string
}

/**
 * Errors: not_found, database_damaged, database_newer (the backup's), disk_full, and conflict while another process has
 * the library open. The present library is where it was after any of them.
 */
export function restoreLibrary(options: { dataDir: string; file: string; clock?: Clock }): Restored {
  const { dataDir, file, clock = systemClock } = options
  const instance = enterLibrary(dataDir)
  try {
    if (instance.shared) throw new LecternError('conflict', { what: 'library', id: dataDir })
    const date = isoInstant(clock.now()).slice(0, 19).replaceAll(':', '-')
    const keptAs = freePath(join(dataDir, 'backups', `library-before-restore-${date}Z`))
    const kept = replaceDatabase({ dataDir, file, keptAs })
    // What the search has counted is of the other library; it counts again.
    rmSync(join(dataDir, 'cache', 'search-memory.bin'), { force: true })
    return kept === undefined ? {} : { kept }
  } finally {
    instance.leave()
  }
}

/** Two restores can fall into one second. */
function freePath(base: string, count = 1): string {
  const path = count === 1 ? `${base}.db` : `${base}-${count}.db`
  return existsSync(path) ? freePath(base, count + 1) : path
}
