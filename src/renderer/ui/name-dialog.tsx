// Asks for a name. A refusal (a sibling has that name) is said beside the field, and the dialog stays.
import { type SubmitEvent, useState } from 'react'
import { problemWords } from '../api/problem.ts'
import { strings } from '../strings/strings.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import fields from './field-styles.module.css'
import styles from './name-dialog.module.css'

type Props = {
  title: string
  label: string
  text?: string
  action: string
  /** What the name typed would mean, where that is something else than the action says. */
  describe?: (name: string) => { readonly text: string; readonly action: string } | undefined
  initial: string
  maxLength?: number
  /** Throws when the name is refused. */
  onSubmit: (name: string) => Promise<void>
  onClose: () => void
}

export function NameDialog({
  title,
  label,
  text,
  action,
  describe,
  initial,
  maxLength = 200,
  onSubmit,
  onClose,
}: Props) {
  const [name, setName] = useState(initial)
  const [problem, setProblem] = useState('')

  const other = describe?.(name.trim())

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    try {
      await onSubmit(name.trim())
      onClose()
    } catch (error) {
      setProblem(problemWords(error))
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        {text && <p className={styles.intro}>{text}</p>}
        <label className={fields.label}>
          {label}
          <input
            autoFocus
            className={fields.text}
            value={name}
            maxLength={maxLength}
            aria-invalid={problem !== ''}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setName(event.target.value)
              setProblem('')
            }}
          />
        </label>
        <p className={fields.problem} role="alert">
          {problem}
        </p>
        {describe && (
          <p className={styles.other} role="status">
            {other?.text}
          </p>
        )}
        <footer className={styles.footer}>
          <Button onClick={onClose}>{strings.common.cancel}</Button>
          <Button
            kind="primary"
            disabled={name.trim() === ''}
            onClick={(event) => event.currentTarget.form?.requestSubmit()}
          >
            {other?.action ?? action}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
