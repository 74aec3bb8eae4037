// The citation styles there are.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { CitationStyle } from '../../shared/bibliography-model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

export function useStyles(): UseQueryResult<readonly CitationStyle[]> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.styles,
    queryFn: ({ signal }) => client.bibliography.styles(undefined, { signal }),
  })
}
