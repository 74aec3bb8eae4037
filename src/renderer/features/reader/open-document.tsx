// A document that is open: its controls, what stands beside its pages, the pages, and the search in them.
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { onFocusRequest } from '../../state/focus-request.ts'
import { readPreference, writePreference } from '../../state/preferences.ts'
import { type ReaderDocument, type ReaderPanel, readerDocumentStore } from '../../state/reader-document.ts'
import { strings } from '../../strings/strings.ts'
import type { DocumentView } from './document-view.ts'
import { FindBar } from './find-bar.tsx'
import { AnnotationsPanel } from './marks/annotations-panel.tsx'
import { DocumentMarks } from './marks/document-marks.tsx'
import { useMarks } from './marks/use-marks.ts'
import styles from './open-document.module.css'
import type { OpenPdf } from './open-pdf.ts'
import { DocumentControls } from './reader-bar.tsx'
import { SidePanel } from './side-panel.tsx'
import { useDocumentView } from './use-document-view.ts'
import { usePagesDark } from './use-pages-dark.ts'
import { useReadingProgress } from './use-reading-progress.ts'

type Props = {
  id: string
  title: string
  pdf: OpenPdf
  /** Of the file; 0 where nobody says. */
  version: number
  page: number
  /** Looked for at once. */
  find: string | undefined
  isActive: boolean
  /** The bar, around the document's own controls. */
  renderBar: (controls: ReactNode) => ReactNode
  /** Over the pages, at their foot. */
  renderFoot: (view: DocumentView) => ReactNode
}

export function OpenDocument({
  id,
  title,
  pdf,
  version,
  page,
  find,
  isActive,
  renderBar,
  renderFoot,
}: Props) {
  const { container, view } = useDocumentView(id, pdf, page)
  const [panel, setPanel] = useState<ReaderPanel | undefined>(
    () => readPreference('readerPanel') || undefined,
  )
  const [findAsked, setFindAsked] = useState(find === undefined ? 0 : 1)
  const pageField = useRef<HTMLInputElement>(null)
  const isDark = usePagesDark()
  useReadingProgress(id, view)
  const { marks, annotations, drawn } = useMarks(id, version, view, container.current)

  const focus = () => container.current?.focus({ preventScroll: true })
  const choosePanel = (next: ReaderPanel | undefined) => {
    writePreference('readerPanel', next ?? '')
    setPanel(next)
  }
  const closeFind = () => {
    view?.finder.stop()
    setFindAsked(0)
    focus()
  }
  const isFinding = findAsked > 0
  const deeds = useRef({ panel, isFinding, choosePanel, closeFind })
  deeds.current = { panel, isFinding, choosePanel, closeFind }

  const reader = useMemo<ReaderDocument | undefined>(() => {
    if (view === undefined || marks === undefined) return undefined
    return {
      ...view,
      goToEnd: (end) => view.goToPage(end === 'first' ? 1 : pdf.document.numPages),
      zoom: view.zoomBy,
      toggleLayout: () => view.setLayout(view.state.get().layout === 'paged' ? 'continuous' : 'paged'),
      togglePanel: (next) => deeds.current.choosePanel(deeds.current.panel === next ? undefined : next),
      openFind: () => setFindAsked((asked) => asked + 1),
      findNext: view.finder.step,
      dismiss: () => {
        if (marks.dismiss()) return true
        if (!deeds.current.isFinding) return false
        deeds.current.closeFind()
        return true
      },
      marks,
      focusPageField: () => pageField.current?.focus(),
      focus: () => container.current?.focus({ preventScroll: true }),
    }
  }, [view, pdf, container, marks])

  useEffect(() => {
    if (reader === undefined || !isActive) return
    readerDocumentStore.set(reader)
    // “Back to the list” of whatever took the keyboard is back to the pages, here.
    const releases = (['list', 'detail'] as const).map((target) => onFocusRequest(target, reader.focus))
    return () => {
      for (const release of releases) release()
      readerDocumentStore.set((other) => (other === reader ? undefined : other))
    }
  }, [reader, isActive])
  // Opened, it has the keyboard, unless something is being looked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each document.
  useEffect(() => {
    if (view === undefined) return
    if (find !== undefined) view.finder.seek(find)
    else if (isActive) container.current?.focus({ preventScroll: true })
  }, [view])

  return (
    <>
      {renderBar(
        view && (
          <DocumentControls
            view={view}
            marks={marks}
            isDark={isDark}
            panel={panel}
            pageField={pageField}
            onPanel={() => choosePanel(panel === undefined ? 'outline' : undefined)}
            onFind={() => (isFinding ? closeFind() : setFindAsked(1))}
            onDone={focus}
          />
        ),
      )}
      <div className={styles.body}>
        {panel !== undefined && view !== undefined && (
          <SidePanel panel={panel} document={pdf.document} view={view} onChoose={choosePanel}>
            {marks && <AnnotationsPanel id={id} version={version} marks={marks} annotations={annotations} />}
          </SidePanel>
        )}
        <div className={styles.stage}>
          <section
            className={styles.pages}
            aria-label={strings.reader.document(title)}
            data-pages={isDark ? 'dark' : 'light'}
          >
            <div
              ref={container}
              className={styles.container}
              data-reader-document
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard needs a place to be.
              tabIndex={0}
            >
              <div className="pdfViewer" />
            </div>
            {marks && view && container.current && (
              <DocumentMarks marks={marks} drawn={drawn} view={view} container={container.current} />
            )}
          </section>
          {isFinding && view !== undefined && (
            <FindBar
              finder={view.finder}
              asked={findAsked}
              onSelect={() => marks?.selectMatch()}
              onClose={closeFind}
            />
          )}
          {view !== undefined && renderFoot(view)}
        </div>
      </div>
    </>
  )
}
