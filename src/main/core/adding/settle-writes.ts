// How one of the queue is settled in the library: stored, kept as a local entry, given up, or left for another time.
import type { AddFailure, PaperRef } from '../../../shared/adding-model.ts'
import { LecternError } from '../../../shared/errors.ts'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database, WriteDb } from '../db/database.ts'
import { dequeue, noteAttempt } from './pending.ts'
import type { Wanted } from './wanted.ts'

/** How a paper gets into the library; the rows are the feed's business. */
export type PaperStore = {
  /** A paper as the hub describes it; undefined when it cannot be read. */
  storeUnlisted(db: WriteDb, paper: unknown, at: string): Promise<PaperRef | undefined>
  storeLocal(
    db: WriteDb,
    entry: PaperRef & { readonly abstract: string; readonly authors: readonly string[] },
    at: string,
  ): Promise<PaperRef>
}

export type SettleWritesDeps = PaperStore & { readonly db: Database; readonly clock: Clock }

/** One of the queue settled: by a paper of the library, or given up. A local entry is both. */
export type Settled = {
  readonly wanted: string
  readonly kind: 'added' | 'unresolved'
  readonly paper: PaperRef
}

export type SettleWrites = {
  /** Undefined when the paper cannot be read. */
  store(wanted: Wanted, paper: unknown): Promise<Settled | undefined>
  keepLocally(wanted: Wanted): Promise<Settled>
  giveUp(wanted: Wanted): Promise<Settled>
  /** Leaves papers waiting, and remembers why. Throws an error that is no failure of the network. */
  leave(wanted: readonly Wanted[], error: unknown): Promise<AddFailure>
}

export function createSettleWrites({ db, clock, storeUnlisted, storeLocal }: SettleWritesDeps): SettleWrites {
  const at = () => isoInstant(clock.now())
  return {
    store: (wanted, paper) =>
      db.write(async (trx) => {
        const stored = await storeUnlisted(trx, paper, at())
        if (stored === undefined) return undefined
        await dequeue(trx, [wanted.id])
        return { wanted: wanted.id, kind: 'added', paper: stored }
      }),
    keepLocally: (wanted) =>
      db.write(async (trx) => {
        const paper = await storeLocal(trx, { ...wanted, authors: [] }, at())
        await dequeue(trx, [wanted.id])
        return { wanted: wanted.id, kind: 'unresolved', paper }
      }),
    giveUp: async ({ id, title }) => {
      await db.write((trx) => noteAttempt(trx, [id], 'not_found'))
      return { wanted: id, kind: 'unresolved', paper: { id, title } }
    },
    leave: async (wanted, error) => {
      const failure = failureOf(error)
      const ids = wanted.map(({ id }) => id)
      await db.write((trx) => noteAttempt(trx, ids, failure))
      return failure
    },
  }
}

function failureOf(error: unknown): AddFailure {
  if (!(error instanceof LecternError)) throw error
  switch (error.code) {
    case 'offline':
    case 'feed_unavailable':
    case 'feed_malformed':
      return error.code
    default:
      throw error
  }
}
