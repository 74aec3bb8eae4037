// Ways from view to view.
import type { Sort } from '../../shared/model.ts'
import { readPreference, writePreference } from './preferences.ts'
import { drawerStore, viewStore } from './stores.ts'
import { type Place, sortFor } from './view.ts'

export function goTo(place: Place): void {
  viewStore.set({ place, sort: sortFor(place, readPreference('sort')), query: '' })
  drawerStore.set(false)
}

export function sortBy(sort: Sort): void {
  if (sort !== 'manual') writePreference('sort', sort)
  viewStore.set((view) => ({ ...view, sort }))
}

export function searchFor(query: string): void {
  viewStore.set((view) => ({ ...view, query }))
}
