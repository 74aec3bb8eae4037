// What all handlers share: the implementer, the services, and how a change, a count and a task are answered.
import { isoInstant } from '../clock.ts'
import type { WriteDb } from '../db/database.ts'
import { implementKinds, toContractError } from '../procedure-kinds.ts'
import type { Services } from '../services.ts'

export type HandlerContext = ReturnType<typeof createHandlerContext>

export function createHandlerContext(services: Services) {
  const { db, clock, search, announcer, errorLog, info } = services

  /** A mutation of user truth: one transaction, one entry of the undo log. */
  const change = <T>(path: readonly string[], action: (trx: WriteDb, at: string) => Promise<T>) => {
    const at = isoInstant(clock.now())
    return db.recordChange(path.join('.'), at, (trx) => action(trx, at))
  }

  /** A task's errors come after its call has returned, beyond the reach of the kinds' middleware. */
  async function* task<P, R>(
    path: readonly string[],
    stream: AsyncGenerator<P, R, void>,
  ): AsyncGenerator<P, R, void> {
    try {
      return yield* stream
    } catch (error) {
      throw toContractError(error, path.join('.'), errorLog)
    }
  }

  return {
    services,
    os: implementKinds({ announcer, errorLog }),
    sites: { hub: info.feedEndpoint, arxiv: info.arxivEndpoint },
    views: { db: db.read, search },
    change,
    counted: async (changed: Promise<number>) => ({ changed: await changed }),
    task,
  }
}
