// One plot, drawn by the library into an element of its own, anew at every width. For a screen reader it is one image.
import { useEffect, useRef, useState } from 'react'
import { strings } from '../../strings/strings.ts'
import styles from './plot-canvas.module.css'
import type { PlotLibrary, PlotSpec } from './plot-spec.ts'

/** As high as its neighbours, legend and all. */
const HEIGHT = { withLegend: 232, alone: 261 }

export function PlotCanvas({ spec, library }: { spec: PlotSpec; library: PlotLibrary | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const height = spec.legend.length > 0 ? HEIGHT.withLegend : HEIGHT.alone

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    const element = box.current
    if (element === null || library === undefined || width === 0) return
    const drawing = spec.draw(library, { width, height })
    // Its rules are in plot-canvas.module.css: the page takes no style element.
    drawing.querySelector('style')?.remove()
    // Its parts carry names of the library's own, which are none to a reader; the image has one.
    drawing.setAttribute('aria-hidden', 'true')
    element.replaceChildren(drawing)
    return () => element.replaceChildren()
  }, [spec, library, width, height])

  return (
    <div className={styles.frame} style={{ height }}>
      <div
        ref={box}
        className={styles.canvas}
        data-plot={spec.key}
        role="img"
        aria-label={`${spec.title}. ${spec.finding}`}
      />
      {library === undefined && <p className={styles.loading}>{strings.statistics.plotLoading}</p>}
    </div>
  )
}
