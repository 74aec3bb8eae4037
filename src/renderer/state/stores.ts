// The view's own state, one store each. Everything else on the screen comes from the query cache.
import { EMPTY_LIST, type ListState } from './list-state.ts'
import { readPreference } from './preferences.ts'
import { createStore } from './store.ts'
import { INBOX, sortFor, type View } from './view.ts'

export const viewStore = createStore<View>({
  place: INBOX,
  sort: sortFor(INBOX, readPreference('sort')),
  query: '',
})

export const listStore = createStore<ListState>(EMPTY_LIST)

export type Overlay =
  | 'help'
  | 'palette'
  | 'search-help'
  | 'save-search'
  | 'move-collection'
  | 'export'
  | 'history'
  | 'add'
  | 'import'
  | 'offline'
  | 'waiting'
  | 'settings'
  | 'keep-file'
  | 'refresh-keys'
  | undefined
/** What is open above the panes. One thing at a time. */
export const overlayStore = createStore<Overlay>(undefined)

/** In a narrow window the sidebar lies over the list, and only while this is set. */
export const drawerStore = createStore(false)

export type ConnectionState = 'open' | 'lost' | 'gone'
export const connectionStore = createStore<ConnectionState>('open')
