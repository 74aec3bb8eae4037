// A paste anywhere outside of a field adds papers.
import { useEffect } from 'react'
import { useApi } from '../../api/api-context.ts'
import { overlayStore } from '../../state/stores.ts'
import { draftOf } from './read-transfer.ts'
import { takeFiles, takeText } from './take-in.ts'

export function usePaste(): void {
  const { client } = useApi()
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData: data, target } = event
      if (data === null || isField(target) || isUnderOther()) return
      const draft = draftOf(data)
      if (data.files.length > 0) void takeFiles(data.files)
      else if (draft !== undefined) void takeText(draft, client)
      else return
      event.preventDefault()
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [client])
}

export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select')
}

/** Another dialog than the one for adding has the window. */
export function isUnderOther(): boolean {
  if (overlayStore.get() === 'add') return false
  return document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]') !== null
}
