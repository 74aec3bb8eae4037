// What a search has to say above its results: corrections, with the way back to the letters typed, and what of the query
// could not be taken as meant. Quiet lines, and only once the typing rests, so that they do not jump with every letter.
import { Fragment } from 'react'
import type { Correction } from '../../../shared/search-model.ts'
import type { Answer } from '../../api/search-queries.ts'
import { useOpenSearch } from '../../api/use-open-search.ts'
import { quoteWords } from '../../state/query-text.ts'
import { useSettled } from '../../state/use-settled.ts'
import { strings } from '../../strings/strings.ts'
import styles from './search-notes.module.css'

const REST_MS = 350

export function SearchNotes({ answer }: { answer: Answer }) {
  const { query, corrections, hints } = useSettled(answer, REST_MS)
  if (corrections.length === 0 && hints.length === 0) return null
  return (
    <aside className={styles.notes} aria-label={strings.search.notes}>
      {corrections.length > 0 && <Corrections query={query} corrections={corrections} />}
      {hints.map(({ code, value }) => (
        <p key={`${code} ${value}`}>{strings.search.hints[code](value)}</p>
      ))}
    </aside>
  )
}

function Corrections({ query, corrections }: { query: string; corrections: readonly Correction[] }) {
  const openSearch = useOpenSearch()
  const exact = quoteWords(
    query,
    corrections.map((correction) => correction.from),
  )
  return (
    <div className={styles.line}>
      <p>
        {strings.search.showing}{' '}
        {corrections.map(({ from, to }, index) => (
          <Fragment key={from}>
            {index > 0 && ', '}
            <em className={styles.word}>{to}</em> {strings.search.insteadOf} <em>{from}</em>
          </Fragment>
        ))}
      </p>
      {exact !== query && (
        <button type="button" className={styles.action} onClick={() => openSearch(exact)}>
          {strings.search.asTyped}
        </button>
      )}
    </div>
  )
}
