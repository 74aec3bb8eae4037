// The citation key: copied by a click, pinned by hand.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { isUsableKey, LONGEST_KEY } from '../../../shared/citekey-model.ts'
import { useApi } from '../../api/api-context.ts'
import { useCitekey } from '../../api/citing-queries.ts'
import { problemWords } from '../../api/problem.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './citation-key.module.css'

export function CitationKey({ id }: { id: string }) {
  const shown = useCitekey(id).data
  const { actions } = useApi()
  const [isEdited, setIsEdited] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const words = strings.citations.key
  if (!shown) return null
  const { key, proposed, isPinned } = shown
  const close = () => {
    setIsEdited(false)
    requestAnimationFrame(() => edit.current?.focus())
  }
  if (isEdited) return <KeyForm id={id} initial={key ?? proposed} onClose={close} />
  return (
    <span className={styles.line}>
      {key === undefined ? (
        <span className={styles.proposed} title={words.notStored}>
          {proposed}
        </span>
      ) : (
        <button
          type="button"
          className={styles.key}
          title={words.copy(key)}
          aria-label={words.copy(key)}
          onClick={() => void actions.copyKey(key)}
        >
          {key}
        </button>
      )}
      <span className={styles.state}>{isPinned ? words.pinned : key === undefined && words.notStored}</span>
      <button
        ref={edit}
        type="button"
        className={styles.link}
        aria-label={words.editTitle}
        onClick={() => setIsEdited(true)}
      >
        {words.edit}
      </button>
      {isPinned && (
        <button type="button" className={styles.link} onClick={() => void actions.unpinKey(id)}>
          {words.unpin}
        </button>
      )}
    </span>
  )
}

function KeyForm({ id, initial, onClose }: { id: string; initial: string; onClose: () => void }) {
  const { actions } = useApi()
  const [key, setKey] = useState(initial)
  const [problem, setProblem] = useState('')
  const hintId = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const words = strings.citations.key
  const isUsable = isUsableKey(key.trim())
  const submit = async () => {
    if (!isUsable) return
    try {
      await actions.pinKey(id, key.trim())
      onClose()
    } catch (error) {
      setProblem(problemWords(error))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void submit()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <span className={styles.form}>
      <input
        ref={field}
        className={styles.input}
        value={key}
        maxLength={LONGEST_KEY}
        spellCheck={false}
        aria-label={words.label}
        aria-invalid={!isUsable || problem !== ''}
        aria-describedby={hintId}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setKey(event.target.value)
          setProblem('')
        }}
      />
      <Button kind="primary" disabled={!isUsable} onClick={() => void submit()}>
        {words.save}
      </Button>
      <Button onClick={onClose}>{words.cancel}</Button>
      <span id={hintId} className={styles.problem} role="status">
        {problem !== '' ? problem : isUsable ? '' : words.unusable}
      </span>
    </span>
  )
}
