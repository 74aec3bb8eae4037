// Listens to the keyboard for the whole window and runs what the key table says. Listens before the components do, so
// that a letter means the same wherever the keyboard stands.
import { useEffect } from 'react'
import { isFocusAwaited } from '../state/focus-request.ts'
import { isReading } from '../state/reader.ts'
import { readerDocumentStore } from '../state/reader-document.ts'
import type { Commands } from './commands.ts'
import { type Pending, stepKeys } from './key-sequence.ts'
import { keyTableStore } from './keys.ts'
import type { KeyPlace } from './match-key.ts'

export function useCommandKeys(commands: Commands): void {
  useEffect(() => {
    let pending: Pending | undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const step = stepKeys(pending, event, placeOf(event.target), event.timeStamp, keyTableStore.get())
      pending = step.pending
      if (!step.isOurs) return
      event.preventDefault()
      event.stopPropagation()
      if (step.command !== undefined) commands[step.command]()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [commands])
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (isFocusAwaited()) return 'typing'
  // Overlays are outside the panes in the document, and take the keyboard wherever it seems to be.
  if (document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]') !== null) return 'overlay'
  if (target instanceof HTMLElement && isTyping(target)) return 'typing'
  if (isReading()) {
    if (target instanceof Element && target.closest('[data-mark-keys]') !== null) return 'mark'
    if (!isInDocument(target)) return 'reader'
    return readerDocumentStore.get()?.marks.hasSelection() ? 'selection' : 'page'
  }
  if (!(target instanceof HTMLElement)) return 'list'
  if (target === document.body || target.closest('[data-pane="list"]') !== null) return 'list'
  return 'pane'
}

function isTyping(target: HTMLElement): boolean {
  return target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select')
}

/** In what is read, or nowhere. A link among its text is a control. */
function isInDocument(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target === document.body) return true
  return target.closest('[data-reader-document]') !== null && target.closest('a, button') === null
}
