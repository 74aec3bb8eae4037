// What is known of a local entry, to be written and stored as a whole.
import { type SubmitEvent, useEffect, useId, useRef } from 'react'
import { useApi } from '../../api/api-context.ts'
import { dropEntryDraft, type EntryFields, keepEntryDraft } from '../../state/entry-drafts.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { changeOf, isComplete, isLinkOrNone } from './entry-fields.ts'
import styles from './entry-form.module.css'

type Props = {
  id: string
  fields: EntryFields
  /** Whether it was opened just now; one that is come back to leaves the keyboard where it is. */
  takesFocus: boolean
}

export function EntryForm({ id, fields, takesFocus }: Props) {
  const { actions } = useApi()
  const words = strings.adding.entry
  const problem = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) first.current?.focus()
  }, [takesFocus])
  const isLinkWrong = !isLinkOrNone(fields.link)
  const edit = (name: keyof EntryFields) => ({
    value: fields[name],
    className: styles.field,
    onChange: ({ target }: { target: { value: string } }) =>
      keepEntryDraft(id, { ...fields, [name]: target.value }),
  })
  const save = async () => {
    if (!isComplete(fields)) return
    await actions.completeEntry(changeOf(id, fields))
    // The form is gone with what held the keyboard.
    requestFocus('detail')
  }
  const cancel = () => {
    dropEntryDraft(id)
    requestFocus('detail')
  }
  return (
    <form
      className={styles.form}
      aria-label={words.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        void save()
      }}
    >
      <label className={styles.label}>
        {words.title}
        <input ref={first} maxLength={1000} {...edit('title')} />
      </label>
      <label className={styles.label}>
        {words.authors}
        <textarea rows={3} {...edit('authors')} />
      </label>
      <label className={styles.label}>
        {words.abstract}
        <textarea rows={5} maxLength={100_000} {...edit('abstract')} />
      </label>
      <div className={styles.pair}>
        <label className={styles.label}>
          {words.date}
          <input type="date" {...edit('date')} />
        </label>
        <label className={styles.label}>
          {words.link}
          <input
            inputMode="url"
            maxLength={2000}
            placeholder="https://"
            aria-invalid={isLinkWrong}
            aria-describedby={problem}
            {...edit('link')}
          />
        </label>
      </div>
      <p id={problem} className={styles.problem} role="alert">
        {isLinkWrong && words.linkWrong}
      </p>
      <footer className={styles.footer}>
        <Button onClick={cancel}>{strings.common.cancel}</Button>
        <Button
          kind="primary"
          disabled={!isComplete(fields)}
          onClick={(event) => event.currentTarget.form?.requestSubmit()}
        >
          {words.save}
        </Button>
      </footer>
    </form>
  )
}
