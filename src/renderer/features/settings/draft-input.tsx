// An input whose value counts when its writer is done with it: on Enter, or when the keyboard leaves. A half-typed time is no
// setting, and what the setting would not take is put back.
import { type InputHTMLAttributes, useEffect, useState } from 'react'
import styles from './field.module.css'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'className'> & {
  readonly value: string
  readonly look?: 'number' | 'path'
  readonly onCommit: (value: string) => void
}

export function DraftInput({ value, look, onCommit, ...rest }: Props) {
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const commit = (input: HTMLInputElement) => {
    if (input.value === value) return
    if (input.checkValidity()) onCommit(input.value)
    else setDraft(value)
  }
  return (
    <input
      {...rest}
      className={`${styles.input} ${look === undefined ? '' : styles[look]}`}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={(event) => commit(event.target)}
      onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget)}
    />
  )
}
