// What the statistics view reads from the core.
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Statistics } from '../../shared/statistics-model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

/** Over that many weeks up to now, or all there are. */
export function useStatistics(weeks: number | undefined): UseQueryResult<Statistics> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.statistics(weeks),
    queryFn: ({ signal }) => client.library.statistics(weeks === undefined ? {} : { weeks }, { signal }),
    placeholderData: keepPreviousData,
    // The running week goes on whether or not anything changes: seen again, it is counted again.
    staleTime: 60_000,
  })
}
