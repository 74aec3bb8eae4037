// One paper in full. Feed text stays text: whatever markup a title pretends to be, it is shown letter by letter.
import { isLocalId } from '../../../shared/local-id.ts'
import type { PaperDetail } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { useWhy } from '../../api/why-queries.ts'
import { findingsStore } from '../../state/findings.ts'
import { useStore } from '../../state/use-store.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import { Marked } from '../../ui/marked.tsx'
import { Thumbnail } from '../../ui/thumbnail.tsx'
import { AttachChip } from './attach-pdf.tsx'
import { Authors } from './authors.tsx'
import { LocalEntry } from './local-entry.tsx'
import { MachineWords } from './machine-words.tsx'
import { NoteEditor } from './note-editor.tsx'
import { PaperFacts } from './paper-facts.tsx'
import { PaperLabels } from './paper-labels.tsx'
import { PaperLinks } from './paper-links.tsx'
import { PaperPdf } from './paper-pdf.tsx'
import { PaperTextLinks } from './paper-text-links.tsx'
import { PaperToolbar } from './paper-toolbar.tsx'
import styles from './paper-view.module.css'
import { Rating } from './rating.tsx'
import { SimilarPapers } from './similar-papers.tsx'

/**
 * `id` is the paper that is chosen. While it is on its way, the one before still shows, and nothing of it can be changed;
 * but a tag can already be typed, and goes to the chosen one.
 */
export function PaperView({ id, paper }: { id: string; paper: PaperDetail }) {
  const isStale = paper.id !== id
  const isLocal = isLocalId(paper.id)
  const { actions } = useApi()
  const why = useWhy(paper.id, useStore(findingsStore))
  const words = strings.detail
  const noAbstract = isLocal ? strings.adding.entry.noAbstract : words.noAbstract
  return (
    <>
      <PaperToolbar paper={paper} isStale={isStale} />
      <article className={styles.paper} aria-labelledby="paper-title">
        {isLocal && <LocalEntry key={`entry ${paper.id}`} paper={paper} isStale={isStale} />}
        {paper.withdrawnAt && (
          <p className={styles.withdrawn}>
            <Icon name="warning" />
            {words.withdrawn(format.date(paper.withdrawnAt))}
          </p>
        )}
        {paper.thumbnail !== undefined && (
          <div className={styles.picture}>
            <Thumbnail key={paper.id} id={paper.id} title={paper.title} isThere />
          </div>
        )}
        <h2 id="paper-title" className={styles.title}>
          <Marked text={paper.title} ranges={why?.title} />
        </h2>
        {isLocal && paper.authors.length === 0 ? (
          <p className={styles.organization}>{strings.adding.entry.noAuthors}</p>
        ) : (
          <Authors key={`authors ${paper.id}`} authors={paper.authors} why={why} />
        )}
        {paper.organization && <p className={styles.organization}>{paper.organization}</p>}
        <div className={styles.figures} inert={isStale}>
          <PaperLinks paper={paper} />
          <Rating
            rating={paper.reading.rating}
            onChange={(rating) => void actions.setRating(paper.id, rating)}
          />
        </div>
        <PaperPdf key={`pdf ${paper.id}`} id={paper.id} isStale={isStale} />
        <PaperLabels id={id} paper={paper}>
          <AttachChip id={id} />
        </PaperLabels>
        <MachineWords paper={paper} label={words.summary} className={styles.machineWords} />
        <section className={styles.section} aria-label={words.abstract}>
          <h3 className={styles.heading}>{words.abstract}</h3>
          <p className={styles.abstract}>{paper.abstract || noAbstract}</p>
          {paper.abstract !== '' && <PaperTextLinks id={paper.id} />}
        </section>
        <NoteEditor key={`note ${paper.id}`} id={paper.id} stored={paper.reading.note} isStale={isStale} />
        <PaperFacts paper={paper} />
        <SimilarPapers id={paper.id} />
      </article>
    </>
  )
}
