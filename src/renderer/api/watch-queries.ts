// What the components read of watch rules.
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { BackTest, WatchMatches, WatchRule } from '../../shared/watch-model.ts'
import { useApi } from './api-context.ts'
import { ROW_GC_MS } from './queries.ts'
import { queryKeys } from './query-keys.ts'

export function useWatchRules(): UseQueryResult<WatchRule[]> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.watchRules,
    queryFn: ({ signal }) => client.watchRules.list(undefined, { signal }),
  })
}

export function useWatchMatches(): UseQueryResult<WatchMatches> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.watchMatches,
    queryFn: ({ signal }) => client.watchRules.matches({}, { signal }),
  })
}

/** The test before stays while the next one runs; one that nobody looks at any more is cancelled. */
export function useBackTest(query: string): UseQueryResult<BackTest> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.backTest(query),
    queryFn: ({ signal }) => client.watchRules.backTest({ query }, { signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    gcTime: ROW_GC_MS,
  })
}
