// The pages in small. Those out of sight are frames without a picture.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import type { DocumentView } from './document-view.ts'
import { createThumbnailDrawer, type ThumbnailDrawer } from './draw-thumbnail.ts'
import styles from './page-thumbnails.module.css'

export function PageThumbnails({ document, view }: { document: PDFDocumentProxy; view: DocumentView }) {
  const page = useStore(view.state, (state) => state.page)
  const draw = useMemo(() => createThumbnailDrawer(document), [document])
  const pages = useMemo(() => Array.from({ length: document.numPages }, (_, index) => index + 1), [document])
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[page - 1]?.scrollIntoView({ block: 'nearest' })
  }, [page])
  return (
    <ul ref={list} className={styles.pages}>
      {pages.map((each) => (
        <Thumbnail key={each} page={each} isCurrent={each === page} draw={draw} onGo={view.goToPage} />
      ))}
    </ul>
  )
}

type ThumbnailProps = {
  page: number
  isCurrent: boolean
  draw: ThumbnailDrawer
  onGo: (page: number) => void
}

const Thumbnail = memo(function Thumbnail({ page, isCurrent, draw, onGo }: ThumbnailProps) {
  const frame = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    let drawing: AbortController | undefined
    const leave = () => {
      drawing?.abort()
      drawing = undefined
      const canvas = element.querySelector('canvas')
      if (canvas === null) return
      canvas.remove()
      canvas.width = 0
      canvas.height = 0
    }
    const come = () => {
      if (drawing !== undefined) return
      drawing = new AbortController()
      const canvas = document.createElement('canvas')
      element.append(canvas)
      // A page that cannot be drawn stays an empty frame; opening it says why.
      draw(page, canvas, drawing.signal).catch(() => undefined)
    }
    const observer = new IntersectionObserver(
      (entries) => (entries.at(-1)?.isIntersecting ? come() : leave()),
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      leave()
    }
  }, [page, draw])
  return (
    <li className={styles.page}>
      <button
        type="button"
        className={styles.button}
        aria-label={strings.reader.pageName(page)}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => onGo(page)}
      >
        <span ref={frame} className={styles.frame} aria-hidden="true" />
        <span className={styles.number} aria-hidden="true">
          {page}
        </span>
      </button>
    </li>
  )
})
