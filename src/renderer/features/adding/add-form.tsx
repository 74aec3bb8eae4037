// Where what to add is typed, pasted or chosen, with what was recognised of it below.
import { useEffect, useRef } from 'react'
import { useRecognised } from '../../api/adding-queries.ts'
import { useApi } from '../../api/api-context.ts'
import { addingStore, editDraft } from '../../state/adding.ts'
import { useSettled } from '../../state/use-settled.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import fields from '../../ui/field-styles.module.css'
import styles from './add-form.module.css'
import { RecognisedList } from './recognised-list.tsx'
import { takeFiles } from './take-in.ts'

const PAUSE_MS = 200
const LONGEST_TEXT = 2_000_000

export function AddForm({ isStopped, onClose }: { isStopped: boolean; onClose: () => void }) {
  const { actions } = useApi()
  const draft = useStore(addingStore, (adding) => adding.draft)
  const recognised = useRecognised(useSettled(draft, PAUSE_MS)).data
  const field = useRef<HTMLTextAreaElement>(null)
  const files = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const words = strings.adding
  const isEmpty = draft.text.trim() === '' && draft.page === undefined
  const fresh = (recognised?.named.length ?? 0) + (recognised?.texts.length ?? 0)
  const isAllKnown = recognised !== undefined && fresh === 0 && recognised.known.length > 0
  const submit = () => {
    if (!isEmpty) void actions.addPapers()
  }
  return (
    <div className={styles.form}>
      {isStopped && <p className={styles.stopped}>{words.stopped}</p>}
      <label className={fields.label}>
        {words.field}
        <textarea
          ref={field}
          className={styles.field}
          rows={5}
          spellCheck={false}
          maxLength={LONGEST_TEXT}
          placeholder={words.placeholder}
          aria-describedby="adding-hint"
          value={draft.text}
          onChange={({ target }) => editDraft((before) => ({ ...before, text: target.value }))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            submit()
          }}
        />
      </label>
      <p id="adding-hint" className={styles.hint}>
        {words.hint}
      </p>
      {draft.page && (
        <p className={styles.file}>
          <span>{draft.page.name}</span>
          <IconButton
            icon="close"
            label={words.removeFile(draft.page.name)}
            onClick={() => {
              editDraft(({ text }) => ({ text }))
              // The button goes with the file; the keyboard must not be left nowhere, where Escape is not heard.
              field.current?.focus()
            }}
          />
        </p>
      )}
      <RecognisedList recognised={isEmpty ? undefined : recognised} />
      <footer className={styles.footer}>
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain"
          onChange={({ target }) => {
            if (target.files !== null) void takeFiles([...target.files])
            // The same file again is a choice too.
            target.value = ''
          }}
        />
        <Button kind="quiet" onClick={() => files.current?.click()}>
          {words.chooseFile}
        </Button>
        <span className={styles.space} />
        <Button onClick={onClose}>{strings.common.cancel}</Button>
        <Button kind="primary" disabled={isEmpty} onClick={submit}>
          {isAllKnown ? words.showKnown : words.add(isEmpty ? 0 : fresh)}
        </Button>
      </footer>
    </div>
  )
}
