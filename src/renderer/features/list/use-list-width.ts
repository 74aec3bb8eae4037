// How wide the list is, in steps coarse enough that dragging its edge does not draw every row at every pixel.
import { type RefObject, useLayoutEffect, useState } from 'react'

const STEP = 20

export type ListWidth = {
  /** In pixels, rounded down to a step; without the scroll bar. */
  readonly width: number
  /** What the scroll bar takes, where it takes any. */
  readonly scrollBar: number
}

export function useListWidth(element: RefObject<HTMLElement | null>): ListWidth {
  const [measured, setMeasured] = useState<ListWidth>({ width: 0, scrollBar: 0 })
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = () => {
      const width = Math.floor(current.clientWidth / STEP) * STEP
      const scrollBar = current.offsetWidth - current.clientWidth
      setMeasured((before) =>
        before.width === width && before.scrollBar === scrollBar ? before : { width, scrollBar },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return measured
}
