// One row of the list. Memoised, and fetched by itself through the shared loader; until its data is here it keeps its
// height and its place. In search results it says why it is there, as soon as that is known.
import { type MouseEvent, memo } from 'react'
import type { PaperRow } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { useRow } from '../../api/queries.ts'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import { ComfortableRow } from './comfortable-row.tsx'
import { CompactRow } from './compact-row.tsx'
import styles from './paper-row.module.css'
import type { RowLook } from './row-look.ts'
import { hasProgress } from './row-marks.tsx'
import { columnTemplate } from './table-columns.ts'
import { TableRow } from './table-row.tsx'

type Props = {
  id: string
  index: number
  total: number
  isSelected: boolean
  isCurrent: boolean
  isFound: boolean
  why: Why | undefined
  look: RowLook
  onClick: (id: string, event: MouseEvent) => void
}

export function rowElementId(id: string): string {
  return `paper-${id}`
}

export const PaperRowView = memo(function PaperRowView(props: Props) {
  const { id, index, total, isSelected, isCurrent, isFound, why, look, onClick } = props
  const row = useRow(id)
  const { density, height, columns, isPictured } = look
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keyboard, and the key table its keys.
    <div
      id={rowElementId(id)}
      role="option"
      tabIndex={-1}
      draggable
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={row ? undefined : strings.list.loading}
      data-current={isCurrent || undefined}
      data-found={isFound ? (why?.snippet ? 'text' : why ? 'title' : 'unknown') : undefined}
      data-paper={id}
      data-density={density}
      data-pictured={isPictured || undefined}
      className={styles.row}
      style={{
        height,
        transform: `translateY(${index * height}px)`,
        ...(density === 'table' ? { gridTemplateColumns: columnTemplate(columns) } : {}),
      }}
      onClick={(event) => onClick(id, event)}
    >
      {row && (
        <>
          <RowBody row={row} why={why} look={look} />
          <span className={hidden.spoken}>{marksOf(row)}</span>
        </>
      )}
    </div>
  )
})

function RowBody({ row, why, look }: { row: PaperRow; why: Why | undefined; look: RowLook }) {
  const { density, tagsShown, isPictured, columns } = look
  switch (density) {
    case 'comfortable':
      return <ComfortableRow row={row} why={why} tagsShown={tagsShown} isPictured={isPictured} />
    case 'compact':
      return <CompactRow row={row} why={why} tagsShown={tagsShown} />
    case 'table':
      return <TableRow row={row} why={why} tagsShown={tagsShown} columns={columns} />
  }
}

/** In words what the row shows by icons. */
function marksOf(row: PaperRow): string {
  return strings.list.rowMarks([
    strings.statuses[row.status],
    strings.list.upvotes(row.upvotes),
    ...(row.rating > 0 ? [strings.list.rating(row.rating)] : []),
    ...(row.watched ? [strings.watch.mark(row.watched)] : []),
    ...(hasProgress(row) ? [progressWords(row)] : []),
    ...(row.offline ? [strings.offline.mark] : []),
    ...(row.hasNote ? [strings.list.hasNote] : []),
    ...(row.hasCode ? [strings.list.hasCode] : []),
  ])
}

function progressWords({ lastPage = 1, pages }: PaperRow): string {
  return pages === undefined
    ? strings.reader.progressUnknown(lastPage)
    : strings.reader.progress(lastPage, pages)
}
