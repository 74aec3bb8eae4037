// What is done with all conflicts, and what that means.
import { useId } from 'react'
import { CONFLICT_CHOICES, type ConflictChoice } from '../../../shared/importing-model.ts'
import { strings } from '../../strings/strings.ts'
import styles from './importing.module.css'

type Props = {
  readonly label: string
  readonly chosen: ConflictChoice
  readonly onChoose: (choice: ConflictChoice) => void
}

export function ChoiceBar({ label, chosen, onChoose }: Props) {
  const name = useId()
  const words = strings.importing
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {CONFLICT_CHOICES.map((choice) => (
        <label key={choice} className={styles.radio}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {words.choices[choice]}
        </label>
      ))}
      <p className={styles.hint}>{words.choiceHints[chosen]}</p>
    </fieldset>
  )
}
