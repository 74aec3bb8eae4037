// Beside the paper that is read: its status, rating, labels and note. Made of the same parts as the pane of a paper.
import { useApi } from './api/api-context.ts'
import { usePaper } from './api/queries.ts'
import { NoteEditor } from './features/detail/note-editor.tsx'
import { PaperLabels } from './features/detail/paper-labels.tsx'
import { Rating } from './features/detail/rating.tsx'
import { StatusControl } from './features/detail/status-control.tsx'
import styles from './reader-notes.module.css'

export function ReaderNotes({ id }: { id: string }) {
  const { actions } = useApi()
  const { data: paper } = usePaper(id)
  if (paper === undefined) return null
  const isStale = paper.id !== id
  const { reading } = paper
  return (
    <div className={styles.notes}>
      <h2 className={styles.title}>{paper.title}</h2>
      <div className={styles.figures} inert={isStale}>
        <StatusControl
          status={reading.status}
          dates={reading.dates}
          onChange={(status) => void actions.setStatus([id], status)}
        />
        <Rating rating={reading.rating} onChange={(rating) => void actions.setRating(id, rating)} />
      </div>
      <PaperLabels id={id} paper={paper} />
      <NoteEditor key={`note ${paper.id}`} id={paper.id} stored={reading.note} isStale={isStale} />
    </div>
  )
}
