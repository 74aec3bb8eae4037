// The cache of the core's answers. Nothing grows stale by time, only by a change topic; the machine being offline means
// nothing here, for the core is on this machine.
import { QueryClient } from '@tanstack/react-query'
import { problemOf } from './problem.ts'

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        // A typed error is an answer. Anything else may be a lost connection, and once more is worth it.
        retry: (failures, error) => problemOf(error) === undefined && failures < 1,
        retryDelay: 300,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
