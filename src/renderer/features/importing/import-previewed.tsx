// What the files hold beside the library, in three groups, before anything is taken in.
import {
  CONFLICT_CHOICES,
  type ConflictChoice,
  type ImportConflict,
} from '../../../shared/importing-model.ts'
import { useApi } from '../../api/api-context.ts'
import { importingStore, type PreviewedImport } from '../../state/importing.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceBar } from './choice-bar.tsx'
import { ImportGroup } from './import-group.tsx'
import { ImportProblems } from './import-problems.tsx'
import styles from './importing.module.css'

type Props = { readonly importing: PreviewedImport; readonly onClose: () => void }

export function ImportPreviewed({ importing, onClose }: Props) {
  const { actions } = useApi()
  const words = strings.importing
  const { preview, conflicts: forAll, choices } = importing
  const { fresh, known, conflicts, duplicates, problems } = preview
  const choiceOf = (id: string) => choices[id] ?? forAll
  const taken = fresh.length + conflicts.filter(({ id }) => choiceOf(id) !== 'mine').length
  const chooseForAll = (choice: ConflictChoice) =>
    importingStore.set({ ...importing, conflicts: choice, choices: {} })
  const choose = (id: string, choice: ConflictChoice) =>
    importingStore.set({ ...importing, choices: { ...choices, [id]: choice } })
  return (
    <div className={styles.stack}>
      <p role="status" className={styles.summary}>
        {words.summary(preview)}
      </p>
      <div className={styles.groups}>
        <ImportProblems problems={problems} />
        <ImportGroup
          title={words.groups.conflicts(conflicts.length)}
          items={conflicts}
          isOpen
          above={<ChoiceBar label={words.forAll} chosen={forAll} onChoose={chooseForAll} />}
          renderMore={(item) => (
            <Choice item={item} chosen={choiceOf(item.id)} onChoose={(choice) => choose(item.id, choice)} />
          )}
        />
        <ImportGroup title={words.groups.fresh(fresh.length)} items={fresh} isOpen={fresh.length <= 20} />
        <ImportGroup title={words.groups.known(known.length)} items={known} />
        {duplicates > 0 && <p className={styles.hint}>{words.duplicates(duplicates)}</p>}
      </div>
      <footer className={styles.footer}>
        <span className={styles.space} />
        <Button onClick={onClose}>{strings.common.cancel}</Button>
        <Button kind="primary" autoFocus disabled={taken === 0} onClick={() => void actions.runImport()}>
          {words.action(taken)}
        </Button>
      </footer>
    </div>
  )
}

type ChoiceProps = {
  readonly item: ImportConflict
  readonly chosen: ConflictChoice
  readonly onChoose: (choice: ConflictChoice) => void
}

function Choice({ item, chosen, onChoose }: ChoiceProps) {
  const words = strings.importing
  return (
    <span className={styles.choice}>
      <span className={styles.facts}>{words.differences(item.differences)}</span>
      <select
        className={styles.select}
        aria-label={words.choiceFor(item.title || item.key)}
        value={chosen}
        onChange={({ target }) => {
          const choice = CONFLICT_CHOICES.find((each) => each === target.value)
          if (choice !== undefined) onChoose(choice)
        }}
      >
        {CONFLICT_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {words.choices[choice]}
          </option>
        ))}
      </select>
    </span>
  )
}
