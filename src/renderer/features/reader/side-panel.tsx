// Beside the pages: the outline, the pages in small, or what is marked on them.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ReactNode } from 'react'
import type { ReaderPanel } from '../../state/reader-document.ts'
import { strings } from '../../strings/strings.ts'
import type { DocumentView } from './document-view.ts'
import { OutlineList } from './outline-list.tsx'
import { PageThumbnails } from './page-thumbnails.tsx'
import styles from './side-panel.module.css'

type Props = {
  panel: ReaderPanel
  document: PDFDocumentProxy
  view: DocumentView
  onChoose: (panel: ReaderPanel) => void
  /** The annotations. */
  children: ReactNode
}

const PANELS: readonly ReaderPanel[] = ['outline', 'pages', 'annotations']

export function SidePanel({ panel, document, view, onChoose, children }: Props) {
  const words = strings.reader
  const tabs = { outline: words.outline, pages: words.pages, annotations: strings.annotations.title }
  return (
    <nav className={styles.panel} aria-label={words.panel} data-panel={panel}>
      <div className={styles.choice}>
        {PANELS.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.tab}
            aria-pressed={each === panel}
            onClick={() => onChoose(each)}
          >
            {tabs[each]}
          </button>
        ))}
      </div>
      <div className={styles.body}>
        {panel === 'outline' && <OutlineList document={document} onGo={view.goToDestination} />}
        {panel === 'pages' && <PageThumbnails document={document} view={view} />}
        {panel === 'annotations' && children}
      </div>
    </nav>
  )
}
