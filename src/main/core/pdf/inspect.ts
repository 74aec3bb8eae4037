// Looks after what is stored: fast by size and date, or to the last byte; and writes down what it finds.
import type { Clock } from '../clock.ts'
import { isoInstant } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { PdfFiles } from './pdf-files.ts'
import { markPdf, type PdfRow } from './pdf-table.ts'

export type InspectDeps = {
  readonly db: Database
  readonly files: PdfFiles
  readonly clock: Clock
  /** Told when a file was found to be other than it was last known to be. */
  readonly onChanged: () => void
}

export type Inspector = ReturnType<typeof createInspector>

export function createInspector({ db, files, clock, onChanged }: InspectDeps) {
  async function settle(row: PdfRow, found: Partial<PdfRow>): Promise<PdfRow['state']> {
    const next = { ...row, ...found }
    await db.write((trx) => markPdf(trx, row, found))
    if (next.state !== row.state) onChanged()
    return next.state
  }

  /** Reads all of it. Errors: cancelled shapes of the signal. */
  async function full(row: PdfRow, signal?: AbortSignal): Promise<PdfRow['state']> {
    const found = await files.find(row.file)
    if (found === undefined) return row.state === 'missing' ? 'missing' : settle(row, { state: 'missing' })
    const isSame = found.bytes === row.bytes && (await isUnchanged(row, signal))
    if (!isSame) return row.state === 'damaged' ? 'damaged' : settle(row, { state: 'damaged' })
    return settle(row, {
      state: 'whole',
      mtime_ms: found.mtimeMs,
      verified_at: isoInstant(clock.now()),
    })
  }

  async function isUnchanged(row: PdfRow, signal?: AbortSignal): Promise<boolean> {
    try {
      return (await files.sha256(files.pathOf(row.file), signal)) === row.sha256
    } catch (error) {
      if (signal?.aborted) throw error
      // A disk that cannot read it any more has damaged it.
      if (error instanceof Error && 'code' in error) return false
      throw error
    }
  }

  /** Size and date tell; where they differ from what is known, all of it is read. */
  async function quick(row: PdfRow): Promise<PdfRow['state']> {
    const found = await files.find(row.file)
    const looksSame = found?.bytes === row.bytes && found.mtimeMs === row.mtime_ms
    if (looksSame && row.state === 'whole') return 'whole'
    if (found === undefined && row.state === 'missing') return 'missing'
    if (looksSame && row.state === 'damaged') return 'damaged'
    return full(row)
  }

  return { quick, full }
}
