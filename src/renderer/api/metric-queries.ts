// What the components read of a paper's figures over time.
import { useQuery } from '@tanstack/react-query'
import type { MetricPoint } from '../../shared/model.ts'
import { useApi } from './api-context.ts'
import { ROW_GC_MS } from './queries.ts'
import { queryKeys } from './query-keys.ts'

export function useMetrics(id: string): readonly MetricPoint[] | undefined {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.metrics(id),
    queryFn: ({ signal }) => client.papers.history({ id }, { signal }),
    gcTime: ROW_GC_MS,
  }).data
}
