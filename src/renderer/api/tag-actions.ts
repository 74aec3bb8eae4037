// Putting tags on papers and taking them off.
import type { PaperDetail, PaperRow } from '../../shared/model.ts'
import { announce } from '../state/announcements.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { queryKeys } from './query-keys.ts'
import { isSameTag } from './tag-edit-actions.ts'
import { toastUndoable } from './toast-undoable.ts'
import { type Preview, previewOf } from './write.ts'

export type TagActions = {
  readonly addTag: (ids: readonly string[], tag: string) => Promise<void>
  readonly removeTag: (ids: readonly string[], tag: string) => Promise<void>
}

export function createTagActions(
  { client, queryClient, write }: ActionDeps,
  undo: () => Promise<void>,
): TagActions {
  function preview(ids: readonly string[], edit: (tags: readonly string[]) => string[]): Preview {
    const chosen = new Set(ids)
    const editOne = <Paper extends PaperRow | PaperDetail>(paper: Paper) =>
      chosen.has(paper.id) ? { ...paper, tags: edit(paper.tags) } : paper
    return previewOf(queryClient, [
      { key: queryKeys.rows, edit: editOne<PaperRow> },
      { key: queryKeys.papers, edit: editOne<PaperDetail> },
    ])
  }

  return {
    addTag: async (ids, name) => {
      const tag = name.trim()
      if (ids.length === 0 || tag === '') return
      const added = (tags: readonly string[]) =>
        tags.some((each) => isSameTag(each, tag)) ? [...tags] : [...tags, tag]
      const done = await write(() => client.tags.add({ ids: [...ids], tag }), preview(ids, added))
      if (done === undefined) return
      const text = strings.bulk.tagged(ids.length, tag)
      announce(text)
      if (ids.length > 1) toastUndoable(text, undo)
    },
    removeTag: async (ids, tag) => {
      const removed = (tags: readonly string[]) => tags.filter((each) => !isSameTag(each, tag))
      await write(() => client.tags.remove({ ids: [...ids], tag }), preview(ids, removed))
    },
  }
}
