// What the components read of searches: answers, why a paper is in one, what is like a paper, what was searched lately.
import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { SearchHit, Why } from '../../shared/search-model.ts'
import type { Findings } from '../state/findings.ts'
import { type Api, useApi } from './api-context.ts'
import { ROW_GC_MS, rowQuery } from './queries.ts'
import { queryKeys } from './query-keys.ts'

export const SEARCH_LIMIT = 200
const SIMILAR_LIMIT = 8
/** About what a window shows: these rows are asked for with the answer, not after it was drawn. */
const FIRST_ROWS = 16

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
  { client, loadRow }: Api,
  queryClient: QueryClient,
): Promise<Answer> {
  const { hits, matches, corrections, hints } = await client.papers.search(
    { query, limit: SEARCH_LIMIT },
    { signal },
  )
  const ids = hits.map((hit) => hit.id)
  for (const id of ids.slice(0, FIRST_ROWS)) void queryClient.prefetchQuery(rowQuery(loadRow, id))
  return { query, ids, matches, corrections, hints, matchesKey: JSON.stringify(matches) }
}

/** Where the paper matches what was searched for; nothing while that is not known, or nothing was. */
export function useWhy(id: string, { matches, matchesKey }: Findings): Why | undefined {
  const { loadWhy } = useApi()
  const isAsked = matches.length > 0
  const { data } = useQuery({
    queryKey: queryKeys.why(id, matchesKey),
    queryFn: ({ signal }) => loadWhy(id, matches, signal),
    enabled: isAsked,
    // The marks of the letter before stay until those of this one are here.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
    gcTime: ROW_GC_MS,
  })
  return isAsked ? (data ?? undefined) : undefined
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

export function useRecentSearches(enabled: boolean): readonly string[] {
  const { client } = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.recentSearches,
    queryFn: ({ signal }) => client.searches.recent(undefined, { signal }),
    enabled,
  })
  return data ?? NONE
}

const NONE: readonly string[] = []
