// One paper in the reader: opening, locked, no good, or open.
import { type ReactNode, useEffect, useRef } from 'react'
import { usePaper } from '../../api/queries.ts'
import { activate, type OpenPaper } from '../../state/reader.ts'
import { strings } from '../../strings/strings.ts'
import styles from './document-pane.module.css'
import { DocumentProblem } from './document-problem.tsx'
import { FinishOffer } from './finish-offer.tsx'
import { OpenDocument } from './open-document.tsx'
import { PasswordForm } from './password-form.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { type Opening, useOpenPdf } from './use-open-pdf.ts'
import { useSetReading } from './use-reading-progress.ts'

type Props = { open: OpenPaper; side: 'main' | 'beside'; isActive: boolean; hasTwo: boolean }

export function DocumentPane({ open, side, isActive, hasTwo }: Props) {
  const { id } = open
  const { state, retry } = useOpenPdf(id, open.opening)
  const { data } = usePaper(id)
  // The paper before is not this one.
  const paper = data?.id === id ? data : undefined
  const pane = useRef<HTMLElement>(null)
  useSetReading(id, paper?.reading.status, state.kind === 'open')
  useEffect(() => {
    if (isActive && document.activeElement === document.body) pane.current?.focus()
  }, [isActive])
  const title = paper?.title ?? ''
  const bar = (controls: ReactNode) => (
    <ReaderBar title={title} side={side} hasTwo={hasTwo}>
      {controls}
    </ReaderBar>
  )
  return (
    <article
      ref={pane}
      className={styles.pane}
      tabIndex={-1}
      aria-label={title || strings.reader.title}
      data-active={(hasTwo && isActive) || undefined}
      onFocus={({ target }) => {
        // Its controls are of its own document anyway, and can have the keyboard while the other one is read.
        if (target.closest('[data-reader-document]') !== null) activate(side)
      }}
      onPointerDown={() => activate(side)}
    >
      {state.kind === 'open' && paper !== undefined ? (
        <OpenDocument
          id={id}
          title={title}
          pdf={state.pdf}
          version={state.version}
          page={open.page ?? paper.reading.lastPage ?? 1}
          find={open.find}
          isActive={isActive}
          renderBar={bar}
          renderFoot={(view) =>
            paper.reading.status !== 'read' && <FinishOffer key={open.opening} id={id} view={view} />
          }
        />
      ) : (
        <>
          {bar(undefined)}
          <NotOpen state={state} id={id} retry={retry} />
        </>
      )}
    </article>
  )
}

function NotOpen({ state, id, retry }: { state: Opening; id: string; retry: () => void }) {
  switch (state.kind) {
    case 'locked':
      return <PasswordForm key={String(state.isAgain)} isAgain={state.isAgain} onAnswer={state.answer} />
    case 'failed':
      return <DocumentProblem id={id} fault={state.fault} onRetry={retry} />
    default:
      return (
        <p className={styles.loading} role="status">
          {strings.reader.loading}
        </p>
      )
  }
}
