// Decides which queries were meant, and so are worth remembering: those that the user acted on, and those that stood for
// a while before they were left. Knows neither the core nor the clock: both are given.

/** A query that stood so long was read, not just passed through. */
export const STOOD_MS = 2000

export type SearchMemory = {
  /** Told of every change of the query, letter by letter. */
  readonly queryChanged: (query: string) => void
  /** The user acted on the query: Enter, or a paper that was opened. */
  readonly commit: () => void
}

export function createSearchMemory(remember: (query: string) => void, now: () => number): SearchMemory {
  let query = ''
  let since = 0
  let remembered = ''

  function commit(): void {
    if (query === '' || query === remembered) return
    remembered = query
    remember(query)
  }

  return {
    commit,
    queryChanged: (text) => {
      const next = text.trim()
      if (next === query) return
      // Typing on is not leaving: the longer query is the one that is meant.
      if (!next.startsWith(query) && now() - since >= STOOD_MS) commit()
      query = next
      since = now()
    },
  }
}
