// What commands need of the document: how many rows fit, where the keyboard is, and a way out to the hub.
import type { QueryClient } from '@tanstack/react-query'
import type { PaperDetail } from '../shared/model.ts'
import { queryKeys } from './api/query-keys.ts'
import type { CommandDeps } from './commands/commands.ts'
import { ROW_HEIGHT } from './features/list/row-height.ts'

export function windowDeps(queryClient: QueryClient): Omit<CommandDeps, 'actions'> {
  const scroller = () => document.querySelector('[data-list-scroller]')
  return {
    pageSize: () => Math.max(1, Math.floor((scroller()?.clientHeight ?? 0) / ROW_HEIGHT) - 1),
    isInList: () => {
      const focused = document.activeElement
      return focused === null || focused === document.body || focused === scroller()
    },
    openHub: (id) => {
      const paper = queryClient.getQueryData<PaperDetail>(queryKeys.paper(id))
      if (paper) window.open(paper.links.hub, '_blank', 'noopener,noreferrer')
    },
  }
}
