// The list of recent searches: adding to it, and emptying it.

import { announce } from '../state/announcements.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { queryKeys } from './query-keys.ts'
import { previewOf } from './write.ts'

export type SearchActions = {
  readonly rememberSearch: (query: string) => Promise<void>
  readonly forgetSearches: () => Promise<void>
}

export function createSearchActions({ client, queryClient, write }: ActionDeps): SearchActions {
  return {
    rememberSearch: async (query) => {
      await write(() => client.searches.remember({ query }))
    },
    forgetSearches: async () => {
      const preview = previewOf(queryClient, [{ key: queryKeys.recentSearches, edit: () => [] }])
      const done = await write(() => client.searches.forget(), preview)
      if (done !== undefined) announce(strings.search.forgotten)
    },
  }
}
