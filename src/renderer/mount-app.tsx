// Puts the parts together over any channel, and hands them to the components.
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { createActions } from './api/actions.ts'
import { ApiContext } from './api/api-context.ts'
import type { Channel } from './api/channel.ts'
import { createInvalidator } from './api/invalidator.ts'
import { orderQuery } from './api/queries.ts'
import { createQueryClient } from './api/query-client.ts'
import { createRowLoader } from './api/row-loader.ts'
import { watchChanges } from './api/watch-changes.ts'
import { App } from './app.tsx'
import { createCommands } from './commands/commands.ts'
import { withReader } from './commands/reader-commands.ts'
import { withTriage } from './commands/triage-commands.ts'
import { followPaperLinks } from './paper-links.ts'
import { createNoteDrafts } from './state/note-drafts.ts'
import { createSearchMemory } from './state/search-memory.ts'
import { connectionStore, viewStore } from './state/stores.ts'
import { filterOf } from './state/view.ts'
import { LOCALE } from './strings/format.ts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/tag-colors.css'
import './ui/forced-colors.css'
import { windowDeps } from './window-deps.ts'

export function mountApp(element: HTMLElement, channel: Channel): void {
  const { client } = channel
  const queryClient = createQueryClient()
  const invalidator = createInvalidator(queryClient)
  const actions = createActions(client, queryClient, invalidator)
  const loadRow = createRowLoader((ids) => client.papers.rows({ ids }))
  const noteDrafts = createNoteDrafts(actions.saveNote)
  const commentDrafts = createNoteDrafts((id, text) => actions.saveComment(Number(id), text))
  const searchMemory = createSearchMemory((query) => void actions.rememberSearch(query), Date.now)
  viewStore.subscribe(() => searchMemory.queryChanged(viewStore.get().query))
  const commands = withReader(
    withTriage(createCommands({ actions, searchMemory, ...windowDeps(client, queryClient) })),
  )
  watchChanges(channel, queryClient, invalidator, (state) => connectionStore.set(state))
  // The first list is on its way while the window is still being drawn.
  const { place, sort } = viewStore.get()
  void queryClient.prefetchQuery(orderQuery(client, filterOf(place), sort))

  followPaperLinks(window, client)

  // The last moment at which something can still be sent.
  const flushAll = () => void Promise.all([noteDrafts.flushAll(), commentDrafts.flushAll()])
  window.addEventListener('pagehide', flushAll)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushAll()
  })

  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ApiContext value={{ client, loadRow, actions, noteDrafts, commentDrafts, searchMemory }}>
          {/* What the controls of the library say by themselves is in the window's language, not the browser's. */}
          <I18nProvider locale={LOCALE}>
            <App commands={commands} />
          </I18nProvider>
        </ApiContext>
      </QueryClientProvider>
    </StrictMode>,
  )
}
