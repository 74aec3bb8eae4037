// What of a view a file can be kept of: a search, a tag, a collection, or the library. Pure.
import type { Collection } from '../../shared/model.ts'
import type { KeepDraft } from './keep-draft.ts'
import type { View } from './view.ts'

/** Undefined for views that nothing keeps: a day, a status, the statistics. `names`: of a search and of the library. */
export function keepableOf(
  { place, query }: View,
  collections: readonly Collection[],
  names: { readonly search: (query: string) => string; readonly allPapers: string },
): KeepDraft | undefined {
  const words = query.trim()
  if (words !== '') return { target: { kind: 'query', query: words }, name: names.search(words) }
  if (place.kind === 'tag') return { target: { kind: 'tag', tag: place.tag }, name: place.tag }
  if (place.kind === 'collection') {
    const collection = collections.find(({ id }) => id === place.id)
    return collection && { target: { kind: 'collection', id: collection.id }, name: collection.name }
  }
  return place.kind === 'all' ? { target: { kind: 'all' }, name: names.allPapers } : undefined
}

/** A name that any file system takes: `Thesis/2` is thesis-2. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return stem === '' ? 'lectern' : stem
}
