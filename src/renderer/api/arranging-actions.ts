// Order by hand: papers within a collection, collections within their tree. Both are on the screen before the core has
// them, so that a key can be pressed again at once.
import type { Collection, PaperFilter, Sort } from '../../shared/model.ts'
import { announce } from '../state/announcements.ts'
import { type CollectionPlace, siblingsIn, withMovedCollection } from '../state/collection-tree.ts'
import { type Beside, withMoved } from '../state/manual-order.ts'
import { listStore } from '../state/stores.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { queryKeys } from './query-keys.ts'
import { showOrderNow } from './show-order-now.ts'
import { toastUndoable } from './toast-undoable.ts'
import { previewOf } from './write.ts'

export type ArrangingActions = {
  /** Puts papers of a manual collection together beside one of its papers. */
  readonly reorderPapers: (collectionId: number, ids: readonly string[], beside: Beside) => Promise<void>
  readonly moveCollection: (id: number, place: CollectionPlace) => Promise<void>
}

export function createArrangingActions(
  { client, queryClient, write }: ActionDeps,
  undo: () => Promise<void>,
): ArrangingActions {
  const words = strings.collections

  async function reorderPapers(id: number, ids: readonly string[], beside: Beside): Promise<void> {
    if (ids.length === 0) return
    const key = queryKeys.order({ collectionId: id } satisfies PaperFilter, 'manual' satisfies Sort)
    const preview = previewOf(queryClient, [
      { key, edit: (order: readonly string[]) => withMoved(order, ids, beside) },
    ])
    const previewAtOnce = () => {
      const takeBack = preview()
      showOrderNow(queryClient)
      followSelection()
      return () => {
        takeBack()
        showOrderNow(queryClient)
      }
    }
    const done = await write(
      () => client.collections.reorder({ id, ids: [...ids], ...beside }),
      previewAtOnce,
    )
    if (done === undefined) return
    const order = queryClient.getQueryData<readonly string[]>(key) ?? []
    const first = order.indexOf(ids[0] ?? '') + 1
    if (first > 0) announce(words.ordered(ids.length, first, first + ids.length - 1, order.length))
  }

  async function moveCollection(id: number, place: CollectionPlace): Promise<void> {
    const before = queryClient.getQueryData<Collection[]>(queryKeys.collections) ?? []
    const preview = previewOf(queryClient, [
      {
        key: queryKeys.collections,
        edit: (tree: readonly Collection[]) => withMovedCollection(tree, id, place),
      },
    ])
    const moved = await write(() => client.collections.move({ id, ...place }), preview)
    if (moved === undefined) return
    const isElsewhere = before.find((each) => each.id === id)?.parentId !== moved.parentId
    if (isElsewhere) {
      const parent = before.find((each) => each.id === moved.parentId)
      const text =
        parent === undefined ? words.movedToTop(moved.name) : words.movedInto(moved.name, parent.name)
      announce(text)
      toastUndoable(text, undo)
      return
    }
    const after = queryClient.getQueryData<Collection[]>(queryKeys.collections) ?? []
    const siblings = siblingsIn(after, moved.parentId)
    const at = siblings.findIndex((each) => each.id === id)
    announce(words.placed(moved.name, at + 1, siblings.length))
  }

  return { reorderPapers, moveCollection }
}

/** The list scrolls to the current paper when the selection is another one, and not when only the order is. */
function followSelection(): void {
  listStore.set((state) => ({ ...state, selection: { ...state.selection } }))
}
