// What commands need of the document: how many rows fit, where the keyboard is, and a way out to the hub.
import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../shared/contract.ts'
import type { Collection, DayEntry, PaperDetail } from '../shared/model.ts'
import { linkOf } from './api/link-of.ts'
import { daysQuery } from './api/queries.ts'
import { queryKeys } from './api/query-keys.ts'
import type { CommandDeps } from './commands/commands.ts'
import { keepableOf } from './state/keepable.ts'
import { manualCollectionOf } from './state/manual-collection.ts'
import { viewStore } from './state/stores.ts'
import { unfinishedDay } from './state/unfinished-day.ts'
import { strings } from './strings/strings.ts'

export function windowDeps(
  client: Client,
  queryClient: QueryClient,
): Omit<CommandDeps, 'actions' | 'searchMemory'> {
  const onDays = (act: (days: readonly DayEntry[]) => void) => {
    const days = queryClient.getQueryData<DayEntry[]>(queryKeys.days)
    if (days !== undefined) act(days)
    // Without an answer there is no connection, which the window says by itself.
    else void queryClient.fetchQuery(daysQuery(client)).then(act, () => undefined)
  }
  const scroller = () => document.querySelector<HTMLElement>('[data-list-scroller]')
  return {
    pageSize: () => {
      const list = scroller()
      // The list says how high its rows are.
      const rowHeight = Number(list?.dataset.listScroller) || Number.POSITIVE_INFINITY
      return Math.max(1, Math.floor((list?.clientHeight ?? 0) / rowHeight) - 1)
    },
    isInList: () => {
      const focused = document.activeElement
      return focused === null || focused === document.body || focused === scroller()
    },
    onUnfinishedDay: (act) => onDays((days) => act(unfinishedDay(days)?.day)),
    onNewestDay: (act) => onDays((days) => act(days[0]?.day)),
    manualCollection: () =>
      manualCollectionOf(
        viewStore.get(),
        queryClient.getQueryData<Collection[]>(queryKeys.collections) ?? [],
      ),
    keepable: () =>
      keepableOf(
        viewStore.get(),
        queryClient.getQueryData<Collection[]>(queryKeys.collections) ?? [],
        strings.kept.dialog,
      ),
    openHub: (id) => {
      const paper = queryClient.getQueryData<PaperDetail>(queryKeys.paper(id))
      const page = paper && (paper.links.hub ?? linkOf(paper))
      if (page) window.open(page, '_blank', 'noopener,noreferrer')
    },
  }
}
