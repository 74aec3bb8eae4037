// The toast after a change to many papers, or to a tag or a collection: what was done, with a way back.
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'

export function toastUndoable(text: string, undo: () => Promise<void>): void {
  showToast({ text, action: { label: strings.history.undo, run: () => void undo() } })
}
