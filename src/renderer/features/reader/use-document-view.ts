// The view of a document in an element, for as long as both are there.
import { useLayoutEffect, useRef, useState } from 'react'
import { readPreference, writePreference } from '../../state/preferences.ts'
import { createDocumentView, type DocumentView } from './document-view.ts'
import { keepZoom, keptZoom } from './kept-zoom.ts'
import type { OpenPdf } from './open-pdf.ts'

export function useDocumentView(
  id: string,
  pdf: OpenPdf,
  page: number,
): { container: React.RefObject<HTMLDivElement | null>; view: DocumentView | undefined } {
  const container = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<DocumentView>()
  const start = useRef(page)
  useLayoutEffect(() => {
    const element = container.current
    if (element === null) return
    const made = createDocumentView(element, pdf.document, {
      page: start.current,
      zoom: keptZoom(id),
      layout: readPreference('readerLayout') === 'paged' ? 'paged' : 'continuous',
    })
    const release = made.state.subscribe(() => {
      const { isReady, zoom, layout } = made.state.get()
      if (!isReady) return
      keepZoom(id, zoom)
      writePreference('readerLayout', layout)
    })
    setView(made)
    return () => {
      release()
      made.close()
      setView(undefined)
    }
  }, [id, pdf])
  return { container, view }
}
