// One setting: its name and what it means at the left, its control at the right.
import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

export type ControlProps = { readonly id: string; readonly 'aria-describedby': string | undefined }

type Props = {
  readonly label: string
  readonly hint?: string
  readonly children: (control: ControlProps) => ReactNode
}

export function Field({ label, hint, children }: Props) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className={styles.field}>
      <div className={styles.words}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {hint && (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
      <div className={styles.control}>
        {children({ id, 'aria-describedby': hint === undefined ? undefined : hintId })}
      </div>
    </div>
  )
}
