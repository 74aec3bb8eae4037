// A comfortable row's last line: who, with which tags and marks, and when.
import type { PaperRow } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import styles from './comfortable-row.module.css'
import { RowAuthorsLine } from './row-authors-line.tsx'
import { RowMarks } from './row-marks.tsx'
import { RowTags } from './row-tags.tsx'

type Props = { row: PaperRow; why: Why | undefined; tagsShown: number }

export function RowMeta({ row, why, tagsShown }: Props) {
  return (
    <div className={styles.meta}>
      {row.withdrawn && <span className={styles.withdrawn}>{strings.list.withdrawn}</span>}
      <span className={styles.authors}>
        <RowAuthorsLine row={row} why={why} />
      </span>
      <RowTags tags={row.tags} most={tagsShown} />
      <span className={styles.space} />
      <RowMarks row={row} />
      <span className={styles.day}>{format.dayShort(row.day)}</span>
    </div>
  )
}
