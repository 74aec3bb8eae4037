// Adding papers by hand, as the handlers use it: what is here is answered at once, the rest is queued and looked up.
import type {
  AddProgress,
  AddRequest,
  AddResult,
  PaperRef,
  Recognised,
} from '../../../shared/adding-model.ts'
import { LecternError } from '../../../shared/errors.ts'
import { isLocalId } from '../../../shared/local-id.ts'
import type { Topic } from '../../../shared/topics.ts'
import { isoInstant } from '../clock.ts'
import { type FindTitled, findKnown } from './known-wanted.ts'
import { dequeue, dropArrived, enqueue, readQueued, requeue } from './pending.ts'
import { type SettleDeps, settlePending } from './settle-pending.ts'
import { readWanted, type Wanted } from './wanted.ts'

export type AddingDeps = SettleDeps & {
  readonly announce: (topics: readonly Topic[]) => void
  readonly findTitled: FindTitled
}

export type AddStream = AsyncGenerator<AddProgress, AddResult, void>

export type AddingService = {
  /** Errors: cancelled; what was asked for then stays queued. */
  add(asked: AddRequest, signal?: AbortSignal): AddStream
  /** What of it is known, to be fetched, or a text. Asks nobody. */
  recognise(asked: AddRequest): Promise<Recognised>
  /** Tries these again, also if they were given up; without ids, all that is queued. Errors: cancelled. */
  retryNow(ids: readonly string[] | undefined, signal?: AbortSignal): AddStream
  /** Tries again what is queued: after a sync, when there is a network. Never fails for want of one. */
  retry(signal: AbortSignal): Promise<void>
  /** Stops what runs; what it asked for stays queued. */
  close(): void
}

const TOPICS = ['papers', 'pending'] as const

export function createAddingService(deps: AddingDeps): AddingService {
  const { db, clock, announce, findTitled } = deps
  const closed = new AbortController()

  /** What is to be looked up. A paper that came by a sync meanwhile, perhaps known by its title alone, is not. */
  async function readWaiting(): Promise<Wanted[]> {
    await db.write(dropArrived)
    const queued = await readQueued(db.read)
    const arrived = await findKnown(db.read, queued, findTitled)
    if (arrived.size > 0) await db.write((trx) => dequeue(trx, [...arrived.keys()]))
    return queued.filter(({ id }) => !arrived.has(id))
  }

  async function* add(asked: AddRequest, signal = closed.signal): AddStream {
    const wanted = readWanted(asked)
    const here = await findKnown(db.read, wanted, findTitled)
    const missing = wanted.filter(({ id }) => !here.has(id))
    await db.write((trx) => enqueue(trx, missing, isoInstant(clock.now())))
    const known = wanted.flatMap(({ id }) => here.get(id) ?? [])
    return yield* settle(missing, known, signal)
  }

  async function* retryNow(ids: readonly string[] | undefined, signal = closed.signal): AddStream {
    if (ids !== undefined) await db.write((trx) => requeue(trx, ids))
    const waiting = await readWaiting()
    return yield* settle(
      ids === undefined ? waiting : waiting.filter(({ id }) => ids.includes(id)),
      [],
      signal,
    )
  }

  async function* settle(
    missing: readonly Wanted[],
    known: readonly PaperRef[],
    signal: AbortSignal,
  ): AddStream {
    const ids = new Set(missing.map(({ id }) => id))
    announce(TOPICS)
    // Those asked for now come first; those that waited already take their turn behind them.
    const waiting = await readWaiting()
    const queue = [...missing, ...waiting.filter(({ id }) => !ids.has(id))]
    const added: PaperRef[] = []
    const unresolved: PaperRef[] = []
    const open = new Map(missing.map(({ id, title }) => [id, { id, title }]))
    let done = 0
    yield { done, total: queue.length }
    try {
      const settling = settlePending(queue, deps, AbortSignal.any([signal, closed.signal]))
      let step = await settling.next()
      for (; !step.done; step = await settling.next()) {
        const settled = step.value
        if (settled.kind === 'added') added.push(settled.paper)
        else if (ids.has(settled.wanted)) unresolved.push(settled.paper)
        open.delete(settled.wanted)
        done += 1
        yield { done, total: queue.length }
      }
      const failure = open.size > 0 ? step.value : undefined
      return {
        added: unique(added),
        known: unique(known),
        queued: [...open.values()],
        unresolved,
        ...(failure === undefined ? {} : { failure }),
      }
    } finally {
      announce(TOPICS)
    }
  }

  async function retry(signal: AbortSignal): Promise<void> {
    const queue = await readWaiting()
    if (queue.length === 0) return
    try {
      for await (const _ of settlePending(queue, deps, signal));
    } catch (error) {
      if (!(error instanceof LecternError && error.code === 'cancelled')) throw error
    } finally {
      announce(TOPICS)
    }
  }

  async function recognise(asked: AddRequest): Promise<Recognised> {
    const wanted = readWanted(asked)
    const here = await findKnown(db.read, wanted, findTitled)
    const missing = wanted.flatMap(({ id, title }) => (here.has(id) ? [] : { id, title }))
    return {
      known: unique(wanted.flatMap(({ id }) => here.get(id) ?? [])),
      named: missing.filter(({ id }) => !isLocalId(id)),
      texts: missing.filter(({ id }) => isLocalId(id)),
    }
  }

  return { add, recognise, retryNow, retry, close: () => closed.abort() }
}

/** Two names can mean one paper: an id and a title. */
function unique(papers: readonly PaperRef[]): PaperRef[] {
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()]
}
