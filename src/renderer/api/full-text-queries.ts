// What the components read of papers' own texts.
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { FullTextAnswer, FullTextStatus, HubText, PaperTexts } from '../../shared/full-text-model.ts'
import { useApi } from './api-context.ts'
import { ROW_GC_MS } from './queries.ts'
import { queryKeys } from './query-keys.ts'

const LIMIT = 10

/** Papers whose own pages hold the query; the answer before stays until this one is there. */
export function useFullText(query: string): FullTextAnswer | undefined {
  const { client } = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.fullText(query),
    queryFn: ({ signal }) => client.fullText.search({ query, limit: LIMIT }, { signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    gcTime: ROW_GC_MS,
  })
  return query === '' ? undefined : data
}

export function useTextStatus(): FullTextStatus | undefined {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.textStatus,
    queryFn: ({ signal }) => client.fullText.status(undefined, { signal }),
  }).data
}

export function useTextsOf(id: string): PaperTexts | undefined {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.textsOf(id),
    queryFn: ({ signal }) => client.fullText.of({ id }, { signal }),
    gcTime: ROW_GC_MS,
  }).data
}

export function useHubText(id: string, enabled: boolean): UseQueryResult<HubText> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.hubText(id),
    queryFn: ({ signal }) => client.hubTexts.read({ id }, { signal }),
    enabled,
    gcTime: ROW_GC_MS,
  })
}
