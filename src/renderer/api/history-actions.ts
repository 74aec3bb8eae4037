// Taking changes back and doing them again. The core says which kind of change it was; the words are here.
import { announce } from '../state/announcements.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'

export type HistoryActions = {
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** Takes back that change and all after it. */
  readonly undoTo: (id: number) => Promise<void>
  /** Does again that change and all before it that were taken back. */
  readonly redoTo: (id: number) => Promise<void>
}

export function createHistoryActions({ client, write }: ActionDeps): HistoryActions {
  const words = strings.history
  const nameOf = (kind: string) => words.kinds[kind] ?? words.unknown
  const say = (text: string) => {
    showToast({ text })
    announce(text)
  }
  return {
    undo: async () => {
      const answer = await write(() => client.history.undo())
      if (answer) say(answer.undone === undefined ? words.nothingToUndo : words.undone(nameOf(answer.undone)))
    },
    redo: async () => {
      const answer = await write(() => client.history.redo())
      if (answer) say(answer.redone === undefined ? words.nothingToRedo : words.redone(nameOf(answer.redone)))
    },
    undoTo: async (id) => {
      const answer = await write(() => client.history.undoTo({ id }))
      if (answer) announce(strings.historyView.stepsUndone(answer.steps))
    },
    redoTo: async (id) => {
      const answer = await write(() => client.history.redoTo({ id }))
      if (answer) announce(strings.historyView.stepsRedone(answer.steps))
    },
  }
}
