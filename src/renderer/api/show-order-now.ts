// Brings the order that is cached for the current view into the list at once, not with the next rendering: the next key
// of a quick hand must already meet the next paper.
import type { QueryClient } from '@tanstack/react-query'
import { showOrder } from '../state/list-state.ts'
import { createOrder } from '../state/order.ts'
import { listStore, viewStore } from '../state/stores.ts'
import { filterOf, viewKey } from '../state/view.ts'
import { queryKeys } from './query-keys.ts'

export function showOrderNow(queryClient: QueryClient): void {
  const view = viewStore.get()
  if (view.query.trim() !== '') return
  const ids = queryClient.getQueryData<readonly string[]>(queryKeys.order(filterOf(view.place), view.sort))
  if (ids === undefined) return
  listStore.set((state) =>
    state.order.ids === ids ? state : showOrder(state, viewKey(view), createOrder(ids)),
  )
}
