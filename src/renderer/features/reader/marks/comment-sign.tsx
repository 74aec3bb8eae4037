// Says that there is more to a mark than is seen.
import type { AnnotationColor } from '../../../../shared/annotations-model.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { Box } from '../image-holes.ts'
import styles from './comment-sign.module.css'

/** At the upper left corner of `box`. */
export function CommentSign({ box, color }: { box: Box; color: AnnotationColor }) {
  return (
    <span
      className={styles.sign}
      style={{ left: `${box.left * 100}%`, top: `${box.top * 100}%` }}
      data-mark-color={color}
      aria-hidden="true"
    >
      <Icon name="comment" filled />
    </span>
  )
}
