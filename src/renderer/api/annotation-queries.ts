// What is marked in a paper's PDFs, by version, page, and place on it from the top.
import { useQuery } from '@tanstack/react-query'
import type { Annotation } from '../../shared/annotations-model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

const NONE: readonly Annotation[] = []

export function useAnnotations(id: string): readonly Annotation[] {
  const { client } = useApi()
  const { data = NONE } = useQuery({
    queryKey: queryKeys.annotations(id),
    queryFn: ({ signal }) => client.annotations.of({ id }, { signal }),
  })
  return data
}
