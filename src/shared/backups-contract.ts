// The backups' part of the contract.
import { z } from 'zod'
import { Backup, BackupStatus } from './backups-model.ts'
import { mutation, query } from './procedure.ts'

export const backups = {
  /** The dated copies that are there. */
  list: query.output(BackupStatus),
  /**
   * Makes a verified copy of the library: a dated one, after which the oldest go, or one at `path` (absolute). The library
   * can be used meanwhile. Errors: file_exists, not_found (the folder), disk_full, database_damaged, unsupported_here.
   */
  create: mutation('backups')
    .input(z.object({ path: z.string().min(1).optional() }))
    .output(Backup),
}
