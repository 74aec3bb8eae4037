// The reader, over the whole window: one paper, two side by side, or a paper and its notes.
import 'pdfjs-dist/web/pdf_viewer.css'
import { type ReactNode, useState } from 'react'
import { readPreference, writePreference } from '../../state/preferences.ts'
import type { Reader as ReaderState } from '../../state/reader.ts'
import { strings } from '../../strings/strings.ts'
import { Splitter } from '../../ui/splitter.tsx'
import { DocumentPane } from './document-pane.tsx'
import styles from './reader.module.css'

type Props = { reader: ReaderState; renderNotes: (id: string) => ReactNode }

const NOTES_LIMITS = { min: 240, max: 560 }

export function Reader({ reader, renderNotes }: Props) {
  const { main, beside, active } = reader
  const other = beside?.kind === 'paper' ? beside.paper : undefined
  const hasTwo = other !== undefined
  return (
    <main className={styles.reader} data-pane="reader">
      <DocumentPane
        key={`main ${main.opening}`}
        open={main}
        side="main"
        isActive={active === 'main'}
        hasTwo={hasTwo}
      />
      {other !== undefined && (
        <DocumentPane
          key={`beside ${other.opening}`}
          open={other}
          side="beside"
          isActive={active === 'beside'}
          hasTwo
        />
      )}
      {beside?.kind === 'notes' && <Notes>{renderNotes(main.id)}</Notes>}
    </main>
  )
}

function Notes({ children }: { children: ReactNode }) {
  const [width, setWidth] = useState(() => readPreference('readerNotesWidth'))
  return (
    <>
      <Splitter
        label={strings.reader.beside.resize}
        width={width}
        {...NOTES_LIMITS}
        isAfter
        onResize={(next) => {
          setWidth(next)
          writePreference('readerNotesWidth', next)
        }}
      />
      <aside className={styles.notes} style={{ width }} aria-label={strings.reader.beside.notes}>
        {children}
      </aside>
    </>
  )
}
