// What commands need of the document: how many rows fit, where the keyboard is, and a way out to the hub.
import type { QueryClient } from '@tanstack/react-query'
import type { Collection, DayEntry, PaperDetail } from '../shared/model.ts'
import { linkOf } from './api/link-of.ts'
import { queryKeys } from './api/query-keys.ts'
import type { CommandDeps } from './commands/commands.ts'
import { manualCollectionOf } from './state/manual-collection.ts'
import { viewStore } from './state/stores.ts'
import { unfinishedDay } from './state/unfinished-day.ts'

export function windowDeps(queryClient: QueryClient): Omit<CommandDeps, 'actions' | 'searchMemory'> {
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
    unfinishedDay: () => unfinishedDay(queryClient.getQueryData<DayEntry[]>(queryKeys.days) ?? [])?.day,
    newestDay: () => queryClient.getQueryData<DayEntry[]>(queryKeys.days)?.[0]?.day,
    manualCollection: () =>
      manualCollectionOf(
        viewStore.get(),
        queryClient.getQueryData<Collection[]>(queryKeys.collections) ?? [],
      ),
    openHub: (id) => {
      const paper = queryClient.getQueryData<PaperDetail>(queryKeys.paper(id))
      const page = paper && (paper.links.hub ?? linkOf(paper))
      if (page) window.open(page, '_blank', 'noopener,noreferrer')
    },
  }
}
