// A row of two lines of title: with a picture where the list is wide enough, and in search results a line of the abstract.
import type { PaperRow } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { Marked } from '../../ui/marked.tsx'
import { StatusMark } from '../../ui/status-icon.tsx'
import { Thumbnail } from '../../ui/thumbnail.tsx'
import styles from './comfortable-row.module.css'
import { nearMatch } from './near-match.ts'
import { RowMeta } from './row-meta.tsx'
import { RowUpvotes } from './row-upvotes.tsx'

type Props = { row: PaperRow; why: Why | undefined; tagsShown: number; isPictured: boolean }

export function ComfortableRow({ row, why, tagsShown, isPictured }: Props) {
  const snippet = why?.snippet && nearMatch(why.snippet)
  return (
    <>
      <div className={styles.status}>
        <StatusMark status={row.status} />
      </div>
      {isPictured && (
        <div className={styles.picture}>
          <Thumbnail key={row.id} id={row.id} title={row.title} isThere={row.thumbnail !== undefined} />
        </div>
      )}
      <div className={styles.title} data-status={row.status}>
        <Marked text={row.title} ranges={why?.title} />
      </div>
      <RowUpvotes upvotes={row.upvotes} />
      <RowMeta row={row} why={why} tagsShown={tagsShown} />
      {snippet && (
        <div className={styles.snippet}>
          <Marked text={snippet.text} ranges={snippet.ranges} />
        </div>
      )}
    </>
  )
}
