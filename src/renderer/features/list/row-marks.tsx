// A row's small marks: its rating, and whether it has a note or code.
import type { PaperRow } from '../../../shared/model.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './row-marks.module.css'

export function RowMarks({ row, hasRating = true }: { row: PaperRow; hasRating?: boolean }) {
  const isRated = hasRating && row.rating > 0
  const isBegun = hasProgress(row)
  if (!isRated && !row.hasNote && !row.hasCode && row.watched === undefined && !isBegun && !row.offline)
    return null
  return (
    <span className={styles.marks}>
      {isBegun && <RowProgress row={row} />}
      {isRated && <RowRating rating={row.rating} />}
      {row.watched && (
        <span className={styles.watched} title={strings.watch.mark(row.watched)} aria-hidden="true">
          <Icon name="watch" />
        </span>
      )}
      {row.offline && (
        <span className={styles.offline} title={strings.offline.mark} aria-hidden="true">
          <Icon name="offlineReady" />
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

/** Of a paper that was read to its end, its status says so. */
export function hasProgress({ lastPage, status }: PaperRow): boolean {
  return lastPage !== undefined && status === 'reading'
}

/** How far the paper was read: a bar where it is known how long it is, else the page. */
function RowProgress({ row: { lastPage = 1, pages } }: { row: PaperRow }) {
  const words = strings.reader
  if (pages === undefined || pages < lastPage)
    return (
      <span className={styles.page} title={words.progressUnknown(lastPage)} aria-hidden="true">
        {words.pageShort(lastPage)}
      </span>
    )
  return (
    <span className={styles.progress} title={words.progress(lastPage, pages)} aria-hidden="true">
      <span className={styles.bar} style={{ width: `${(lastPage / pages) * 100}%` }} />
    </span>
  )
}
