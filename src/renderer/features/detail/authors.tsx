// The authors: the first of them, and the rest in steps, for a paper may have some thousands. Each is a search for more by
// that name; those that the search found are marked.
import { Fragment, useRef, useState } from 'react'
import type { Author } from '../../../shared/model.ts'
import type { Why } from '../../../shared/search-model.ts'
import { useOpenSearch } from '../../api/use-open-search.ts'
import { fieldQuery } from '../../state/query-text.ts'
import { strings } from '../../strings/strings.ts'
import { Marked } from '../../ui/marked.tsx'
import { useArrowKeys } from '../../ui/use-arrow-keys.ts'
import styles from './authors.module.css'

const FIRST = 20
const STEP = 300

export function Authors({ authors, why }: { authors: readonly Author[]; why: Why | undefined }) {
  const [shown, setShown] = useState(FIRST)
  const openSearch = useOpenSearch()
  const group = useRef<HTMLParagraphElement>(null)
  const onKeyDown = useArrowKeys(group)
  if (authors.length === 0) return <p className={styles.none}>{strings.detail.noAuthors}</p>
  const hidden = authors.length - shown
  return (
    <p ref={group} className={styles.authors} onKeyDown={onKeyDown}>
      {authors.slice(0, shown).map(({ name }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two authors may share a name, and the order never changes.
        <Fragment key={index}>
          {index > 0 && ', '}
          <button
            type="button"
            className={styles.author}
            data-arrow-item
            title={strings.detail.searchAuthor(name)}
            onClick={() => openSearch(fieldQuery('author', name))}
          >
            <Marked text={name} ranges={why?.authors.find((author) => author.name === name)?.ranges} />
          </button>
        </Fragment>
      ))}{' '}
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + STEP)}>
          {strings.detail.moreAuthors(hidden)}
        </button>
      )}
      {shown > FIRST && (
        <button type="button" className={styles.more} onClick={() => setShown(FIRST)}>
          {strings.detail.fewerAuthors}
        </button>
      )}
    </p>
  )
}
