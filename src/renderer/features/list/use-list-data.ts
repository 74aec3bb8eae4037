// Brings the view's data into the list: the order of the place, or the answer to the query. Selection and position are
// kept by the list's own state.
import { useEffect } from 'react'
import { useOrder, useSearch } from '../../api/queries.ts'
import { announce } from '../../state/announcements.ts'
import { showOrder } from '../../state/list-state.ts'
import { createOrder } from '../../state/order.ts'
import { listStore, viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { filterOf, viewKey } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'

export type ListData = {
  readonly isLoading: boolean
  readonly hasFailed: boolean
  readonly retry: () => void
  /** The query that the list now answers, when it is one. */
  readonly answered: string | undefined
}

export function useListData(): ListData {
  const view = useStore(viewStore)
  const query = view.query.trim()
  const isSearching = query !== ''
  const order = useOrder(filterOf(view.place), view.sort, !isSearching)
  const search = useSearch(query)

  const source = isSearching ? search : order
  const answered = isSearching ? search.data?.query : undefined
  const ids = isSearching ? search.data?.ids : order.data
  const key = viewKey({ ...view, query: answered ?? '' })

  useEffect(() => {
    if (ids === undefined) return
    listStore.set((state) =>
      state.order.ids === ids && state.viewKey === key ? state : showOrder(state, key, createOrder(ids)),
    )
  }, [ids, key])

  useEffect(() => {
    if (answered !== undefined && ids !== undefined) announce(strings.list.results(ids.length, answered))
  }, [answered, ids])

  return {
    isLoading: source.isPending,
    hasFailed: source.isError && ids === undefined,
    retry: () => void source.refetch(),
    answered,
  }
}
