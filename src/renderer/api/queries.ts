// What the components read from the core, one hook each; searches have a file of their own.
import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Client } from '../../shared/contract.ts'
import type {
  Collection,
  DayEntry,
  PaperDetail,
  PaperFilter,
  PaperRow,
  Sort,
  Stats,
  Tag,
} from '../../shared/model.ts'
import type { SyncStatus } from '../../shared/sync-model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'
import type { RowLoader } from './row-loader.ts'

/** Rows and papers scrolled past are soon forgotten; reading them again takes a millisecond. */
export const ROW_GC_MS = 30_000

export const orderQuery = (client: Client, filter: PaperFilter, sort: Sort) => ({
  queryKey: queryKeys.order(filter, sort),
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<readonly string[]> =>
    (await client.papers.order({ filter, sort }, { signal })).ids,
  gcTime: ROW_GC_MS,
  structuralSharing: sameIds,
})

export function useOrder(
  filter: PaperFilter,
  sort: Sort,
  enabled: boolean,
): UseQueryResult<readonly string[]> {
  const { client } = useApi()
  return useQuery({ ...orderQuery(client, filter, sort), enabled })
}

/** What the query cache does for any data takes a stall for a hundred thousand ids. */
function sameIds(before: unknown, now: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(now) || before.length !== now.length) return now
  return now.every((id, index) => id === before[index]) ? before : now
}

export const rowQuery = (loadRow: RowLoader, id: string) => ({
  queryKey: queryKeys.row(id),
  queryFn: ({ signal }: { signal: AbortSignal }) => loadRow(id, signal),
  gcTime: ROW_GC_MS,
})

export function useRow(id: string): PaperRow | null | undefined {
  const { loadRow } = useApi()
  return useQuery(rowQuery(loadRow, id)).data
}

const paperQuery = (client: Client, id: string) => ({
  queryKey: queryKeys.paper(id),
  queryFn: ({ signal }: { signal: AbortSignal }) => client.papers.get({ id }, { signal }),
  gcTime: ROW_GC_MS,
})

export function usePaper(id: string): UseQueryResult<PaperDetail> {
  const { client } = useApi()
  // The paper before stays on the screen for the moment it takes, so that holding J does not flicker.
  return useQuery({ ...paperQuery(client, id), placeholderData: keepPreviousData })
}

/** Has papers ready before they are asked for. */
export function usePapersAhead(ids: readonly string[]): void {
  const { client } = useApi()
  const queryClient = useQueryClient()
  const key = ids.join(' ')
  useEffect(() => {
    for (const id of key.split(' ')) if (id !== '') void queryClient.prefetchQuery(paperQuery(client, id))
  }, [client, queryClient, key])
}

export const daysQuery = (client: Client) => ({
  queryKey: queryKeys.days,
  queryFn: ({ signal }: { signal: AbortSignal }) => client.days.list(undefined, { signal }),
})

export function useDays(): UseQueryResult<DayEntry[]> {
  const { client } = useApi()
  return useQuery(daysQuery(client))
}

export function useTags(): UseQueryResult<Tag[]> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.tags,
    queryFn: ({ signal }) => client.tags.list(undefined, { signal }),
  })
}

export function useCollections(): UseQueryResult<Collection[]> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.collections,
    queryFn: ({ signal }) => client.collections.list(undefined, { signal }),
  })
}

export function useStats(): UseQueryResult<Stats> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.stats,
    queryFn: ({ signal }) => client.library.stats(undefined, { signal }),
  })
}

export function useSyncStatus(): UseQueryResult<SyncStatus> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.sync,
    queryFn: ({ signal }) => client.sync.status(undefined, { signal }),
    // A sync begun elsewhere (another window, the command line) reports to its own caller: look now and then.
    refetchInterval: (query) => (query.state.data?.running === undefined ? false : 1000),
  })
}
