// What is on this machine of a paper's PDF, or on its way here.
import { useQuery } from '@tanstack/react-query'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

/** `coming`: queued or being downloaded. `unknown`: not said yet. */
export type PdfState = 'here' | 'coming' | 'absent' | 'unknown'

export function usePdfState(id: string): PdfState {
  const { client } = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.pdf(id),
    queryFn: ({ signal }) => client.pdfs.of({ id }, { signal }),
  })
  if (data === undefined) return 'unknown'
  if (data.stored.some(({ state }) => state === 'whole')) return 'here'
  const { download } = data
  return download?.state === 'waiting' || download?.state === 'running' ? 'coming' : 'absent'
}
