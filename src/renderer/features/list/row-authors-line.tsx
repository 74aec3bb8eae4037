// A row's authors: the first ones, or those that were found, marked.
import type { PaperRow } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { strings } from '../../strings/strings.ts'
import { Marked } from '../../ui/marked.tsx'
import { rowAuthors } from './row-authors.ts'

export function RowAuthorsLine({ row, why }: { row: PaperRow; why: Why | undefined }) {
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
