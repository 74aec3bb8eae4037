// One command with its keys, each of which can be changed or taken away, and the way to one more.
import { useEffect, useRef } from 'react'
import { COMMAND_GROUPS, type CommandId } from '../../commands/command-id.ts'
import { KeyCaps } from '../../commands/key-caps.tsx'
import { keyText } from '../../commands/key-text.ts'
import { type KeyBinding, keysOf } from '../../commands/keys.ts'
import { IS_MAC } from '../../commands/shown-keys.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import hidden from '../../ui/hidden.module.css'
import { Icon } from '../../ui/icon.tsx'
import { KeyRecorder } from './key-recorder.tsx'
import styles from './keyboard-section.module.css'
import type { Recorded } from './keyboard-section.tsx'

type Props = {
  command: CommandId
  table: readonly KeyBinding[]
  isChanged: boolean
  recorded: Recorded | undefined
  /** `instead` of one key, or as one more. */
  onRecord: (instead: string | undefined) => void
  onStop: () => void
  onGive: (key: string) => void
  onTake: (key: string) => void
  onReset: () => void
}

export function CommandItem(props: Props) {
  const { command, table, isChanged, recorded, onRecord, onTake, onReset } = props
  const add = useRef<HTMLButtonElement>(null)
  const words = strings.keyboard
  const title = strings.commands.titles[command]
  const keys = keysOf(command, table)
  const wasRecording = useRef(false)
  // The recorder goes, and with it where the keyboard was.
  useEffect(() => {
    if (wasRecording.current && recorded === undefined && document.activeElement === document.body)
      add.current?.focus()
    wasRecording.current = recorded !== undefined
  }, [recorded])
  const take = (key: string) => {
    add.current?.focus()
    onTake(key)
  }
  return (
    <li className={styles.command}>
      <div className={styles.line}>
        <span className={styles.title}>
          {title}
          <span className={styles.group}>{strings.commands.groups[COMMAND_GROUPS[command]]}</span>
        </span>
        {isChanged && (
          <IconButton
            icon="history"
            label={words.reset(title)}
            onClick={() => {
              add.current?.focus()
              onReset()
            }}
          />
        )}
        <span className={styles.keys}>
          {keys.length === 0 && <span className={styles.none}>{words.noKey}</span>}
          {keys.map((key) => (
            <span key={key} className={styles.key}>
              <button
                type="button"
                className={styles.change}
                title={words.changeHint}
                onClick={() => onRecord(key)}
              >
                <KeyCaps of={key} />
                <span className={hidden.spoken}>{words.change(title)}</span>
              </button>
              <button
                type="button"
                className={styles.take}
                aria-label={words.remove(keyText(key, IS_MAC), title)}
                title={words.remove(keyText(key, IS_MAC), title)}
                onClick={() => take(key)}
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
        </span>
        <IconButton ref={add} icon="plus" label={words.add(title)} onClick={() => onRecord(undefined)} />
      </div>
      {recorded && (
        <KeyRecorder
          command={command}
          instead={recorded.instead}
          table={table}
          onStop={props.onStop}
          onGive={props.onGive}
        />
      )}
    </li>
  )
}
