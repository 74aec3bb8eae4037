// When kept files are looked at: soon after a change, a burst of changes being one; when changes have stopped for a while;
// and again after a while where it did not go well.
import type { KeptMode } from '../../../../shared/kept-model.ts'
import type { Topic } from '../../../../shared/topics.ts'

export type KeeperDeps = {
  readonly changes: (signal: AbortSignal) => AsyncIterable<{ readonly topics: readonly Topic[] }>
  /** Writes what is not as it should be; answers whether something went wrong. */
  readonly run: (modes: readonly KeptMode[]) => Promise<boolean>
  readonly log: (what: string, error: unknown) => void
  readonly timing?: Partial<typeof TIMING>
}

export type Keeper = {
  /** Begins to follow changes, and catches up on those before. Once. */
  start(): void
  /** Resolves when nothing is being written any more. */
  close(): Promise<void>
}

/** A change is in its file within half a second: most of that is the writing's. */
const TIMING = { quietMs: 50, longestMs: 200, idleMs: 8000, retryMs: 30_000 }

/** What a file can depend on. */
const TOPICS: ReadonlySet<Topic> = new Set([
  'papers',
  'reading',
  'tags',
  'collections',
  'citekeys',
  'styles',
  'annotations',
])

export function createKeeper({ changes, run, log, timing }: KeeperDeps): Keeper {
  const { quietMs, longestMs, idleMs, retryMs } = { ...TIMING, ...timing }
  const closing = new AbortController()
  const timers = new Map<'quiet' | 'longest' | 'idle' | 'retry', NodeJS.Timeout>()
  let queue: Promise<void> = Promise.resolve()
  let following: Promise<void> = Promise.resolve()

  function clear(...names: ('quiet' | 'longest' | 'idle' | 'retry')[]): void {
    for (const name of names) {
      clearTimeout(timers.get(name))
      timers.delete(name)
    }
  }

  function set(name: 'quiet' | 'longest' | 'idle' | 'retry', ms: number, then: () => void): void {
    timers.set(name, setTimeout(then, ms).unref())
  }

  function enqueue(modes: readonly KeptMode[]): void {
    queue = queue.then(async () => {
      if (closing.signal.aborted) return
      try {
        if (!(await run(modes)) || closing.signal.aborted) return
        clear('retry')
        set('retry', retryMs, () => enqueue(['change', 'idle']))
      } catch (error) {
        if (!closing.signal.aborted) log('keeping files current', error)
      }
    })
  }

  function poke(): void {
    clear('quiet', 'idle')
    set('idle', idleMs, () => enqueue(['idle']))
    const write = () => {
      clear('quiet', 'longest')
      enqueue(['change'])
    }
    set('quiet', quietMs, write)
    if (!timers.has('longest')) set('longest', longestMs, write)
  }

  async function follow(): Promise<void> {
    try {
      for await (const { topics } of changes(closing.signal))
        if (topics.some((topic) => TOPICS.has(topic))) poke()
    } catch (error) {
      if (!closing.signal.aborted) log('following changes', error)
    }
  }

  return {
    start: () => {
      following = follow()
      enqueue(['change', 'idle'])
    },
    close: async () => {
      closing.abort()
      clear('quiet', 'longest', 'idle', 'retry')
      await following
      await queue
    },
  }
}
