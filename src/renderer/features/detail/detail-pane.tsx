// The right pane: nothing, one paper (the selected one, or one looked at beside the list), or what can be done to many.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { usePaper, usePapersAhead } from '../../api/queries.ts'
import { onFocusRequest } from '../../state/focus-request.ts'
import { peekStore } from '../../state/peek.ts'
import { listStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { BulkView } from './bulk-view.tsx'
import styles from './detail-pane.module.css'
import { PaperView } from './paper-view.tsx'

export function DetailPane() {
  const selection = useStore(listStore, (state) => state.selection)
  const peeked = useStore(peekStore, (stack) => stack.at(-1))
  const pane = useRef<HTMLElement>(null)
  const isScrolled = useRef(false)
  useEffect(() => onFocusRequest('detail', () => pane.current?.focus()), [])

  const [only] = selection.ids
  const isMany = selection.ids.size > 1
  const shown = peeked ?? (isMany ? undefined : only)
  return (
    <main
      ref={pane}
      className={styles.pane}
      tabIndex={-1}
      aria-label={strings.panes.detail}
      data-pane="detail"
      onScroll={(event) => {
        if (event.target === pane.current) isScrolled.current = pane.current.scrollTop > 0
      }}
    >
      {shown !== undefined ? (
        <OnePaper id={shown} pane={pane} isScrolled={isScrolled} />
      ) : isMany ? (
        <BulkView selection={selection} />
      ) : (
        <div className={styles.nothing}>
          <p>{strings.detail.nothing}</p>
          <p className={styles.hint}>{strings.detail.nothingHint}</p>
        </div>
      )}
    </main>
  )
}

type PaneProps = { id: string; pane: RefObject<HTMLElement | null>; isScrolled: RefObject<boolean> }

function OnePaper({ id, pane, isScrolled }: PaneProps) {
  const { data: paper, isError, refetch } = usePaper(id)
  const shown = paper?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper begins at its title.
  useLayoutEffect(() => {
    const element = pane.current
    // Only where it was scrolled: a scroll lays out the page, and papers pass by at each letter of a query.
    if (isScrolled.current) element?.scrollTo(0, 0)
    isScrolled.current = false
    // What held the keyboard went with the paper before (a similar one, the way back): the pane keeps it.
    if (document.activeElement === document.body && peekStore.get().length > 0) element?.focus()
  }, [pane, isScrolled, shown])
  usePapersAhead(neighboursOf(id))
  if (paper !== undefined) return <PaperView id={id} paper={paper} />
  return (
    <div className={styles.nothing}>
      {isError && (
        <>
          <p>{strings.detail.failed}</p>
          <Button onClick={() => void refetch()}>{strings.detail.retry}</Button>
        </>
      )}
    </div>
  )
}

/** Where the next key probably leads. */
function neighboursOf(id: string): string[] {
  const { order } = listStore.get()
  const index = order.indexOf(id)
  if (index < 0) return []
  return [order.ids[index + 1], order.ids[index - 1]].filter((each) => each !== undefined)
}
