// One row of the list. Memoised, and fetched by itself through the shared loader; until its data is here it keeps its
// height and its place.
import { type MouseEvent, memo } from 'react'
import type { PaperRow } from '../../../shared/model.ts'
import { useRow } from '../../api/queries.ts'
import { strings } from '../../strings/en.ts'
import { format } from '../../strings/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusMark } from '../../ui/status-icon.tsx'
import styles from './paper-row.module.css'
import { ROW_HEIGHT } from './row-height.ts'

/** More would leave no room for the authors. */
const TAGS_SHOWN = 2

type Props = {
  id: string
  index: number
  total: number
  isSelected: boolean
  isCurrent: boolean
  onClick: (id: string, event: MouseEvent) => void
}

export function rowElementId(id: string): string {
  return `paper-${id}`
}

export const PaperRowView = memo(function PaperRowView({
  id,
  index,
  total,
  isSelected,
  isCurrent,
  onClick,
}: Props) {
  const row = useRow(id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keyboard, and the key table its keys.
    <div
      id={rowElementId(id)}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={row ? labelOf(row) : strings.list.loading}
      data-current={isCurrent || undefined}
      data-paper={id}
      className={styles.row}
      style={{ height: ROW_HEIGHT, transform: `translateY(${index * ROW_HEIGHT}px)` }}
      onClick={(event) => onClick(id, event)}
    >
      {row && <RowBody row={row} />}
    </div>
  )
})

function RowBody({ row }: { row: PaperRow }) {
  return (
    <>
      <div className={styles.status}>
        <StatusMark status={row.status} />
      </div>
      <div className={styles.title} data-status={row.status}>
        {row.title}
      </div>
      <span className={styles.upvotes}>
        <Icon name="upvote" filled />
        {format.compact(row.upvotes)}
      </span>
      <div className={styles.meta}>
        {row.withdrawn && <span className={styles.withdrawn}>{strings.list.withdrawn}</span>}
        <span className={styles.authors}>{strings.list.etAl(row.authors.slice(0, 2), row.authorCount)}</span>
        {row.tags.slice(0, TAGS_SHOWN).map((tag) => (
          <span key={tag} className={styles.tag}>
            {tag}
          </span>
        ))}
        {row.tags.length > TAGS_SHOWN && <span className={styles.tag}>+{row.tags.length - TAGS_SHOWN}</span>}
        <span className={styles.space} />
        {row.rating > 0 && (
          <span className={styles.rating} title={strings.list.rating(row.rating)}>
            {row.rating}
            <Icon name="star" filled />
          </span>
        )}
        {row.hasNote && <Icon name="note" />}
        {row.hasCode && <Icon name="code" />}
        <span className={styles.day}>{format.dayShort(row.day)}</span>
      </div>
    </>
  )
}

function labelOf(row: PaperRow): string {
  return strings.list.rowLabel(
    row.title,
    strings.list.etAl(row.authors, row.authorCount),
    strings.statuses[row.status],
    row.upvotes,
    row.day,
  )
}
