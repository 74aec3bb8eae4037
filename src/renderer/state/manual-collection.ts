// The collection whose papers the list shows in the order its user gave them, and so can be put in another one. Pure.
import type { Collection } from '../../shared/model.ts'
import type { View } from './view.ts'

export function manualCollectionOf(
  { place, sort, query }: View,
  collections: readonly Collection[],
): number | undefined {
  if (place.kind !== 'collection' || sort !== 'manual' || query.trim() !== '') return undefined
  const collection = collections.find(({ id }) => id === place.id)
  // A smart one has the order of its search.
  return collection !== undefined && collection.query === undefined ? place.id : undefined
}
