// Making, naming and filling collections.
import type { Collection, PaperDetail } from '../../shared/model.ts'
import { announce } from '../state/announcements.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { queryKeys } from './query-keys.ts'
import { toastUndoable } from './toast-undoable.ts'
import { previewOf } from './write.ts'

type CollectionName = Pick<Collection, 'id' | 'name'>

export type CollectionActions = {
  /**
   * By name, or by a path (`Thesis/Chapter 2`). Throws when the core refuses (a sibling has that name): the dialog that
   * asked says so.
   */
  readonly createCollection: (path: string, parentId: number | undefined) => Promise<Collection>
  /** The collection of that name or path, made if it is not there. Throws when the core refuses. */
  readonly ensureCollection: (path: string) => Promise<Collection>
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
    createCollection: (path, parentId) => {
      const inside = parentId === undefined ? {} : { parentId }
      const names = namesOf(path)
      // One that is there already is an answer to a path, and a refusal of a name.
      return names.length > 1
        ? client.collections.ensure({ names, ...inside })
        : client.collections.create({ name: names[0] ?? path, ...inside })
    },
    ensureCollection: (path) => {
      const names = namesOf(path)
      return client.collections.ensure({ names: names.length > 0 ? names : [path] })
    },
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
        () => client.collections.add({ id, ids: [...ids] }),
        preview(ids, (list) => (list.some((each) => each.id === id) ? list : [...list, { id, name }])),
      )
      if (done === undefined) return
      const text = strings.bulk.collected(ids.length, name)
      announce(text)
      if (ids.length > 1) toastUndoable(text, undo)
    },
    removeFromCollection: async (ids, { id }) => {
      await write(
        () => client.collections.remove({ id, ids: [...ids] }),
        preview(ids, (list) => list.filter((each) => each.id !== id)),
      )
    },
  }
}

/** The names along a path, from the top down. */
function namesOf(path: string): string[] {
  return path
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
