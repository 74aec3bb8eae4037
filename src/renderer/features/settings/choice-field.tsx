// A setting that is one of a few.
import { useId } from 'react'
import styles from './choice-field.module.css'

type Props<T extends string> = {
  readonly label: string
  readonly choices: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onChange: (choice: T) => void
}

export function ChoiceField<T extends string>({ label, choices, chosen, onChange }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.choices}>
        {(Object.keys(choices) as T[]).map((choice) => (
          <label key={choice} className={styles.choice}>
            <input type="radio" name={name} checked={choice === chosen} onChange={() => onChange(choice)} />
            <span>{choices[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
