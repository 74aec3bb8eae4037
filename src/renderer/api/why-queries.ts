// Why papers were found. Asked for in blocks of the answer's order, those on the screen only: one call, and one drawing,
// for what is seen at once; kept as long as the answer's matches stay the same.
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Client } from '../../shared/contract.ts'
import type { Why } from '../../shared/search-model.ts'
import type { Findings } from '../state/findings.ts'
import { useApi } from './api-context.ts'
import { ROW_GC_MS } from './queries.ts'
import { queryKeys } from './query-keys.ts'
import { blockIds, blocksOf } from './why-blocks.ts'

/** As many as the contract takes. */
const MAX_MATCHES = 100

const whyQuery = (client: Client, ids: readonly string[], { matches, matchesKey }: Findings) => ({
  queryKey: queryKeys.why(matchesKey, ids),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    client.papers.why({ ids: [...ids], matches: matches.slice(0, MAX_MATCHES) }, { signal }),
  gcTime: ROW_GC_MS,
})

export function whyBlockQuery(client: Client, order: readonly string[], block: number, findings: Findings) {
  return whyQuery(client, blockIds(order, block), findings)
}

const whysOf = (results: readonly { readonly data?: Why[] | undefined }[]): Why[] =>
  results.flatMap((result) => result.data ?? [])

/** By paper: of those from `first` to `last` in the order, both inclusive, and some around them, what is known by now. */
export function useWhys(
  order: readonly string[],
  first: number,
  last: number,
  findings: Findings,
): ReadonlyMap<string, Why> {
  const { client } = useApi()
  const isAsked = findings.matches.length > 0
  const whys = useQueries({
    queries: blocksOf(isAsked ? order.length : 0, first, last).map((block) => ({
      ...whyBlockQuery(client, order, block, findings),
      // The marks of the letter before stay until those of this one are here: the texts are the same.
      placeholderData: (before: Why[] | undefined) => before,
    })),
    combine: whysOf,
  })
  return useMemo(() => new Map(whys.map((why) => [why.id, why])), [whys])
}

/** Of one paper, whether or not the list shows it; nothing while that is not known, or nothing was searched for. */
export function useWhy(id: string, findings: Findings): Why | undefined {
  const { client } = useApi()
  const isAsked = findings.matches.length > 0
  const { data } = useQuery({
    ...whyQuery(client, [id], findings),
    enabled: isAsked,
    placeholderData: (before) => before,
  })
  return isAsked ? data?.find((why) => why.id === id) : undefined
}
