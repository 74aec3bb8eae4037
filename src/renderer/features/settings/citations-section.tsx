// How citation keys are made, and what of a paper is dragged.
import { useApi } from '../../api/api-context.ts'
import { useSettings } from '../../api/settings-queries.ts'
import { askToRefresh } from '../../state/keep-draft.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FormulaField } from './formula-field.tsx'
import styles from './section.module.css'

export function CitationsSection() {
  const { actions } = useApi()
  const { citations } = useSettings()
  const words = strings.citations
  return (
    <>
      <FormulaField key={citations.keyFormula} used={citations.keyFormula} />
      <div className={styles.block}>
        <div className={styles.line}>
          <p>{words.refreshHint}</p>
          <Button onClick={() => askToRefresh({ filter: {} })}>{words.refresh}</Button>
        </div>
      </div>
      <ChoiceField
        label={words.drag}
        choices={words.drags}
        chosen={citations.dragAs}
        onChange={(dragAs) => void actions.updateSettings({ citations: { dragAs } })}
      />
    </>
  )
}
