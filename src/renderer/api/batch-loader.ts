// Loads things one id at a time for whoever asks, and many at a time from the core. One call is under way at once; what
// is no longer wanted by the time the next one goes out (the list was scrolled past it) is never asked for.

const CHUNK = 100

type Waiting<T> = {
  readonly resolve: (item: T | null) => void
  readonly reject: (error: unknown) => void
}

/** Resolves to null when the core has no such thing any more. */
export type BatchLoader<T> = (id: string, signal: AbortSignal) => Promise<T | null>

export function createBatchLoader<T extends { readonly id: string }>(
  load: (ids: string[]) => Promise<readonly T[]>,
): BatchLoader<T> {
  const waiting = new Map<string, Waiting<T>[]>()
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
      const items = chunk.length === 0 ? [] : await load(chunk.map(([id]) => id))
      const byId = new Map(items.map((item) => [item.id, item]))
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
