// How many papers each smart collection finds. Every count is a search, so they wait until the window has been quiet for
// a moment; a change meanwhile begins the wait anew.
import { useQuery } from '@tanstack/react-query'
import type { Collection } from '../../shared/model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

const QUIET_MS = 1000

export function useFoundCounts(collections: readonly Collection[]): ReadonlyMap<number, number> {
  const { client } = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.foundCounts,
    queryFn: async ({ signal }) => {
      await quiet(signal)
      return client.collections.countFound(undefined, { signal })
    },
    select: toMap,
    enabled: collections.some((collection) => collection.query !== undefined),
  })
  return data ?? NONE
}

const NONE: ReadonlyMap<number, number> = new Map()

function toMap(counts: readonly { id: number; papers: number }[]): ReadonlyMap<number, number> {
  return new Map(counts.map(({ id, papers }) => [id, papers]))
}

/** Rejects as soon as nobody waits any more. */
function quiet(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, QUIET_MS)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
