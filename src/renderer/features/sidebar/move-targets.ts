// What a collection can be moved into. Pure.
import type { Collection } from '../../../shared/model.ts'
import { subtreeIds } from '../../state/collection-tree.ts'
import { foldText } from '../../state/fold-text.ts'
import { strings } from '../../strings/strings.ts'

/** Without an id: the top level. */
export type MoveTarget = { readonly id: number | undefined; readonly label: string }

/** Every place but where it is, itself, what is inside it, and collections that find their papers themselves. */
export function moveTargets(collections: readonly Collection[], id: number): MoveTarget[] {
  const parentId = collections.find((each) => each.id === id)?.parentId
  const own = subtreeIds(collections, id)
  const top = parentId === undefined ? [] : [{ id: undefined, label: strings.collections.topLevel }]
  const others = collections.filter(
    (each) => !own.has(each.id) && each.id !== parentId && each.query === undefined,
  )
  return [...top, ...others.map((each) => ({ id: each.id, label: each.path }))]
}

/** Those whose path holds every word typed. */
export function matchTargets(targets: readonly MoveTarget[], text: string): MoveTarget[] {
  const words = foldText(text).trim().split(/\s+/)
  return targets.filter(({ label }) => words.every((word) => foldText(label).includes(word)))
}
