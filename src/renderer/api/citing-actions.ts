// Citation keys and other programs: pinning, refreshing, sending.
import type { Selection } from '../../shared/selection.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { copyText } from './copy-text.ts'
import { toastUndoable } from './toast-undoable.ts'

export type CitingActions = {
  readonly copyKey: (key: string) => Promise<void>
  /** Throws when the core refuses (another paper has the key): the field that asked says so. */
  readonly pinKey: (id: string, key: string) => Promise<void>
  readonly unpinKey: (id: string) => Promise<void>
  readonly refreshKeys: (selection: Selection) => Promise<void>
  readonly sendToZotero: (ids: readonly string[]) => Promise<void>
}

export function createCitingActions({ client, write }: ActionDeps, undo: () => Promise<void>): CitingActions {
  const words = strings.citations
  return {
    copyKey: (key) => copyText(key, words.key.copied(key)),
    pinKey: async (id, key) => {
      await client.citekeys.pin({ id, key })
      toastUndoable(words.key.pinDone(key), undo)
    },
    unpinKey: async (id) => {
      const shown = await write(() => client.citekeys.unpin({ id }))
      if (shown !== undefined) toastUndoable(words.key.unpinDone(shown.key ?? id), undo)
    },
    refreshKeys: async (selection) => {
      const result = await write(() => client.citekeys.refresh({ selection }))
      if (result !== undefined) toastUndoable(words.refreshDialog.done(result.changed), undo)
    },
    sendToZotero: async (ids) => {
      const result = await write(() => client.bibliography.sendToZotero({ ids: ids.slice(0, MOST) }))
      if (result !== undefined) showToast({ text: words.zotero.sent(result.sent) })
    },
  }
}

/** What Zotero is given at once. */
const MOST = 1000
