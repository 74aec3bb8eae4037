// Ways from view to view.
import type { Sort } from '../../shared/model.ts'
import { readPreference, writePreference } from './preferences.ts'
import { selectOnly } from './selection.ts'
import { drawerStore, listStore, viewStore } from './stores.ts'
import { type Place, sortFor, viewKey } from './view.ts'

export function goTo(place: Place): void {
  viewStore.set({ place, sort: sortFor(place, readPreference('sort')), query: '' })
  drawerStore.set(false)
}

export function sortBy(sort: Sort): void {
  if (sort !== 'manual') writePreference('sort', sort)
  viewStore.set((view) => ({ ...view, sort }))
}

export function searchFor(query: string): void {
  viewStore.set((view) => (view.query === query ? view : { ...view, query }))
}

/** Shows one paper among all papers, as a link to it asks. */
export function openPaper(id: string): void {
  const place: Place = { kind: 'all' }
  const view = { place, sort: sortFor(place, readPreference('sort')), query: '' }
  const key = viewKey(view)
  listStore.set((state) =>
    state.viewKey === key
      ? { ...state, selection: selectOnly(id) }
      : { ...state, left: new Map(state.left).set(key, id) },
  )
  viewStore.set(view)
  drawerStore.set(false)
}
