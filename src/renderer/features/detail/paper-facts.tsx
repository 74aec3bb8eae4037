// Dates and names of record.
import type { ReactNode } from 'react'
import { isLocalId } from '../../../shared/local-id.ts'
import type { PaperDetail } from '../../../shared/model.ts'
import { goTo } from '../../state/navigate.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { STATUS_ORDER } from '../../ui/statuses.ts'
import { CitationKey } from './citation-key.tsx'
import styles from './paper-facts.module.css'

export function PaperFacts({ paper }: { paper: PaperDetail }) {
  const words = strings.detail
  const { dates } = paper.reading
  const statusDates = STATUS_ORDER.flatMap((status) => {
    const date = dates[status]
    return date === undefined ? [] : [words.statusDates[status](format.date(date))]
  })
  return (
    <section className={styles.facts} aria-label={words.facts}>
      <dl>
        {!isLocalId(paper.id) && (
          <Fact name={words.arxivId}>
            <span className={styles.mono}>{paper.id}</span>
          </Fact>
        )}
        <Fact name={words.citekey}>
          <CitationKey key={paper.id} id={paper.id} />
        </Fact>
        {paper.days.length > 0 && (
          <Fact name={words.listed}>
            {paper.days.map((day) => (
              <button
                key={day}
                type="button"
                className={styles.day}
                onClick={() => goTo({ kind: 'day', day })}
              >
                {format.dayMedium(day)}
              </button>
            ))}
          </Fact>
        )}
        {paper.publishedAt && <Fact name={words.published}>{format.date(paper.publishedAt)}</Fact>}
        {paper.submittedBy && <Fact name={words.submittedBy}>{paper.submittedBy}</Fact>}
        <Fact name={words.added}>{format.date(paper.addedAt)}</Fact>
        {statusDates.length > 0 && <Fact name={words.status}>{statusDates.join(' · ')}</Fact>}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
