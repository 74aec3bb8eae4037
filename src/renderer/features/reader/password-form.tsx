// Asks for the password of a locked PDF. It is used once, and kept nowhere.
import { useState } from 'react'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './reader-message.module.css'

type Props = { isAgain: boolean; onAnswer: (password: string | undefined) => void }

export function PasswordForm({ isAgain, onAnswer }: Props) {
  const words = strings.reader.password
  const [password, setPassword] = useState('')
  return (
    <form
      className={styles.message}
      onSubmit={(event) => {
        event.preventDefault()
        if (password !== '') onAnswer(password)
      }}
    >
      <h2 className={styles.title}>{words.title}</h2>
      <p>{words.text}</p>
      <label className={styles.label}>
        {words.label}
        <input
          type="password"
          className={styles.field}
          value={password}
          // biome-ignore lint/a11y/noAutofocus: it was asked for by opening the paper, and nothing else is there.
          autoFocus
          autoComplete="off"
          aria-invalid={isAgain}
          onChange={(event) => setPassword(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            onAnswer(undefined)
          }}
        />
      </label>
      {isAgain && (
        <p className={styles.fault} role="alert">
          {words.wrong}
        </p>
      )}
      <div className={styles.buttons}>
        <Button kind="primary" disabled={password === ''} onClick={() => onAnswer(password)}>
          {words.open}
        </Button>
        <Button onClick={() => onAnswer(undefined)}>{strings.common.cancel}</Button>
      </div>
    </form>
  )
}
