// A row's tags: as many as there is room for, and how many more. They give way to each other, and never overflow.
import { useTagColors } from '../../api/use-tag-colors.ts'
import styles from './row-tags.module.css'

export function RowTags({ tags, most }: { tags: readonly string[]; most: number }) {
  const colorOf = useTagColors()
  if (tags.length === 0) return null
  const more = tags.length - most
  return (
    <span className={styles.tags} title={tags.join(', ')}>
      {tags.slice(0, most).map((tag) => (
        <span key={tag} className={styles.tag} data-tag-color={colorOf(tag)}>
          {tag}
        </span>
      ))}
      {more > 0 && <span className={styles.more}>+{more}</span>}
    </span>
  )
}
