// What a text would add, and what is waited for.
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { PendingPaper, Recognised } from '../../shared/adding-model.ts'
import type { AddDraft } from '../state/adding.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

export function usePending(): UseQueryResult<PendingPaper[]> {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.pending,
    queryFn: ({ signal }) => client.papers.pending(undefined, { signal }),
  })
}

/** What the draft holds; while that is being found out, what the one before did. */
export function useRecognised(draft: AddDraft): UseQueryResult<Recognised> {
  const { client } = useApi()
  const { text, page } = draft
  const isEmpty = text.trim() === '' && page === undefined
  return useQuery({
    // A page can be megabytes: its name and length tell it well enough from another one.
    queryKey: queryKeys.recognised(text, page && `${page.name} ${page.content.length}`),
    queryFn: ({ signal }) => client.papers.recognise(requestOf(draft), { signal }),
    enabled: !isEmpty,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

export function requestOf({ text, page }: AddDraft): { text: string; page?: string } {
  return { text, ...(page === undefined ? {} : { page: page.content }) }
}
