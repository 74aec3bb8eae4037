// The row's last line: who, with which marks, and when.
import type { PaperRow } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { strings } from '../../strings/en.ts'
import { format } from '../../strings/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Marked } from '../../ui/marked.tsx'
import styles from './paper-row.module.css'
import { rowAuthors } from './row-authors.ts'

/** More would leave no room for the authors. */
const TAGS_SHOWN = 2

export function RowMeta({ row, why }: { row: PaperRow; why: Why | undefined }) {
  return (
    <div className={styles.meta}>
      {row.withdrawn && <span className={styles.withdrawn}>{strings.list.withdrawn}</span>}
      <span className={styles.authors}>
        <Authors row={row} why={why} />
      </span>
      {row.tags.slice(0, TAGS_SHOWN).map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      ))}
      {row.tags.length > TAGS_SHOWN && <span className={styles.tag}>+{row.tags.length - TAGS_SHOWN}</span>}
      <span className={styles.space} />
      {row.rating > 0 && (
        <span className={styles.rating} title={strings.list.rating(row.rating)} aria-hidden="true">
          {row.rating}
          <Icon name="star" filled />
        </span>
      )}
      {row.hasNote && <Icon name="note" />}
      {row.hasCode && <Icon name="code" />}
      <span className={styles.day}>{format.dayShort(row.day)}</span>
    </div>
  )
}

function Authors({ row, why }: { row: PaperRow; why: Why | undefined }) {
  if (why === undefined || why.authors.length === 0)
    return strings.list.etAl(row.authors.slice(0, 2), row.authorCount)
  const authors = rowAuthors(row.authors, why.authors)
  return (
    <>
      {authors.map(({ name, ranges, isAfterGap }, index) => (
        <span key={name}>
          {strings.list.beforeAuthor(index === 0, isAfterGap)}
          <Marked text={name} ranges={ranges} />
        </span>
      ))}
      {strings.list.moreAuthors(row.authorCount - authors.length)}
    </>
  )
}
