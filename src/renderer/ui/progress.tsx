// A bar that says how far something is. As wide as its place, unless that says otherwise.
import styles from './progress.module.css'

/** `total` of 0: how much there is to do is not known yet. */
type Props = { readonly label: string; readonly done: number; readonly total: number }

export function Progress({ label, done, total }: Props) {
  return (
    <progress
      className={styles.bar}
      aria-label={label}
      max={total || 1}
      {...(total === 0 ? {} : { value: Math.min(done, total) })}
    />
  )
}
