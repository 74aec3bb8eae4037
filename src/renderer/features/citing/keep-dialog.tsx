// Makes a kept file: of what was chosen, where, in which format, and when it is written.
import { type SubmitEvent, useId, useState } from 'react'
import { EXPORT_FILES, EXPORT_FORMATS, type ExportFormat } from '../../../shared/bibliography-model.ts'
import { KEPT_MODES, type KeptChoice, type KeptMode } from '../../../shared/kept-model.ts'
import { useApi } from '../../api/api-context.ts'
import { problemOf, problemWords } from '../../api/problem.ts'
import { useStyles } from '../../api/style-query.ts'
import { exportChoiceStore } from '../../state/export-choice.ts'
import { type KeepDraft, keepDraftStore } from '../../state/keep-draft.ts'
import { fileStem } from '../../state/keepable.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import fields from '../../ui/field-styles.module.css'
import styles from './citing.module.css'
import { SelectField } from './select-field.tsx'

export function KeepDialog({ onClose }: { onClose: () => void }) {
  const draft = useStore(keepDraftStore)
  return draft && <Keep draft={draft} onClose={onClose} />
}

function pathFor(name: string, format: ExportFormat): string {
  const words = strings.kept.dialog
  const stem = fileStem(name)
  return format === 'obsidian' ? words.folderName(stem) : words.fileName(stem, EXPORT_FILES[format].extension)
}

function Keep({ draft: { target, name }, onClose }: { draft: KeepDraft; onClose: () => void }) {
  const { actions } = useApi()
  const last = exportChoiceStore.get()
  const [format, setFormat] = useState<ExportFormat>(last.format)
  const [style, setStyle] = useState(last.style)
  const [typed, setTyped] = useState<string>()
  const [mode, setMode] = useState<KeptMode>('change')
  const [problem, setProblem] = useState<{ text: string; isExisting: boolean }>()
  const id = useId()
  const known = useStyles().data ?? []
  const words = strings.kept.dialog
  const path = typed ?? pathFor(name, format)

  const keep = async (existing?: KeptChoice) => {
    if (path.trim() === '') return
    const options = format === 'references' ? { style } : format === 'csv' ? { bom: true } : {}
    try {
      await actions.keepFile({ path, target, format, mode, options, ...(existing && { existing }) })
      onClose()
    } catch (error) {
      const isExisting = problemOf(error)?.code === 'file_exists'
      setProblem({ text: isExisting ? words.exists : problemWords(error), isExisting })
    }
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void keep()
  }

  return (
    <Dialog title={words.title(name)} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <SelectField
          label={words.format}
          value={format}
          options={EXPORT_FORMATS.map((each) => [each, strings.export.formats[each]])}
          onChange={(value) => {
            setFormat(value)
            setProblem(undefined)
          }}
        />
        {format === 'references' && (
          <SelectField
            label={words.style}
            value={style}
            options={known.map((each) => [each.id, each.title])}
            onChange={setStyle}
          />
        )}
        <label className={fields.label}>
          {format === 'obsidian' ? words.folder : words.path}
          <input
            autoFocus
            className={fields.text}
            value={path}
            maxLength={4000}
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            aria-invalid={problem !== undefined}
            onChange={(event) => {
              setTyped(event.target.value)
              setProblem(undefined)
            }}
          />
          <span id={`${id}-hint`} className={styles.hint}>
            {words.pathHint}
          </span>
        </label>
        <SelectField
          label={words.when}
          value={mode}
          options={KEPT_MODES.map((each) => [each, strings.kept.modes[each]])}
          onChange={setMode}
        />
        <p className={styles.problem} role="alert">
          {problem?.text}
        </p>
        <footer className={styles.footer}>
          <Button onClick={onClose}>{words.cancel}</Button>
          {problem?.isExisting && (
            <>
              <Button onClick={() => void keep('copy')}>{strings.kept.copy}</Button>
              <Button kind="danger" onClick={() => void keep('overwrite')}>
                {strings.kept.overwrite}
              </Button>
            </>
          )}
          {!problem?.isExisting && (
            <Button
              kind="primary"
              disabled={path.trim() === ''}
              onClick={(event) => event.currentTarget.form?.requestSubmit()}
            >
              {words.action}
            </Button>
          )}
        </footer>
      </form>
    </Dialog>
  )
}
