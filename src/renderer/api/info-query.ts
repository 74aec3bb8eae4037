// Which Lectern this is, and where its data lives: never changes while the page is open.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Client } from '../../shared/contract.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

export type Info = Awaited<ReturnType<Client['app']['info']>>

export function useInfo(): UseQueryResult<Info> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.info,
    queryFn: ({ signal }) => client.app.info(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
