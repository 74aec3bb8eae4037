// Beside the pages: the outline, or the pages in small.
import type { PDFDocumentProxy } from 'pdfjs-dist'
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
}

const PANELS: readonly ReaderPanel[] = ['outline', 'pages']

export function SidePanel({ panel, document, view, onChoose }: Props) {
  const words = strings.reader
  return (
    <nav className={styles.panel} aria-label={words.panel}>
      <div className={styles.choice}>
        {PANELS.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.tab}
            aria-pressed={each === panel}
            onClick={() => onChoose(each)}
          >
            {words[each]}
          </button>
        ))}
      </div>
      <div className={styles.body}>
        {panel === 'outline' ? (
          <OutlineList document={document} onGo={view.goToDestination} />
        ) : (
          <PageThumbnails document={document} view={view} />
        )}
      </div>
    </nav>
  )
}
