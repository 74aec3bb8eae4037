// A row of one line: the title, and what of the rest there is room for.
import type { PaperRow } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { format } from '../../strings/format.ts'
import { Marked } from '../../ui/marked.tsx'
import { StatusMark } from '../../ui/status-icon.tsx'
import styles from './compact-row.module.css'
import { RowMarks } from './row-marks.tsx'
import { RowTags } from './row-tags.tsx'
import { RowUpvotes } from './row-upvotes.tsx'

type Props = { row: PaperRow; why: Why | undefined; tagsShown: number }

export function CompactRow({ row, why, tagsShown }: Props) {
  return (
    <>
      <StatusMark status={row.status} />
      <span className={styles.title} data-status={row.status} title={row.title}>
        <Marked text={row.title} ranges={why?.title} />
      </span>
      <RowTags tags={row.tags} most={tagsShown} />
      <RowMarks row={row} />
      <span className={styles.upvotes}>
        <RowUpvotes upvotes={row.upvotes} />
      </span>
      <span className={styles.day}>{format.dayShort(row.day)}</span>
    </>
  )
}
