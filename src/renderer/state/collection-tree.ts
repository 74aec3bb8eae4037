// Moving collections about in their tree. Pure, over the list as the core gives it: each before those inside it, siblings
// in their order.
import type { Collection } from '../../shared/model.ts'

export type CollectionPlace = {
  /** The top level where there is none. */
  readonly parentId?: number
  readonly before?: number
  readonly after?: number
}

export const TREE_STEPS = ['up', 'down', 'in', 'out'] as const
export type TreeStep = (typeof TREE_STEPS)[number]

type Tree = readonly Collection[]

/** Inside a parent, or at an end of it. */
export function insideOf(parentId: number | undefined): CollectionPlace {
  return parentId === undefined ? {} : { parentId }
}

export function siblingsIn(tree: Tree, parentId: number | undefined): Collection[] {
  return tree.filter((collection) => collection.parentId === parentId)
}

/** The collection's own id, and those of all that is inside it. */
export function subtreeIds(tree: Tree, id: number): Set<number> {
  const ids = new Set([id])
  // Parents come first in the list, so one walk reaches every depth.
  for (const { id: each, parentId } of tree) if (parentId !== undefined && ids.has(parentId)) ids.add(each)
  return ids
}

/** Where a step of the keyboard takes a collection, as in an outline; undefined when it can go no further. */
export function stepPlace(tree: Tree, id: number, step: TreeStep): CollectionPlace | undefined {
  const moved = tree.find((collection) => collection.id === id)
  if (moved === undefined) return undefined
  const siblings = siblingsIn(tree, moved.parentId)
  const at = siblings.indexOf(moved)
  const previous = siblings[at - 1]
  const next = siblings[at + 1]
  const here = insideOf(moved.parentId)
  switch (step) {
    case 'up':
      return previous && { ...here, before: previous.id }
    case 'down':
      return next && { ...here, after: next.id }
    case 'in':
      // What finds its papers itself is no place to put things.
      return previous && previous.query === undefined ? insideOf(previous.id) : undefined
    case 'out': {
      const parent = tree.find((collection) => collection.id === moved.parentId)
      return parent && { ...insideOf(parent.parentId), after: parent.id }
    }
  }
}

/** The list after a move, paths included. With no sibling named it comes last: the core knows better, a moment later. */
export function withMovedCollection(tree: Tree, id: number, place: CollectionPlace): Collection[] {
  const moved = tree.find((collection) => collection.id === id)
  if (moved === undefined || subtreeIds(tree, id).has(place.parentId ?? Number.NaN)) return [...tree]
  const childrenOf = (parentId: number | undefined): Collection[] => {
    const children = siblingsIn(tree, parentId)
    if (parentId !== place.parentId) return children.filter((each) => each.id !== id)
    const isStaying = moved.parentId === parentId && place.before === undefined && place.after === undefined
    if (isStaying) return children
    const others = children.filter((each) => each.id !== id)
    const anchor = others.findIndex((each) => each.id === (place.before ?? place.after))
    if (anchor < 0) return [...others, moved]
    return others.toSpliced(place.before === undefined ? anchor + 1 : anchor, 0, moved)
  }
  const walk = (parentId: number | undefined, above: string): Collection[] =>
    childrenOf(parentId).flatMap(({ parentId: _, ...collection }) => {
      const path = above + collection.name
      return [{ ...collection, ...insideOf(parentId), path }, ...walk(collection.id, `${path}/`)]
    })
  return walk(undefined, '')
}
