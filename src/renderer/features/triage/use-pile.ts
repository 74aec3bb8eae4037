// Keeps the pile of triage up to date with the inbox: what is undecided in the view that triage goes through.
import { useLayoutEffect, useMemo } from 'react'
import type { PaperFilter } from '../../../shared/model.ts'
import { useOrder } from '../../api/queries.ts'
import { changePile, openPile, type Triage } from '../../state/triage.ts'
import { withInbox } from '../../state/triage-pile.ts'
import { filterOf, type View } from '../../state/view.ts'

/** A place that shows another status holds nothing that is undecided. */
function undecidedIn(view: View): PaperFilter | undefined {
  if (view.query.trim() !== '') return { status: 'inbox' }
  const filter = filterOf(view.place)
  return filter.status === undefined || filter.status === 'inbox' ? { ...filter, status: 'inbox' } : undefined
}

export function usePile({ view, within }: Triage): { readonly hasFailed: boolean } {
  const filter = undecidedIn(view)
  const order = useOrder(filter ?? {}, view.sort, filter !== undefined)
  const { data, isFetching } = order
  const isEmpty = filter === undefined
  const ids = useMemo(() => {
    if (isEmpty) return []
    if (data === undefined || within === undefined) return data
    const inbox = new Set(data)
    return within.filter((id) => inbox.has(id))
  }, [isEmpty, data, within])

  // Before the screen is painted: a paper that came back is up again at once.
  useLayoutEffect(() => {
    if (ids === undefined) return
    // An answer from before is not what the pile is made of.
    if (!isFetching) openPile(ids)
    changePile((pile) => withInbox(pile, ids))
  }, [ids, isFetching])
  return { hasFailed: order.isError }
}
