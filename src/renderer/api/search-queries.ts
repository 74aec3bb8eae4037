// What the components read of searches: answers, what is like a paper, what was searched lately. Why a paper is in an
// answer is in why-queries.ts.
import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { SearchHit } from '../../shared/search-model.ts'
import type { Findings } from '../state/findings.ts'
import { type Api, useApi } from './api-context.ts'
import { ROW_GC_MS } from './queries.ts'
import { queryKeys } from './query-keys.ts'
import { whyBlockQuery } from './why-queries.ts'

export const SEARCH_LIMIT = 100
const SIMILAR_LIMIT = 8
/** About what a window shows. These rows come with the answer, so that it is drawn once, and whole. */
const FIRST_ROWS = 14

export type Answer = Findings & {
  /** The query that this answers. */
  readonly query: string
  readonly ids: readonly string[]
}

/** The newest query wins; until it is answered, the answer before it stays. */
export function useSearch(query: string): UseQueryResult<Answer> {
  const api = useApi()
  const queryClient = useQueryClient()
  return useQuery({
    queryKey: queryKeys.search(query),
    queryFn: ({ signal }) => search(query, signal, api, queryClient),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    gcTime: ROW_GC_MS,
  })
}

async function search(
  query: string,
  signal: AbortSignal,
  { client }: Api,
  queryClient: QueryClient,
): Promise<Answer> {
  const { hits, rows, matches, corrections, hints } = await client.papers.search(
    { query, limit: SEARCH_LIMIT, rows: FIRST_ROWS },
    { signal },
  )
  const ids = hits.map((hit) => hit.id)
  const findings = { matches, matchesKey: JSON.stringify(matches), corrections, hints }
  for (const row of rows) queryClient.setQueryData(queryKeys.row(row.id), row)
  if (matches.length > 0) void queryClient.prefetchQuery(whyBlockQuery(client, ids, 0, findings))
  return { query, ids, ...findings }
}

export function useSimilar(id: string, enabled: boolean): UseQueryResult<SearchHit[]> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.similar(id),
    queryFn: ({ signal }) => client.papers.similar({ id, limit: SIMILAR_LIMIT }, { signal }),
    enabled,
    gcTime: ROW_GC_MS,
  })
}

const NONE: readonly string[] = []

export function useRecentSearches(enabled: boolean): readonly string[] {
  const { client } = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.recentSearches,
    queryFn: ({ signal }) => client.searches.recent(undefined, { signal }),
    enabled,
  })
  return data ?? NONE
}
