// Loads rows one id at a time for whoever asks, and many at a time from the core. One call is under way at once; what is
// no longer wanted by the time the next one goes out (the list was scrolled past it) is never asked for.
import type { PaperRow } from '../../shared/model.ts'

const CHUNK = 100

type Waiting = {
  readonly resolve: (row: PaperRow | null) => void
  readonly reject: (error: unknown) => void
}

/** Resolves to null when there is no such paper any more. */
export type RowLoader = (id: string, signal: AbortSignal) => Promise<PaperRow | null>

export function createRowLoader(loadRows: (ids: string[]) => Promise<readonly PaperRow[]>): RowLoader {
  const waiting = new Map<string, Waiting[]>()
  let isBusy = false

  async function drain(): Promise<void> {
    if (isBusy || waiting.size === 0) return
    isBusy = true
    // Everything that is asked for in the same turn shares the call.
    await Promise.resolve()
    // The newest first: that is where the eye is.
    const chunk = [...waiting].slice(-CHUNK)
    for (const [id] of chunk) waiting.delete(id)
    try {
      const rows = chunk.length === 0 ? [] : await loadRows(chunk.map(([id]) => id))
      const byId = new Map(rows.map((row) => [row.id, row]))
      for (const [id, callers] of chunk) for (const caller of callers) caller.resolve(byId.get(id) ?? null)
    } catch (error) {
      for (const [, callers] of chunk) for (const caller of callers) caller.reject(error)
    }
    isBusy = false
    void drain()
  }

  return (id, signal) =>
    new Promise((resolve, reject) => {
      const caller = { resolve, reject }
      waiting.set(id, [...(waiting.get(id) ?? []), caller])
      signal.addEventListener('abort', () => {
        const left = waiting.get(id)?.filter((each) => each !== caller)
        if (left === undefined) return
        if (left.length > 0) waiting.set(id, left)
        else waiting.delete(id)
        reject(signal.reason)
      })
      void drain()
    })
}
