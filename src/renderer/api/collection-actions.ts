// Making, naming and filling collections.
import type { Collection, PaperDetail } from '../../shared/model.ts'
import { announce } from '../state/announcements.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/en.ts'
import type { ActionDeps } from './action-deps.ts'
import { chunksOf } from './chunks.ts'
import { queryKeys } from './query-keys.ts'
import { toastUndoable } from './toast-undoable.ts'
import { previewOf } from './write.ts'

type CollectionName = Pick<Collection, 'id' | 'name'>

export type CollectionActions = {
  /** Throws when the core refuses (a sibling has that name): the dialog that asked says so. */
  readonly createCollection: (name: string, parentId: number | undefined) => Promise<Collection>
  /** Makes a collection of what a query finds. Throws as `createCollection` does. */
  readonly saveSearch: (name: string, query: string) => Promise<Collection>
  /** Changes what a smart collection finds; whether that was done. */
  readonly changeSearch: (collection: CollectionName, query: string) => Promise<boolean>
  readonly renameCollection: (id: number, name: string) => Promise<void>
  readonly deleteCollection: (id: number) => Promise<void>
  readonly addToCollection: (ids: readonly string[], collection: CollectionName) => Promise<void>
  readonly removeFromCollection: (ids: readonly string[], collection: CollectionName) => Promise<void>
}

export function createCollectionActions(
  { client, queryClient, write }: ActionDeps,
  undo: () => Promise<void>,
): CollectionActions {
  const preview = (ids: readonly string[], edit: (list: CollectionName[]) => CollectionName[]) => {
    const chosen = new Set(ids)
    return previewOf(queryClient, [
      {
        key: queryKeys.papers,
        edit: (paper: PaperDetail) =>
          chosen.has(paper.id) ? { ...paper, collections: edit(paper.collections) } : paper,
      },
    ])
  }

  return {
    createCollection: (name, parentId) =>
      client.collections.create(parentId === undefined ? { name } : { name, parentId }),
    saveSearch: (name, query) => client.collections.create({ name, query }),
    changeSearch: async ({ id, name }, query) => {
      const changed = await write(() => client.collections.setQuery({ id, query }))
      if (changed === undefined) return false
      const text = strings.search.changed(name)
      announce(text)
      showToast({ text, action: { label: strings.history.undo, run: () => void undo() } })
      return true
    },
    renameCollection: async (id, name) => {
      await client.collections.rename({ id, name })
    },
    deleteCollection: async (id) => {
      await write(() => client.collections.delete({ id }))
    },
    addToCollection: async (ids, { id, name }) => {
      if (ids.length === 0) return
      const done = await write(
        async () => {
          for (const chunk of chunksOf(ids)) await client.collections.add({ id, ids: chunk })
          return true
        },
        preview(ids, (list) => (list.some((each) => each.id === id) ? list : [...list, { id, name }])),
      )
      if (done !== true) return
      const text = strings.bulk.collected(ids.length, name)
      announce(text)
      if (ids.length > 1) toastUndoable(text, ids.length, undo)
    },
    removeFromCollection: async (ids, { id }) => {
      await write(
        async () => {
          for (const chunk of chunksOf(ids)) await client.collections.remove({ id, ids: chunk })
        },
        preview(ids, (list) => list.filter((each) => each.id !== id)),
      )
    },
  }
}
