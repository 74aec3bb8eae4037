// The feed's keywords for a paper. The feed may name one twice.
import { strings } from '../../strings/en.ts'
import styles from './keywords.module.css'

export function Keywords({ keywords }: { keywords: readonly string[] }) {
  if (keywords.length === 0) return null
  return (
    <ul className={styles.keywords} aria-label={strings.detail.keywords}>
      {[...new Set(keywords)].map((keyword) => (
        <li key={keyword}>{keyword}</li>
      ))}
    </ul>
  )
}
