// A row's upvotes; said in words among the row's marks.
import { format } from '../../strings/format.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './row-upvotes.module.css'

export function RowUpvotes({ upvotes }: { upvotes: number }) {
  return (
    <span className={styles.upvotes} aria-hidden="true">
      <Icon name="upvote" filled />
      {format.compact(upvotes)}
    </span>
  )
}
