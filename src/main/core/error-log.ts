// Unexpected errors, kept in a file of the data folder under a short reference that the user is shown.
import { randomUUID } from 'node:crypto'
import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, isoInstant } from './clock.ts'

export type ErrorLog = {
  /** Writes the error down; answers its reference. */
  write(where: string, error: unknown): string
}

const MOST_BYTES = 1_000_000

export function createErrorLog(dataDir: string, clock: Clock): ErrorLog {
  const path = join(dataDir, 'errors.log')
  return {
    write: (where, error) => {
      const ref = randomUUID().slice(0, 8)
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) renameSync(path, `${path}.old`)
      appendFileSync(path, `${isoInstant(clock.now())} ${ref} ${where}\n${text}\n\n`)
      return ref
    },
  }
}
