// Brings the view's data into the list: the order of the place, or the answer to the query. Selection and position are
// kept by the list's own state.
import { useEffect, useLayoutEffect } from 'react'
import { useOrder } from '../../api/queries.ts'
import { type Answer, SEARCH_LIMIT, useSearch } from '../../api/search-queries.ts'
import { announce } from '../../state/announcements.ts'
import { findingsStore, NO_FINDINGS } from '../../state/findings.ts'
import { showOrder } from '../../state/list-state.ts'
import { createOrder } from '../../state/order.ts'
import { listStore, viewStore } from '../../state/stores.ts'
import { useSettled } from '../../state/use-settled.ts'
import { useStore } from '../../state/use-store.ts'
import { filterOf, viewKey } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'

export type ListData = {
  readonly isLoading: boolean
  readonly hasFailed: boolean
  readonly retry: () => void
  /** What the list now answers, when it answers a query. */
  readonly answer: Answer | undefined
}

/** Long enough that a screen reader is told of the query, not of each letter of it. */
const ANNOUNCE_MS = 500

export function useListData(): ListData {
  const view = useStore(viewStore)
  const query = view.query.trim()
  const isSearching = query !== ''
  const order = useOrder(filterOf(view.place), view.sort, !isSearching)
  const search = useSearch(query)

  const source = isSearching ? search : order
  const answer = isSearching ? search.data : undefined
  const ids = isSearching ? search.data?.ids : order.data
  const key = viewKey({ ...view, query: answer?.query ?? '' })

  // Before the screen is painted: the rows and what marks them change together.
  useLayoutEffect(() => {
    if (ids === undefined) return
    findingsStore.set(answer ?? NO_FINDINGS)
    listStore.set((state) =>
      state.order.ids === ids && state.viewKey === key ? state : showOrder(state, key, createOrder(ids)),
    )
  }, [ids, key, answer])

  const settled = useSettled(answer, ANNOUNCE_MS)
  useEffect(() => {
    if (settled !== undefined) announce(spoken(settled))
  }, [settled])

  return {
    isLoading: source.isPending,
    hasFailed: source.isError && ids === undefined,
    retry: () => void source.refetch(),
    answer,
  }
}

function spoken({ query, ids, corrections, hints }: Answer): string {
  return [
    strings.list.results(ids.length, query, ids.length >= SEARCH_LIMIT),
    ...corrections.map(({ from, to }) => strings.search.correction(from, to)),
    ...hints.map(({ code, value }) => strings.search.hints[code](value)),
  ].join('. ')
}
