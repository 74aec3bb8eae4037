// How the window writes: the screen changes at once, the core a moment later; if the core refuses, the screen goes back
// and a toast says why.
import type { QueryClient } from '@tanstack/react-query'
import { showToast } from '../state/toasts.ts'
import type { Invalidator } from './invalidator.ts'
import { isCancelled, problemWords } from './problem.ts'

/** Changes the cache ahead of the core, and gives back how to take that back. */
export type Preview = () => () => void

export type Write = <T>(call: () => Promise<T>, preview?: Preview) => Promise<T | undefined>

export function createWrite(invalidator: Invalidator): Write {
  return async (call, preview) => {
    const release = invalidator.holdDuringWrite()
    const takeBack = preview?.()
    try {
      return await call()
    } catch (error) {
      takeBack?.()
      if (!isCancelled(error)) showToast({ text: problemWords(error), tone: 'error' })
      return undefined
    } finally {
      release()
    }
  }
}

type Key = readonly unknown[]

/** A preview that maps cached answers under the given keys; what is not cached is left alone. */
export function previewOf(
  queryClient: QueryClient,
  edits: readonly { readonly key: Key; readonly edit: (data: never, key: Key) => unknown }[],
): Preview {
  return () => {
    const before: [Key, unknown][] = []
    for (const { key, edit } of edits) {
      void queryClient.cancelQueries({ queryKey: key })
      for (const [found, data] of queryClient.getQueriesData({ queryKey: key })) {
        if (data === undefined || data === null) continue
        before.push([found, data])
        queryClient.setQueryData(found, edit(data as never, found))
      }
    }
    return () => {
      for (const [key, data] of before.reverse()) queryClient.setQueryData(key, data)
    }
  }
}
