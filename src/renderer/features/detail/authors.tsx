// The authors: the first of them, and the rest in steps, for a paper may have some thousands.
import { useState } from 'react'
import type { Author } from '../../../shared/model.ts'
import { strings } from '../../strings/en.ts'
import styles from './authors.module.css'

const FIRST = 20
const STEP = 300

export function Authors({ authors }: { authors: readonly Author[] }) {
  const [shown, setShown] = useState(FIRST)
  if (authors.length === 0) return <p className={styles.none}>{strings.detail.noAuthors}</p>
  const hidden = authors.length - shown
  const names = authors.slice(0, shown).map((author) => author.name)
  return (
    <p className={styles.authors}>
      {names.join(', ')}{' '}
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
