// The toast after a change to many papers: what was done, with a way back as long as one undo takes back all of it.
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/en.ts'
import { MAX_IDS } from './chunks.ts'

export function toastUndoable(text: string, papers: number, undo: () => Promise<void>): void {
  // More papers than fit one call were changed by several, and one undo would take back only the last.
  if (papers > MAX_IDS) showToast({ text })
  else showToast({ text, action: { label: strings.history.undo, run: () => void undo() } })
}
