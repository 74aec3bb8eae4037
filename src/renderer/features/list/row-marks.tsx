// A row's small marks: its rating, and whether it has a note or code.
import type { PaperRow } from '../../../shared/model.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './row-marks.module.css'

export function RowMarks({ row, hasRating = true }: { row: PaperRow; hasRating?: boolean }) {
  const isRated = hasRating && row.rating > 0
  if (!isRated && !row.hasNote && !row.hasCode && row.watched === undefined) return null
  return (
    <span className={styles.marks}>
      {isRated && <RowRating rating={row.rating} />}
      {row.watched && (
        <span className={styles.watched} title={strings.watch.mark(row.watched)} aria-hidden="true">
          <Icon name="watch" />
        </span>
      )}
      {row.hasNote && <Icon name="note" />}
      {row.hasCode && <Icon name="code" />}
    </span>
  )
}

export function RowRating({ rating }: { rating: number }) {
  return (
    <span className={styles.rating} title={strings.list.rating(rating)} aria-hidden="true">
      {rating}
      <Icon name="star" filled />
    </span>
  )
}
