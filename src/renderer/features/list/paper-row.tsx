// One row of the list. Memoised, and fetched by itself through the shared loader; until its data is here it keeps its
// height and its place. In search results it says why it is there, as soon as that is known.
import { type MouseEvent, memo } from 'react'
import type { PaperRow } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { useRow } from '../../api/queries.ts'
import { strings } from '../../strings/en.ts'
import { format } from '../../strings/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Marked } from '../../ui/marked.tsx'
import { StatusMark } from '../../ui/status-icon.tsx'
import { nearMatch } from './near-match.ts'
import styles from './paper-row.module.css'
import { rowHeight } from './row-height.ts'
import { RowMeta } from './row-meta.tsx'

type Props = {
  id: string
  index: number
  total: number
  isSelected: boolean
  isCurrent: boolean
  isFound: boolean
  why: Why | undefined
  onClick: (id: string, event: MouseEvent) => void
}

export function rowElementId(id: string): string {
  return `paper-${id}`
}

export const PaperRowView = memo(function PaperRowView(props: Props) {
  const { id, index, total, isSelected, isCurrent, isFound, why, onClick } = props
  const row = useRow(id)
  const height = rowHeight(isFound)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keyboard, and the key table its keys.
    <div
      id={rowElementId(id)}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={row ? undefined : strings.list.loading}
      data-current={isCurrent || undefined}
      data-found={isFound ? (why?.snippet ? 'text' : why ? 'title' : 'unknown') : undefined}
      data-paper={id}
      className={styles.row}
      style={{ height, transform: `translateY(${index * height}px)` }}
      onClick={(event) => onClick(id, event)}
    >
      {row && <RowBody row={row} why={why} />}
    </div>
  )
})

function RowBody({ row, why }: { row: PaperRow; why: Why | undefined }) {
  const snippet = why?.snippet && nearMatch(why.snippet)
  return (
    <>
      <div className={styles.status}>
        <StatusMark status={row.status} />
      </div>
      <div className={styles.title} data-status={row.status}>
        <Marked text={row.title} ranges={why?.title} />
      </div>
      <span className={styles.upvotes} aria-hidden="true">
        <Icon name="upvote" filled />
        {format.compact(row.upvotes)}
      </span>
      <RowMeta row={row} why={why} />
      {snippet && (
        <div className={styles.snippet}>
          <Marked text={snippet.text} ranges={snippet.ranges} />
        </div>
      )}
      <span className={styles.spoken}>{marksOf(row)}</span>
    </>
  )
}

/** In words what the row shows by icons. */
function marksOf(row: PaperRow): string {
  return strings.list.rowMarks([
    strings.statuses[row.status],
    strings.list.upvotes(row.upvotes),
    ...(row.rating > 0 ? [strings.list.rating(row.rating)] : []),
    ...(row.hasNote ? [strings.list.hasNote] : []),
    ...(row.hasCode ? [strings.list.hasCode] : []),
  ])
}
