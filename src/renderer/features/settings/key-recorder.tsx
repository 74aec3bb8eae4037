// Takes the next key pressed for a command; where others are in its way, asks what to do.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { CommandId } from '../../commands/command-id.ts'
import { bind } from '../../commands/effective-keys.ts'
import { type Conflict, findConflicts } from '../../commands/key-conflicts.ts'
import { STROKE_PAUSE_MS } from '../../commands/key-sequence.ts'
import { keyText } from '../../commands/key-text.ts'
import type { KeyBinding } from '../../commands/keys.ts'
import { endRecording, type Recording, recordKey } from '../../commands/record-key.ts'
import { IS_MAC } from '../../commands/shown-keys.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import hidden from '../../ui/hidden.module.css'
import styles from './key-recorder.module.css'

type Props = {
  command: CommandId
  /** The key that the new one takes the place of. */
  instead: string | undefined
  table: readonly KeyBinding[]
  onStop: () => void
  onGive: (key: string) => void
}

const READY: Recording = { kind: 'ready' }

export function KeyRecorder({ command, instead, table, onStop, onGive }: Props) {
  const [recording, setRecording] = useState(READY)
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const field = useRef<HTMLButtonElement>(null)
  const words = strings.keyboard
  const title = strings.commands.titles[command]

  const take = (next: Recording) => {
    setRecording(next)
    if (next.kind === 'cancelled' || next.kind === 'left') return onStop()
    if (next.kind !== 'recorded') return
    // The key that makes room is in nobody's way.
    const found = findConflicts(bind(command, next.key), table).filter(
      (conflict) => conflict.with.command !== command || conflict.with.key !== instead,
    )
    if (found.length === 0) onGive(next.key)
    else setConflicts(found)
  }
  useEffect(() => {
    if (recording.kind !== 'waiting') return
    const timer = setTimeout(() => take(endRecording(recording)), STROKE_PAUSE_MS)
    return () => clearTimeout(timer)
  })
  const isAsking = recording.kind === 'recorded' && conflicts.length > 0
  useEffect(() => {
    if (!isAsking) field.current?.focus()
  }, [isAsking])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return take(recordKey(recording, event))
    // Whatever it is, it is for the recording: Escape must not close the settings, nor Enter press the field.
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) take(recordKey(recording, event))
  }

  if (isAsking) {
    const again = () => {
      setConflicts([])
      setRecording(READY)
    }
    return (
      <fieldset className={styles.conflict}>
        <legend className={hidden.spoken}>{title}</legend>
        <p role="alert">{conflictWords(recording.key, conflicts)}</p>
        <div className={styles.buttons}>
          <Button autoFocus kind="primary" onClick={() => onGive(recording.key)}>
            {words.take}
          </Button>
          <Button onClick={again}>{words.again}</Button>
          <Button onClick={onStop}>{words.cancel}</Button>
        </div>
      </fieldset>
    )
  }
  return (
    <div className={styles.recorder}>
      <button
        ref={field}
        type="button"
        className={styles.field}
        aria-label={words.recordFor(title)}
        onKeyDown={onKeyDown}
        onBlur={(event) => event.relatedTarget !== null && onStop()}
      >
        {recording.kind === 'waiting' ? words.waiting(keyText(recording.key, IS_MAC)) : words.record}
      </button>
      <p className={styles.refused} role="alert">
        {recording.kind === 'refused' &&
          `${words.reserved[recording.reason](keyText(recording.key, IS_MAC))} ${words.another}`}
      </p>
    </div>
  )
}

function conflictWords(key: string, [first, ...others]: readonly Conflict[]): string {
  const words = strings.keyboard
  if (first === undefined) return ''
  const { kind, with: other } = first
  const text = words.conflicts[kind](
    keyText(key, IS_MAC),
    strings.commands.titles[other.command],
    keyText(other.key, IS_MAC),
  )
  return others.length === 0 ? text : `${text} ${words.moreConflicts(others.length)}`
}
