// Searches from anywhere but the box (an author, a keyword, a correction): as if typed and meant, with the keyboard on to
// the results, for what was pressed may go with what it stood on.
import { useCallback } from 'react'
import { requestFocus } from '../state/focus-request.ts'
import { searchFor } from '../state/navigate.ts'
import { useApi } from './api-context.ts'

export function useOpenSearch(): (query: string) => void {
  const { searchMemory } = useApi()
  return useCallback(
    (query) => {
      searchFor(query)
      searchMemory.commit()
      requestFocus('list')
    },
    [searchMemory],
  )
}
