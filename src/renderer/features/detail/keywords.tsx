// The feed's keywords for a paper, each a search for more of it. The feed may name one twice.
import { useRef } from 'react'
import { useOpenSearch } from '../../api/use-open-search.ts'
import { fieldQuery } from '../../state/query-text.ts'
import { strings } from '../../strings/strings.ts'
import { useArrowKeys } from '../../ui/use-arrow-keys.ts'
import styles from './keywords.module.css'

export function Keywords({ keywords }: { keywords: readonly string[] }) {
  const openSearch = useOpenSearch()
  const group = useRef<HTMLUListElement>(null)
  const onKeyDown = useArrowKeys(group)
  if (keywords.length === 0) return null
  return (
    <ul ref={group} className={styles.keywords} aria-label={strings.detail.keywords} onKeyDown={onKeyDown}>
      {[...new Set(keywords)].map((keyword) => (
        <li key={keyword}>
          <button
            type="button"
            className={styles.keyword}
            data-arrow-item
            title={strings.detail.searchKeyword(keyword)}
            onClick={() => openSearch(fieldQuery('keyword', keyword))}
          >
            {keyword}
          </button>
        </li>
      ))}
    </ul>
  )
}
