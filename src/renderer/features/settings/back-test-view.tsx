// What a query would have caught, as it is typed: how many, by week, and the newest of them.

import { daysBetween } from '../../../shared/feed-day.ts'
import { useBackTest } from '../../api/watch-queries.ts'
import { openPaper } from '../../state/navigate.ts'
import { overlayStore } from '../../state/stores.ts'
import { useSettled } from '../../state/use-settled.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { Sparkline } from '../../ui/sparkline.tsx'
import styles from './back-test-view.module.css'
import { weekPoints } from './week-points.ts'

/** Long enough not to test each letter. */
const TYPING_MS = 250

export function BackTestView({ query }: { query: string }) {
  const settled = useSettled(query, TYPING_MS)
  const { data: test, isError, isPlaceholderData } = useBackTest(settled)
  const words = strings.watch.test
  const isOld = settled !== query || isPlaceholderData
  if (query === '') return <p className={styles.quiet}>{words.empty}</p>
  if (isError) return <p className={styles.quiet}>{words.failed}</p>
  if (test === undefined || settled === '') return <p className={styles.quiet}>{words.running}</p>
  const days = daysBetween(test.from, test.to).length
  return (
    <section className={styles.test} aria-label={words.title} aria-busy={isOld}>
      <div className={styles.result}>
        <p role="status">
          <strong>{words.result(test.papers, days)}</strong>
          {test.papers > 0 && <span className={styles.rate}>{words.rate((test.papers * 7) / days)}</span>}
        </p>
        {test.papers > 0 && (
          <Sparkline
            points={weekPoints(test.weeks)}
            label={words.weeks(test.weeks.map(({ papers }) => papers))}
          />
        )}
      </div>
      {test.hints.map(({ code, value }) => (
        <p key={`${code} ${value}`} className={styles.quiet}>
          {strings.search.hints[code](value)}
        </p>
      ))}
      {test.examples.length > 0 && (
        <>
          <h4 className={styles.examplesTitle}>{words.examples}</h4>
          <ul className={styles.examples}>
            {test.examples.map(({ id, title, day }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.example}
                  title={title}
                  onClick={() => {
                    overlayStore.set(undefined)
                    openPaper(id)
                  }}
                >
                  <span className={styles.exampleTitle}>{title}</span>
                  <span className={styles.day}>{format.dayShort(day)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
