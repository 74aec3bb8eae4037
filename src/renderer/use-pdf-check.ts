// When the window comes back, files may be gone: a fast look, so that no mark says what is not true.
import { useEffect } from 'react'
import { useApi } from './api/api-context.ts'

/** Going back and forth between two windows asks no more often. */
const PAUSE_MS = 5000

export function usePdfCheck(): void {
  const { actions } = useApi()
  useEffect(() => {
    let checkedAt = 0
    const check = () => {
      const now = Date.now()
      if (document.visibilityState !== 'visible' || now - checkedAt < PAUSE_MS) return
      checkedAt = now
      void actions.checkPdfs()
    }
    check()
    window.addEventListener('focus', check)
    document.addEventListener('visibilitychange', check)
    return () => {
      window.removeEventListener('focus', check)
      document.removeEventListener('visibilitychange', check)
    }
  }, [actions])
}
