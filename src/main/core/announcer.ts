// Announces which topics changed, to every subscriber: changes of this process at once and then coalesced, changes that
// another process committed to the same library within a second.
import { EventPublisher } from '@orpc/server'
import { TOPICS, type Topic } from '../../shared/topics.ts'

/** A burst of changes (a sync storing page after page) is told at most this often. */
const COALESCE_MS = 250
const FOREIGN_CHECK_MS = 1000

export type Announcer = {
  publish(topics: readonly Topic[]): void
  subscribe(signal: AbortSignal | undefined): AsyncGenerator<{ topics: Topic[] }>
  close(): void
}

/** `foreignVersion` changes when another connection has written: see `Database.dataVersion`. */
export function createAnnouncer(foreignVersion: () => number): Announcer {
  const publisher = new EventPublisher<{ change: { topics: Topic[] } }>()
  const pending = new Set<Topic>()
  let timer: NodeJS.Timeout | undefined
  let watch: NodeJS.Timeout | undefined
  let version = foreignVersion()
  const closed = new AbortController()

  function flush(): void {
    timer = undefined
    if (pending.size === 0) return
    publisher.publish('change', { topics: [...pending] })
    pending.clear()
    timer = setTimeout(flush, COALESCE_MS)
  }

  function publish(topics: readonly Topic[]): void {
    if (publisher.size === 0) return
    for (const topic of topics) pending.add(topic)
    if (timer === undefined) flush()
  }

  function checkForeign(): void {
    const now = foreignVersion()
    if (now !== version) publish(TOPICS)
    version = now
    if (publisher.size === 0) stopWatching()
  }

  function stopWatching(): void {
    clearInterval(watch)
    watch = undefined
  }

  return {
    publish,
    subscribe: (signal) => {
      if (watch === undefined) {
        version = foreignVersion()
        watch = setInterval(checkForeign, FOREIGN_CHECK_MS).unref()
      }
      const until = signal ? AbortSignal.any([signal, closed.signal]) : closed.signal
      return publisher.subscribe('change', { signal: until })
    },
    close: () => {
      clearTimeout(timer)
      stopWatching()
      closed.abort()
    },
  }
}
