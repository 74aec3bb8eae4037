// Entries of one kind under their heading: folded away where they ask for nothing.
import type { ReactNode } from 'react'
import type { ImportedItem } from '../../../shared/importing-model.ts'
import { strings } from '../../strings/strings.ts'
import styles from './importing.module.css'

/** More than these nobody reads here; they are counted. */
const SHOWN = 200

type Props<T extends ImportedItem> = {
  readonly title: string
  readonly items: readonly T[]
  readonly isOpen?: boolean
  readonly above?: ReactNode
  readonly renderMore?: (item: T) => ReactNode
}

export function ImportGroup<T extends ImportedItem>({
  title,
  items,
  isOpen = false,
  above,
  renderMore,
}: Props<T>) {
  if (items.length === 0) return null
  const words = strings.importing
  return (
    <details className={styles.group} open={isOpen}>
      <summary className={styles.heading}>{title}</summary>
      {above}
      <ul>
        {items.slice(0, SHOWN).map((item, index) => (
          // Two entries can be one paper; the list never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className={styles.item}>
            <span className={styles.words}>
              <span className={styles.name}>{item.title || item.key || words.untitled}</span>
              <span className={styles.facts}>{words.facts(item)}</span>
            </span>
            {renderMore?.(item)}
          </li>
        ))}
        {items.length > SHOWN && <li className={styles.facts}>{words.more(items.length - SHOWN)}</li>}
      </ul>
    </details>
  )
}
