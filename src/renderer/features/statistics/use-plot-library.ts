// The plotting library, fetched when statistics are first looked at: the window's start does not carry it.
import { useEffect, useState } from 'react'
import type { PlotLibrary } from './plot-spec.ts'

let loading: Promise<PlotLibrary> | undefined

/** Undefined while it is on its way; `failed` where it cannot be had, and tables must do. */
export function usePlotLibrary(): PlotLibrary | 'failed' | undefined {
  const [library, setLibrary] = useState<PlotLibrary | 'failed'>()
  useEffect(() => {
    let isWanted = true
    loading ??= import('@observablehq/plot')
    loading.then(
      (loaded) => isWanted && setLibrary(loaded),
      () => {
        // The next look tries again.
        loading = undefined
        if (isWanted) setLibrary('failed')
      },
    )
    return () => {
      isWanted = false
    }
  }, [])
  return library
}
