// The last changes, from the core.
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { HistoryEntry } from '../../shared/history-model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

export function useHistory(limit: number): UseQueryResult<{ entries: HistoryEntry[]; hasMore: boolean }> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.history(limit),
    queryFn: ({ signal }) => client.history.list({ limit }, { signal }),
    placeholderData: keepPreviousData,
  })
}
