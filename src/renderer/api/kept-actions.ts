// Files that an export is kept current in.
import type { z } from 'zod'
import type { KeptChoice, KeptDraft, KeptFile, KeptMode } from '../../shared/kept-model.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { toastUndoable } from './toast-undoable.ts'

export type NewKept = z.input<typeof KeptDraft> & { readonly existing?: KeptChoice }

export type KeptActions = {
  /** Throws when the core refuses (a file is there already): the dialog that asked says so. */
  readonly keepFile: (draft: NewKept) => Promise<void>
  readonly setKeptMode: (id: number, mode: KeptMode) => Promise<void>
  readonly removeKept: (file: Pick<KeptFile, 'id' | 'path'>) => Promise<void>
  readonly writeKept: (id: number) => Promise<void>
  readonly resolveKept: (id: number, choice: KeptChoice) => Promise<void>
  readonly restoreNotes: (id: number) => Promise<void>
  readonly openKeptFolder: (id: number) => Promise<void>
}

export function createKeptActions({ client, write }: ActionDeps, undo: () => Promise<void>): KeptActions {
  const words = strings.kept
  const files = client.keptFiles
  return {
    keepFile: async (draft) => {
      const { path, problem } = await files.create(draft)
      if (problem === undefined) showToast({ text: words.dialog.made(path) })
      else showToast({ text: `${path}: ${words.problems[problem]}`, tone: 'error' })
    },
    setKeptMode: async (id, mode) => {
      await write(() => files.setMode({ id, mode }))
    },
    removeKept: async ({ id, path }) => {
      const result = await write(() => files.remove({ id }))
      if (result !== undefined) toastUndoable(words.removed(path), undo)
    },
    writeKept: async (id) => {
      await write(() => files.write({ id }))
    },
    resolveKept: async (id, choice) => {
      await write(() => files.resolve({ id, choice }))
    },
    restoreNotes: async (id) => {
      await write(() => files.restoreNotes({ id }))
    },
    openKeptFolder: async (id) => {
      await write(() => files.openFolder({ id }))
    },
  }
}
