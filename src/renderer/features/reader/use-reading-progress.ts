// Keeps the page that a paper was left at, and says that it is being read.
import { useEffect } from 'react'
import type { Status } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import type { DocumentView } from './document-view.ts'

/** Pages that are leafed through are not stayed at. */
const STAY_MS = 1500

export function useReadingProgress(id: string, view: DocumentView | undefined): void {
  const { actions } = useApi()
  useEffect(() => {
    if (view === undefined) return
    let kept: number | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      const { isReady, page } = view.state.get()
      if (!isReady || page === kept) return
      kept = page
      void actions.keepPage(id, page)
    }
    const release = view.state.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(keep, STAY_MS)
    })
    // The last moment at which something can be sent.
    window.addEventListener('pagehide', keep)
    return () => {
      release()
      window.removeEventListener('pagehide', keep)
      clearTimeout(timer)
      keep()
    }
  }, [id, view, actions])
}

/** What is opened is being read, unless it was read before. `status` is undefined until it is known. */
export function useSetReading(id: string, status: Status | undefined, isOpen: boolean): void {
  const { actions } = useApi()
  const isKnown = status !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an opening; whoever changes it later means it.
  useEffect(() => {
    if (isOpen && isKnown && status !== 'reading' && status !== 'read')
      void actions.setStatus([id], 'reading')
  }, [id, isOpen, isKnown])
}
