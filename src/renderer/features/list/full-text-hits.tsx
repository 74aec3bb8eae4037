// Under the results of a search: papers whose own pages hold the words, each with its best pages. One of them opens the
// paper there.
import type { FullTextHit, PageMatch } from '../../../shared/full-text-model.ts'
import { useApi } from '../../api/api-context.ts'
import { useFullText, useTextStatus } from '../../api/full-text-queries.ts'
import { openReader } from '../../state/reader.ts'
import { openTextView } from '../../state/text-view.ts'
import { useSettled } from '../../state/use-settled.ts'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import { Marked } from '../../ui/marked.tsx'
import styles from './full-text-hits.module.css'

/** Pages are looked through once the typing rests. */
const REST_MS = 200

export function FullTextHits({ query, isAlone }: { query: string; isAlone: boolean }) {
  const answer = useFullText(useSettled(query, REST_MS))
  const status = useTextStatus()
  const hits = query === '' ? [] : (answer?.hits ?? [])
  const isBehind = (status?.waiting ?? 0) > 0
  if (query === '' || (hits.length === 0 && !isBehind)) return null
  const words = strings.fullText
  return (
    <section className={styles.section} data-alone={isAlone || undefined} aria-label={words.title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{words.title}</h2>
        {isBehind && <Behind />}
      </header>
      {hits.length > 0 && (
        <ul className={styles.hits}>
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} find={answer?.find ?? ''} />
          ))}
        </ul>
      )}
      {answer?.isCut && <p className={styles.more}>{words.more}</p>}
    </section>
  )
}

/** How far the stored papers are taken in: quiet, and only while there are any to come. */
function Behind() {
  const { actions } = useApi()
  const status = useTextStatus()
  if (status === undefined) return null
  const words = strings.fullText
  const { done, waiting, isPaused } = status
  return (
    <p className={styles.behind}>
      <span>{isPaused ? words.paused(waiting) : words.progress(done, waiting)}</span>
      <button
        type="button"
        className={styles.action}
        onClick={() => void (isPaused ? actions.resumeTexts() : actions.pauseTexts())}
      >
        {isPaused ? words.resume : words.pause}
      </button>
    </p>
  )
}

function Hit({ hit, find }: { hit: FullTextHit; find: string }) {
  const words = strings.fullText
  const placeOf = hit.source === 'pdf' ? words.page : words.section
  const open = ({ page }: PageMatch) =>
    hit.source === 'pdf'
      ? openReader(hit.id, { page, find })
      : openTextView({ id: hit.id, section: page, find })
  return (
    <li>
      <p className={styles.paper}>{hit.title}</p>
      <ul className={styles.pages}>
        {hit.pages.map((match) => (
          <li key={match.page}>
            <button type="button" className={styles.page} onClick={() => open(match)}>
              <span className={hidden.spoken}>{words.open(hit.title)}</span>
              <span className={styles.place}>{placeOf(match.page)}</span>
              <span className={styles.snippet}>
                <Marked text={match.snippet.text} ranges={match.snippet.ranges} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  )
}
