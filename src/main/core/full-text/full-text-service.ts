// Keeps the index of full texts as what is stored: compares the two, takes in what is new, newest first as given, and drops
// what is gone. Asked to look again by whoever stores; finds by itself what was missed.

import { LecternError } from '../../../shared/errors.ts'
import type { FullTextStatus, TextState } from '../../../shared/full-text-model.ts'
import type { DocumentKey, KnownDocument } from './document-store.ts'
import { createTextThread, ThreadEnded, type ThreadLimits } from './text-thread.ts'

export type StoredText = DocumentKey & { readonly path: string }

export type FullTextDeps = {
  /** The file of the index. */
  readonly path: string
  /** What is stored and should be found, that to be taken in first at the head. */
  readonly stored: () => Promise<readonly StoredText[]>
  /** Told when what is known changed. */
  readonly announce: () => void
  readonly log: (what: string, error: unknown) => void
  readonly limits?: Partial<ThreadLimits> | undefined
}

export type FullTextService = {
  /** Looks at what is stored, now or once the look under way is over; resolves when all of it is taken in. */
  refresh(): Promise<void>
  status(): FullTextStatus
  stateOf(id: string): Promise<TextState | 'waiting' | undefined>
  pause(): void
  resume(): void
  /** Like `refresh`, telling how far it is; not held up by a pause. Errors: cancelled. */
  update(
    signal: AbortSignal | undefined,
  ): AsyncGenerator<{ done: number; total: number }, FullTextStatus, void>
  close(): Promise<void>
}

const nameOf = ({ id, source }: Pick<DocumentKey, 'id' | 'source'>) => `${source} ${id}`
const TOLD_MS = 100

export function createFullTextService(deps: FullTextDeps): FullTextService {
  const { path, stored, announce, log, limits } = deps
  const thread = createTextThread(path, limits)
  let known: Map<string, KnownDocument> | undefined
  let waiting: StoredText[] = []
  let isPaused = false
  let isClosed = false
  let running: Promise<void> | undefined
  let isAskedAgain = false
  /** Those that an update waits for go on through a pause. */
  let updates = 0

  async function readKnown(): Promise<Map<string, KnownDocument>> {
    const answer = await thread.ask({ kind: 'list' })
    const documents = answer.kind === 'list' ? answer.documents : []
    return new Map(documents.map((document) => [nameOf(document), document]))
  }

  /** What is to be done, by what is stored and what is known. Another process may have done some of it: so read anew. */
  async function compare(): Promise<void> {
    known = await readKnown()
    const all = await stored()
    const names = new Set(all.map(nameOf))
    waiting = all.filter((each) => known?.get(nameOf(each))?.key !== each.key)
    for (const [name, document] of known) {
      if (names.has(name) || isClosed) continue
      await thread.ask({ kind: 'remove', document })
      known.delete(name)
    }
    announce()
  }

  async function takeAll(): Promise<void> {
    let taken = 0
    while (!isClosed && !isAskedAgain && (!isPaused || updates > 0)) {
      const [next] = waiting
      if (next === undefined) break
      await takeOne(next)
      waiting = waiting.filter((each) => each !== next)
      taken += 1
      announce()
    }
    if (taken > 0 && waiting.length === 0 && !isClosed) await thread.ask({ kind: 'tidy' })
  }

  async function takeOne({ path: file, ...document }: StoredText): Promise<void> {
    const note = (state: TextState | undefined) => {
      if (state !== undefined) known?.set(nameOf(document), { ...document, state })
    }
    try {
      const answer = await thread.ask({ kind: 'take', document, path: file })
      note(answer.kind === 'done' ? answer.state : undefined)
    } catch (error) {
      if (isClosed) return
      if (!(error instanceof ThreadEnded)) return log('taking in a text', error)
      await thread.ask({ kind: 'refuse', document })
      note('unreadable')
    }
  }

  async function run(): Promise<void> {
    do {
      isAskedAgain = false
      try {
        await compare()
        await takeAll()
      } catch (error) {
        if (!isClosed) log('keeping full texts current', error)
      }
    } while (isAskedAgain && !isClosed)
  }

  function refresh(): Promise<void> {
    if (isClosed) return Promise.resolve()
    if (running !== undefined) isAskedAgain = true
    running ??= run().finally(() => {
      running = undefined
      announce()
    })
    return running
  }

  function status(): FullTextStatus {
    const states = [...(known?.values() ?? [])].map(({ state }) => state)
    const count = (state: TextState) => states.filter((each) => each === state).length
    return {
      done: states.length,
      waiting: waiting.length,
      isPaused,
      scanned: count('scanned'),
      unreadable: count('unreadable'),
    }
  }

  async function* update(signal: AbortSignal | undefined) {
    updates += 1
    try {
      const whole = refresh().then(() => true)
      for (;;) {
        const isDone = await Promise.race([whole, later(TOLD_MS, signal)])
        const { done } = status()
        if (isDone) break
        yield { done, total: done + waiting.length }
      }
      return status()
    } finally {
      updates -= 1
    }
  }

  return {
    refresh,
    status,
    stateOf: async (id) => {
      const name = nameOf({ id, source: 'pdf' })
      if (waiting.some((each) => nameOf(each) === name)) return 'waiting'
      known ??= await readKnown()
      return known.get(name)?.state
    },
    pause: () => {
      isPaused = true
      announce()
    },
    resume: () => {
      isPaused = false
      void refresh()
    },
    update,
    close: async () => {
      isClosed = true
      await thread.close()
      await running
    },
  }
}

/** Errors: cancelled. */
function later(ms: number, signal: AbortSignal | undefined): Promise<false> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new LecternError('cancelled'))
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort)
      resolve(false)
    }, ms)
    const onAbort = () => {
      clearTimeout(timer)
      reject(new LecternError('cancelled'))
    }
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}
