// A paper read as text: what the hub serves of it where that is stored, else its abstract. Keys scroll it; Escape closes it.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useHubText, useTextsOf } from '../../api/full-text-queries.ts'
import { usePaper } from '../../api/queries.ts'
import { overlayStore } from '../../state/stores.ts'
import { closeTextView, type TextView as View } from '../../state/text-view.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { PaperText } from './paper-text.tsx'
import styles from './text-view.module.css'

export function TextView({ view }: { view: View }) {
  const { id, section, find = '' } = view
  const { actions } = useApi()
  const pane = useRef<HTMLElement>(null)
  const paper = usePaper(id).data
  const texts = useTextsOf(id)
  const isStored = texts?.hub !== undefined
  const text = useHubText(id, isStored).data
  const words = strings.fullText
  const markdown = isStored ? text?.markdown : texts && paper?.abstract

  useEffect(() => {
    pane.current?.focus()
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
  // Once the text is there.
  useLayoutEffect(() => {
    if (markdown === undefined || section === undefined) return
    const place = pane.current?.querySelector(`[data-section="${section}"]`)
    const target = place?.querySelector('mark') ?? place
    target?.scrollIntoView({ block: 'center' })
  }, [markdown, section])

  return (
    <main ref={pane} className={styles.pane} tabIndex={-1} aria-label={words.withoutPdf} data-pane="text">
      <header className={styles.bar}>
        <IconButton icon="back" label={words.close} aria-keyshortcuts="Escape" onClick={closeTextView} />
        <p className={styles.barTitle}>{paper?.title}</p>
        {texts && !isStored && <FetchText id={id} />}
        {isStored && (
          <Button
            kind="quiet"
            onClick={() => {
              void actions.removeText(id)
              pane.current?.focus()
            }}
          >
            {words.remove}
          </Button>
        )}
      </header>
      <article className={styles.article} aria-labelledby="text-title">
        <h1 id="text-title" className={styles.title}>
          {paper?.title}
        </h1>
        <p className={styles.authors}>
          {paper?.authors
            .slice(0, 12)
            .map(({ name }) => name)
            .join(', ')}
        </p>
        {texts && !isStored && <p className={styles.note}>{words.notStored}</p>}
        {markdown !== undefined && <PaperText title={paper?.title ?? ''} markdown={markdown} find={find} />}
      </article>
    </main>
  )
}

function FetchText({ id }: { id: string }) {
  const { actions } = useApi()
  const [isFetching, setFetching] = useState(false)
  const words = strings.fullText
  const run = async () => {
    setFetching(true)
    await actions.fetchText(id)
    setFetching(false)
  }
  return (
    <Button disabled={isFetching} onClick={() => void run()}>
      {isFetching ? words.fetching : words.fetch}
    </Button>
  )
}

/** Plain keys scroll here, wherever the focus is; the commands that they are elsewhere act on a list that is out of sight. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || overlayStore.get() !== undefined) return
  event.stopPropagation()
  if (event.key === 'Escape') closeTextView()
}
