// What arXiv says of papers, fetched at need and kept: an export waits a moment for it, and never longer.
import { LecternError } from '../../../../shared/errors.ts'
import { isLocalId } from '../../../../shared/local-id.ts'
import { type Clock, isoInstant } from '../../clock.ts'
import type { Database } from '../../db/database.ts'
import type { ArxivSource } from './arxiv-source.ts'
import { readStaleFacts, storeFacts } from './facts-table.ts'

export type ArxivFactsService = {
  /** Resolves when all that can be known of the papers at once is stored. Never fails. */
  prepare(ids: readonly string[]): Promise<void>
  /** Stops what runs. */
  close(): Promise<void>
}

export type ArxivFactsDeps = {
  readonly db: Database
  readonly clock: Clock
  /** Absent in the demo, which has no network. */
  readonly arxiv: ArxivSource | undefined
  /** How long an export waits. What comes later is there for the next one. */
  readonly patienceMs?: number
}

const PATIENCE_MS = 1500
const PAUSE_AFTER_FAILURE_MS = 60_000

export function createArxivFacts({
  db,
  clock,
  arxiv,
  patienceMs = PATIENCE_MS,
}: ArxivFactsDeps): ArxivFactsService {
  const closed = new AbortController()
  const waiting = new Set<string>()
  let running: Promise<void> | undefined
  let pausedUntil = 0

  /** Takes from those waiting until none is left, or arXiv fails: then it is let be for a while. */
  async function work(source: ArxivSource): Promise<void> {
    while (waiting.size > 0 && !closed.signal.aborted) {
      const ids = [...waiting].slice(0, source.idsPerRequest)
      try {
        const found = await source.byIds(ids, closed.signal)
        const at = isoInstant(clock.now())
        await db.write((trx) =>
          storeFacts(
            trx,
            ids.map((id) => ({ id, record: found.get(id)?.facts })),
            at,
          ),
        )
        for (const id of ids) waiting.delete(id)
      } catch (error) {
        waiting.clear()
        pausedUntil = clock.now() + PAUSE_AFTER_FAILURE_MS
        // Without arXiv its part is left out, which the file's readers can live with.
        if (!(error instanceof LecternError)) throw error
      }
    }
  }

  return {
    prepare: async (ids) => {
      if (arxiv === undefined || closed.signal.aborted || clock.now() < pausedUntil) return
      const onArxiv = ids.filter((id) => !isLocalId(id))
      for (const id of await readStaleFacts(db.read, onArxiv, clock.now())) waiting.add(id)
      if (waiting.size === 0) return
      running ??= work(arxiv).finally(() => {
        running = undefined
      })
      // More than a request's worth takes longer than anyone waits.
      if (waiting.size > arxiv.idsPerRequest) return
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, patienceMs).unref())])
    },
    close: async () => {
      closed.abort()
      await running
    },
  }
}
