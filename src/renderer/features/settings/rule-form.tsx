// Makes or changes a watch rule, and says meanwhile what it would have caught.
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { problemWords } from '../../api/problem.ts'
import type { RuleDraft } from '../../api/watch-actions.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import fields from '../../ui/field-styles.module.css'
import { BackTestView } from './back-test-view.tsx'
import styles from './rule-form.module.css'

type Props = {
  title: string
  initial: RuleDraft
  action: string
  /** Throws when the rule is refused. */
  onSubmit: (draft: RuleDraft) => Promise<void>
  onClose: () => void
}

export function RuleForm({ title, initial, action, onSubmit, onClose }: Props) {
  const [name, setName] = useState(initial.name)
  const [query, setQuery] = useState(initial.query)
  const [problem, setProblem] = useState('')
  const hintId = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const words = strings.watch.form
  const isComplete = name.trim() !== '' && query.trim() !== ''

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isComplete) return
    try {
      await onSubmit({ name: name.trim(), query: query.trim() })
      onClose()
    } catch (error) {
      setProblem(problemWords(error))
    }
  }

  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        // Of two fields and no button of its own kind, the browser would not know what Enter is for.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault()
          event.currentTarget.requestSubmit()
        }
        // Leaves the form, not the settings.
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        onClose()
      }}
    >
      <h4 className={styles.title}>{title}</h4>
      <label className={fields.label}>
        {words.query}
        <input
          ref={first}
          className={fields.text}
          value={query}
          maxLength={2000}
          spellCheck={false}
          placeholder={words.queryPlaceholder}
          aria-describedby={hintId}
          onChange={(event) => {
            setQuery(event.target.value)
            setProblem('')
          }}
        />
      </label>
      <p id={hintId} className={styles.hint}>
        {words.hint}
      </p>
      <label className={fields.label}>
        {words.name}
        <input
          className={fields.text}
          value={name}
          maxLength={200}
          placeholder={words.namePlaceholder}
          aria-invalid={problem !== ''}
          onChange={(event) => {
            setName(event.target.value)
            setProblem('')
          }}
        />
      </label>
      <p className={fields.problem} role="alert">
        {problem}
      </p>
      <BackTestView query={query.trim()} />
      <div className={styles.footer}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          kind="primary"
          disabled={!isComplete}
          onClick={(event) => event.currentTarget.form?.requestSubmit()}
        >
          {action}
        </Button>
      </div>
    </form>
  )
}
