// Triage: the undecided papers of a list one after another, each large and alone, one key a verdict.
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import type { PaperDetail } from '../../../shared/model.ts'
import { usePaper, usePapersAhead } from '../../api/queries.ts'
import { onFocusRequest } from '../../state/focus-request.ts'
import { stepPile, type Triage as TriageState } from '../../state/triage.ts'
import { currentOf, neighboursOf, type Pile } from '../../state/triage-pile.ts'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import { ClearDialog } from './clear-dialog.tsx'
import styles from './triage.module.css'
import { TriageBar } from './triage-bar.tsx'
import { TriageEnd } from './triage-end.tsx'
import { TriageKeys } from './triage-keys.tsx'
import { usePile } from './use-pile.ts'

type Props = {
  triage: TriageState
  /** `id` is the paper that is up; `paper` is the one before while that is on its way. */
  renderPaper: (id: string, paper: PaperDetail) => ReactNode
}

export function Triage({ triage, renderPaper }: Props) {
  const { hasFailed } = usePile(triage)
  const { pile } = triage
  const id = pile === undefined ? undefined : currentOf(pile)
  return (
    <main className={styles.triage} data-pane="triage">
      <TriageBar view={triage.view} pile={pile} />
      {pile === undefined ? (
        <p className={styles.loading}>{hasFailed ? strings.triage.failed : strings.triage.loading}</p>
      ) : id === undefined ? (
        <TriageEnd pile={pile} view={triage.view} />
      ) : (
        <Card id={id} pile={pile} renderPaper={renderPaper} />
      )}
      {pile !== undefined && triage.isClearing && <ClearDialog pile={pile} />}
    </main>
  )
}

function Card({ id, pile, renderPaper }: { id: string; pile: Pile; renderPaper: Props['renderPaper'] }) {
  const { data: paper } = usePaper(id)
  const scroller = useRef<HTMLElement>(null)
  usePapersAhead(neighboursOf(pile))
  useEffect(() => {
    scroller.current?.focus()
    // “Back to the list” of whatever took the keyboard is back to the card, here.
    const returns = ['list', 'detail'] as const
    const releases = returns.map((target) =>
      onFocusRequest(target, () => scroller.current?.focus({ preventScroll: true })),
    )
    return () => {
      for (const release of releases) release()
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper begins at its title.
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0)
    // What held the keyboard may have gone with the paper before.
    if (document.activeElement === document.body) scroller.current?.focus()
  }, [paper?.id])

  const spoken = paper?.id === id ? strings.triage.announce(paper.title, pile.inbox.size) : ''
  return (
    <>
      <section
        ref={scroller}
        className={styles.card}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard needs a place to be.
        tabIndex={0}
        aria-label={strings.panes.detail}
        onKeyDown={(event) => {
          // On the card alone: on a button, Space presses it.
          if (event.key !== ' ' || event.target !== scroller.current) return
          event.preventDefault()
          stepPile(event.shiftKey ? -1 : 1)
        }}
      >
        {paper !== undefined && renderPaper(id, paper)}
      </section>
      <TriageKeys id={id} status={paper?.id === id ? paper.reading.status : undefined} pile={pile} />
      <output className={hidden.spoken} aria-live="polite">
        {spoken}
      </output>
    </>
  )
}
