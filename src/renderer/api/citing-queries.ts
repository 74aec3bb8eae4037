// What the components read of citation keys and kept files.
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { FormulaTrial, PaperKey, RefreshPreview } from '../../shared/citekey-model.ts'
import type { KeptFile } from '../../shared/kept-model.ts'
import type { Selection } from '../../shared/selection.ts'
import { useApi } from './api-context.ts'
import { ROW_GC_MS } from './queries.ts'
import { queryKeys } from './query-keys.ts'

export function useCitekey(id: string): UseQueryResult<PaperKey | null> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.citekey(id),
    queryFn: async ({ signal }) => (await client.citekeys.show({ ids: [id] }, { signal }))[0] ?? null,
    gcTime: ROW_GC_MS,
  })
}

/** The trial before stays while the next one runs. */
export function useFormulaTrial(formula: string): UseQueryResult<FormulaTrial> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.formulaTrial(formula),
    queryFn: ({ signal }) => client.citekeys.tryFormula({ formula }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

export function useRefreshPreview(selection: Selection): UseQueryResult<RefreshPreview> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.refreshPreview(selection),
    queryFn: ({ signal }) => client.citekeys.previewRefresh({ selection }, { signal }),
    gcTime: 0,
  })
}

export function useKeptFiles(): UseQueryResult<KeptFile[]> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.keptFiles,
    queryFn: ({ signal }) => client.keptFiles.list(undefined, { signal }),
  })
}
