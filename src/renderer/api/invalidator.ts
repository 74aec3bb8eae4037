// Turns announced topics into stale queries, at most so often, and never in the middle of the window's own writes: an
// answer from between two of them would undo on the screen what the user has just done.
import type { QueryClient } from '@tanstack/react-query'
import type { Topic } from '../../shared/topics.ts'
import { staleKeys } from './topics.ts'

const PAUSE_MS = 200

export type Invalidator = {
  readonly changed: (topics: readonly Topic[]) => void
  /** A write begins; call what it returns when the write has ended. */
  readonly holdDuringWrite: () => () => void
}

export function createInvalidator(queryClient: Pick<QueryClient, 'invalidateQueries'>): Invalidator {
  const waiting = new Set<Topic>()
  let writes = 0
  let isPausing = false

  function flush(): void {
    if (isPausing || writes > 0 || waiting.size === 0) return
    const keys = staleKeys(waiting)
    waiting.clear()
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
    isPausing = true
    setTimeout(() => {
      isPausing = false
      flush()
    }, PAUSE_MS)
  }

  return {
    changed: (topics) => {
      for (const topic of topics) waiting.add(topic)
      flush()
    },
    holdDuringWrite: () => {
      writes += 1
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        writes -= 1
        flush()
      }
    },
  }
}
