// The nouns of backups: dated copies of the library.
import { z } from 'zod'

export const Backup = z.object({ path: z.string(), at: z.iso.datetime(), bytes: z.int() })
export type Backup = z.infer<typeof Backup>

export const BackupStatus = z.object({
  /** Where dated copies go. */
  folder: z.string(),
  /** Those that are there, newest first. */
  backups: z.array(Backup),
})
export type BackupStatus = z.infer<typeof BackupStatus>
