// Looks up what is in the queue: on the hub, else on arXiv. Each paper is stored as it comes, so that to stop loses nothing.
import type { AddFailure } from '../../../shared/adding-model.ts'
import { isLocalId } from '../../../shared/local-id.ts'
import { type ArxivPapers, IDS_PER_REQUEST } from './arxiv-papers.ts'
import type { HubPapers } from './hub-papers.ts'
import {
  createSettleWrites,
  type Settled,
  type SettleWrites,
  type SettleWritesDeps,
} from './settle-writes.ts'
import type { Wanted } from './wanted.ts'

export type SettleDeps = SettleWritesDeps & {
  readonly hub: HubPapers
  /** Absent in the demo, which has no network. */
  readonly arxiv: ArxivPapers | undefined
}

/** So many failures in a row mean that the hub, not a paper, is the trouble. */
const HUB_FAILURES_IN_A_ROW = 2

/** Tries each; answers why some stay queued, if any do. Errors: cancelled. */
export async function* settlePending(
  queue: readonly Wanted[],
  deps: SettleDeps,
  signal: AbortSignal,
): AsyncGenerator<Settled, AddFailure | undefined, void> {
  const writes = createSettleWrites(deps)
  const { left, failure } = yield* askHub(queue, deps.hub, writes, signal)
  // Without a network nothing can be had elsewhere either.
  if (failure === 'offline') return failure
  return (yield* askArxiv(left, deps.arxiv, writes, signal)) ?? failure
}

type Rest = { readonly left: readonly Wanted[]; readonly failure: AddFailure | undefined }

/** What the hub has. `left` are the ids it does not have, or could not be asked for. */
async function* askHub(
  queue: readonly Wanted[],
  hub: HubPapers,
  writes: SettleWrites,
  signal: AbortSignal,
): AsyncGenerator<Settled, Rest, void> {
  const left: Wanted[] = []
  let failure: AddFailure | undefined
  let failing = 0
  for (const [index, wanted] of queue.entries()) {
    const isTitle = isLocalId(wanted.id)
    if (isTitle && isAddress(wanted.title)) {
      yield await writes.keepLocally(wanted)
      continue
    }
    if (failing >= HUB_FAILURES_IN_A_ROW) {
      if (!isTitle) left.push(wanted)
      continue
    }
    try {
      const paper = isTitle ? await hub.byTitle(wanted.title, signal) : await hub.byId(wanted.id, signal)
      failing = 0
      const settled = paper === undefined ? undefined : await writes.store(wanted, paper)
      if (settled) yield settled
      else if (isTitle) yield await writes.keepLocally(wanted)
      else left.push(wanted)
    } catch (error) {
      failure = await writes.leave(isTitle ? [wanted] : [], error)
      if (failure === 'offline') {
        await writes.leave([...left, ...queue.slice(isTitle ? index + 1 : index)], error)
        return { left: [], failure }
      }
      failing += 1
      // A title can be asked for at the hub alone.
      if (!isTitle) left.push(wanted)
    }
  }
  return { left, failure }
}

/** What arXiv has. An id that neither knows is given up. */
async function* askArxiv(
  ids: readonly Wanted[],
  arxiv: ArxivPapers | undefined,
  writes: SettleWrites,
  signal: AbortSignal,
): AsyncGenerator<Settled, AddFailure | undefined, void> {
  for (let start = 0; start < ids.length; start += IDS_PER_REQUEST) {
    const asked = ids.slice(start, start + IDS_PER_REQUEST)
    let found: ReadonlyMap<string, unknown> = new Map()
    try {
      if (arxiv)
        found = await arxiv.byIds(
          asked.map(({ id }) => id),
          signal,
        )
    } catch (error) {
      return writes.leave(ids.slice(start), error)
    }
    for (const wanted of asked) {
      const paper = found.get(wanted.id)
      const settled = paper === undefined ? undefined : await writes.store(wanted, paper)
      yield settled ?? (await writes.giveUp(wanted))
    }
  }
  return undefined
}

/** An address is no title: there is nothing to search for. */
function isAddress(text: string): boolean {
  return /^\S+:\/\/\S+$|^10\.\d{4,9}\/\S+$/.test(text)
}
