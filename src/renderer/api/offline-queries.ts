// What is stored of PDFs, what is on its way, and what taking more would need.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Downloads, PackEstimate, PdfStorage } from '../../shared/pdfs-model.ts'
import type { Selection } from '../../shared/selection.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

export function useDownloads(): UseQueryResult<Downloads> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.downloads,
    queryFn: ({ signal }) => client.pdfs.downloads(undefined, { signal }),
  })
}

export function usePdfStorage(): UseQueryResult<PdfStorage> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.pdfStorage,
    queryFn: ({ signal }) => client.pdfs.storage(undefined, { signal }),
  })
}

export function usePackEstimate(papers: Selection | undefined): UseQueryResult<PackEstimate> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.packEstimate(papers),
    queryFn: ({ signal }) => client.pdfs.estimate({ papers: papers ?? { ids: [] } }, { signal }),
    enabled: papers !== undefined,
  })
}

/** The stored files of one paper, and its download. */
export function usePdfOf(id: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.pdf(id),
    queryFn: ({ signal }) => client.pdfs.of({ id }, { signal }),
  })
}
