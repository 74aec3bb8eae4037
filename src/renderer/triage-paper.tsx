// The card of triage: a paper, large, with what is decided by. Made of the same parts as the pane of a paper.
import type { PaperDetail } from '../shared/model.ts'
import { useApi } from './api/api-context.ts'
import { Authors } from './features/detail/authors.tsx'
import { MachineWords } from './features/detail/machine-words.tsx'
import { NoteEditor } from './features/detail/note-editor.tsx'
import { PaperLabels } from './features/detail/paper-labels.tsx'
import { PaperLinks } from './features/detail/paper-links.tsx'
import { Rating } from './features/detail/rating.tsx'
import { format } from './strings/format.ts'
import { strings } from './strings/strings.ts'
import styles from './triage-paper.module.css'
import { Icon } from './ui/icon.tsx'

/** While the paper is on its way, the one before shows, and only takes labels, which go to the one that is up. */
export function TriagePaper({ id, paper }: { id: string; paper: PaperDetail }) {
  const { actions } = useApi()
  const isStale = paper.id !== id
  const words = strings.detail
  const day = paper.days.at(-1)
  return (
    <article className={styles.paper} aria-labelledby="triage-title">
      <p className={styles.facts}>
        {[day === undefined ? '' : format.dayMedium(day), paper.organization ?? '']
          .filter(Boolean)
          .join(' · ')}
        {paper.withdrawnAt && (
          <span className={styles.withdrawn}>
            <Icon name="warning" />
            {words.withdrawn(format.date(paper.withdrawnAt))}
          </span>
        )}
      </p>
      <h2 id="triage-title" className={styles.title}>
        {paper.title}
      </h2>
      <div inert={isStale}>
        <Authors key={paper.id} authors={paper.authors} why={undefined} />
      </div>
      <div className={styles.figures} inert={isStale}>
        <PaperLinks paper={paper} />
        <Rating
          rating={paper.reading.rating}
          onChange={(rating) => void actions.setRating(paper.id, rating)}
        />
      </div>
      <PaperLabels id={id} paper={paper} />
      <MachineWords
        paper={paper}
        label={paper.aiSummary === undefined ? words.keywords : words.summary}
        className={styles.machineWords}
      />
      <p className={styles.abstract}>{paper.abstract === '' ? words.noAbstract : paper.abstract}</p>
      <NoteEditor key={`note ${paper.id}`} id={paper.id} stored={paper.reading.note} isStale={isStale} />
    </article>
  )
}
