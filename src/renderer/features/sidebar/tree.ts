// Collections as the sidebar draws them: one list in the order of the tree, each with its depth. Pure.
import type { Collection } from '../../../shared/model.ts'

export type TreeLine = {
  readonly collection: Collection
  readonly level: number
  readonly hasChildren: boolean
}

/** What is inside a closed collection is left out. */
export function treeLines(
  collections: readonly Collection[],
  isExpanded: (collection: Collection) => boolean,
): TreeLine[] {
  const children = new Map<number | undefined, Collection[]>()
  const known = new Set(collections.map((collection) => collection.id))
  for (const collection of collections) {
    const parent =
      collection.parentId !== undefined && known.has(collection.parentId) ? collection.parentId : undefined
    children.set(parent, [...(children.get(parent) ?? []), collection])
  }
  const lines: TreeLine[] = []
  const walk = (parent: number | undefined, level: number) => {
    for (const collection of children.get(parent) ?? []) {
      const hasChildren = children.has(collection.id)
      lines.push({ collection, level, hasChildren })
      if (hasChildren && isExpanded(collection)) walk(collection.id, level + 1)
    }
  }
  walk(undefined, 0)
  return lines
}
