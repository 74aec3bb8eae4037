// Changing tags themselves: names, colours, two into one, the end of one. Each says what it did, with a way back.
import type { PaperDetail, PaperRow, Tag, TagColor } from '../../shared/model.ts'
import { announce } from '../state/announcements.ts'
import { goTo } from '../state/navigate.ts'
import { viewStore } from '../state/stores.ts'
import { INBOX, type Place } from '../state/view.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { queryKeys } from './query-keys.ts'
import { toastUndoable } from './toast-undoable.ts'
import { previewOf } from './write.ts'

export type TagEditActions = {
  /** Throws when the core refuses (another tag has that name): the dialog that asked says so. */
  readonly renameTag: (tag: string, name: string) => Promise<void>
  readonly mergeTags: (tag: string, into: string) => Promise<void>
  readonly setTagColor: (tag: string, color: TagColor | undefined) => Promise<void>
  readonly deleteTag: (tag: string) => Promise<void>
}

export function createTagEditActions(
  { client, queryClient, write }: ActionDeps,
  undo: () => Promise<void>,
): TagEditActions {
  const words = strings.tags
  const say = (text: string) => {
    announce(text)
    toastUndoable(text, undo)
  }
  /** Shows it on every paper and among the tags, before the core has it. */
  const preview = (editTags: (tags: readonly Tag[]) => Tag[], editNames: (names: string[]) => string[]) => {
    const editOne = <Paper extends PaperRow | PaperDetail>(paper: Paper) => ({
      ...paper,
      tags: editNames(paper.tags),
    })
    return previewOf(queryClient, [
      { key: queryKeys.tags, edit: editTags },
      { key: queryKeys.rows, edit: editOne<PaperRow> },
      { key: queryKeys.papers, edit: editOne<PaperDetail> },
    ])
  }
  /** A tag that is no more cannot stay what the list shows. */
  const leave = (tag: string, next: Place) => {
    const { place } = viewStore.get()
    if (place.kind === 'tag' && isSameTag(place.tag, tag)) goTo(next)
  }

  return {
    renameTag: async (tag, name) => {
      if (tag === name) return
      await client.tags.rename({ tag, name })
      say(words.renamed(tag, name))
    },
    mergeTags: async (tag, into) => {
      const done = await write(
        () => client.tags.merge({ tag, into }),
        preview(
          (tags) => tags.filter((each) => !isSameTag(each.name, tag)),
          (names) => {
            if (!names.some((name) => isSameTag(name, tag))) return names
            return [...names.filter((name) => !isSameTag(name, tag) && !isSameTag(name, into)), into]
          },
        ),
      )
      if (done === undefined) return
      leave(tag, { kind: 'tag', tag: into })
      say(words.merged(tag, into))
    },
    setTagColor: async (tag, color) => {
      const recolor = ({ color: _, ...each }: Tag): Tag => (color === undefined ? each : { ...each, color })
      const done = await write(
        () => client.tags.setColor(color === undefined ? { tag } : { tag, color }),
        preview(
          (tags) => tags.map((each) => (isSameTag(each.name, tag) ? recolor(each) : each)),
          (names) => names,
        ),
      )
      if (done !== undefined) announce(words.colored(tag, color))
    },
    deleteTag: async (tag) => {
      const done = await write(
        () => client.tags.delete({ tag }),
        preview(
          (tags) => tags.filter((each) => !isSameTag(each.name, tag)),
          (names) => names.filter((name) => !isSameTag(name, tag)),
        ),
      )
      if (done === undefined) return
      leave(tag, INBOX)
      say(words.deleted(tag, done.changed))
    },
  }
}

export function isSameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
