// A tag's colour as a spot, beside the tag's or the colour's name; a ring where it has none.
import type { TagColor } from '../../shared/model.ts'
import styles from './tag-swatch.module.css'

export function TagSwatch({ color }: { color: TagColor | undefined }) {
  return <span className={styles.swatch} data-tag-color={color} aria-hidden="true" />
}
