// A row of the table: a cell for each column that there is room for.
import type { ReactNode } from 'react'
import type { PaperRow } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import { Marked } from '../../ui/marked.tsx'
import { StatusIcon, StatusMark } from '../../ui/status-icon.tsx'
import { RowAuthorsLine } from './row-authors-line.tsx'
import { RowMarks, RowRating } from './row-marks.tsx'
import { RowTags } from './row-tags.tsx'
import type { Column, ColumnId } from './table-columns.ts'
import styles from './table-row.module.css'

type Props = {
  row: PaperRow
  why: Why | undefined
  columns: readonly Column[]
  tagsShown: number
}

export function TableRow({ row, why, columns, tagsShown }: Props) {
  const hasStatus = columns.some(({ id }) => id === 'status')
  const cells: Record<ColumnId, () => ReactNode> = {
    title: () => (
      <>
        {!hasStatus && <StatusMark status={row.status} />}
        <span className={styles.title} data-status={row.status} title={row.title}>
          <Marked text={row.title} ranges={why?.title} />
        </span>
        <RowMarks row={row} hasRating={false} />
      </>
    ),
    authors: () => (
      <span className={styles.text}>
        <RowAuthorsLine row={row} why={why} />
      </span>
    ),
    day: () => <span className={styles.text}>{format.dayShort(row.day)}</span>,
    upvotes: () => <span aria-hidden="true">{format.number(row.upvotes)}</span>,
    status: () => (
      <>
        <StatusIcon status={row.status} />
        <span className={styles.text} aria-hidden="true">
          {strings.statuses[row.status]}
        </span>
      </>
    ),
    tags: () => <RowTags tags={row.tags} most={tagsShown} />,
    rating: () => row.rating > 0 && <RowRating rating={row.rating} />,
  }
  return columns.map(({ id }) => (
    <div key={id} className={styles.cell} data-column={id}>
      {cells[id]()}
    </div>
  ))
}
