// The colours of marks as a row of spots: one of them is chosen, or each stands for itself.
import { ANNOTATION_COLORS, type AnnotationColor } from '../../../../shared/annotations-model.ts'
import { ariaKeysOf, keyTextOf } from '../../../commands/shown-keys.ts'
import styles from './color-row.module.css'

type Props = {
  nameOf: (color: AnnotationColor) => string
  isPressed?: (color: AnnotationColor) => boolean
  onChoose: (color: AnnotationColor) => void
  /** Whether the keys of the colours do the same. */
  hasKeys?: boolean
  colors?: readonly AnnotationColor[]
}

export function ColorRow({
  nameOf,
  isPressed,
  onChoose,
  hasKeys = false,
  colors = ANNOTATION_COLORS,
}: Props) {
  return colors.map((color) => {
    const key = hasKeys ? keyTextOf(`mark.${color}`) : undefined
    return (
      <button
        key={color}
        type="button"
        className={styles.color}
        data-mark-color={color}
        data-arrow-item
        aria-label={nameOf(color)}
        title={key === undefined ? nameOf(color) : `${nameOf(color)} (${key})`}
        aria-keyshortcuts={hasKeys ? ariaKeysOf(`mark.${color}`) : undefined}
        aria-pressed={isPressed?.(color)}
        onClick={() => onChoose(color)}
      >
        <span className={styles.spot} />
      </button>
    )
  })
}
