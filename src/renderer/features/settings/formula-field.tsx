// The formula of citation keys: tried on papers of the library with each letter, in use when it is said so.
import { useId, useState } from 'react'
import { parseKeyFormula } from '../../../shared/key-formula.ts'
import { useApi } from '../../api/api-context.ts'
import { useFormulaTrial } from '../../api/citing-queries.ts'
import { announce } from '../../state/announcements.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import fields from '../../ui/field-styles.module.css'
import styles from './formula-field.module.css'

export function FormulaField({ used }: { used: string }) {
  const { actions } = useApi()
  const [formula, setFormula] = useState(used)
  const { problem } = parseKeyFormula(formula)
  const trial = useFormulaTrial(problem === undefined ? formula : used).data
  const id = useId()
  const words = strings.citations
  const isUsable = problem === undefined && formula.trim() !== used
  const apply = async () => {
    if (!isUsable) return
    await actions.updateSettings({ citations: { keyFormula: formula.trim() } })
    announce(words.applied)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {words.formula}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.formulaHint}
      </p>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.input}
          value={formula}
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={(event) => setFormula(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && void apply()}
        />
        <Button kind="primary" disabled={!isUsable} onClick={() => void apply()}>
          {words.apply}
        </Button>
      </div>
      <p id={`${id}-problem`} className={fields.problem} role="status">
        {problem === undefined ? '' : words.fault(problem)}
      </p>
      {trial !== undefined && trial.examples.length > 0 && (
        <table
          className={styles.trial}
          aria-label={words.trial}
          data-stale={problem !== undefined || undefined}
        >
          <tbody>
            {trial.examples.map((example) => (
              <tr key={example.id}>
                <td className={styles.key}>{example.key}</td>
                <td className={styles.title}>{example.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
