// The backups that are there.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { BackupStatus } from '../../shared/backups-model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

export function useBackups(): UseQueryResult<BackupStatus> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.backups,
    queryFn: ({ signal }) => client.backups.list(undefined, { signal }),
  })
}
