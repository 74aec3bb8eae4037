// Which key runs which command: search, give, take away, reset.
import { useMemo, useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useSettings } from '../../api/settings-queries.ts'
import type { CommandId } from '../../commands/command-id.ts'
import { type KeyOverrides, withDefaults, withKey, withoutKey } from '../../commands/effective-keys.ts'
import { findCommands } from '../../commands/find-commands.ts'
import { keyText } from '../../commands/key-text.ts'
import { keyTableStore } from '../../commands/keys.ts'
import { IS_MAC } from '../../commands/shown-keys.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { CommandItem } from './command-item.tsx'
import styles from './keyboard-section.module.css'

/** One command's keys are being recorded; `instead` of one of them, or as one more. */
export type Recorded = { readonly command: CommandId; readonly instead: string | undefined }

export function KeyboardSection() {
  const { actions } = useApi()
  const { overrides } = useSettings().keys
  const table = useStore(keyTableStore)
  const [typed, setTyped] = useState('')
  const [recorded, setRecorded] = useState<Recorded>()
  const [said, setSaid] = useState('')
  const words = strings.keyboard
  const found = useMemo(() => findCommands(typed, table, IS_MAC), [typed, table])
  const titleOf = (command: CommandId) => strings.commands.titles[command]

  const change = (next: KeyOverrides, text: string) => {
    setRecorded(undefined)
    setSaid(text)
    const stored = Object.fromEntries(Object.entries(next).map(([id, keys]) => [id, [...keys]]))
    void actions.updateSettings({ keys: { overrides: Object.keys(stored).length === 0 ? null : stored } })
  }

  return (
    <div className={styles.section}>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.head}>
        <input
          className={styles.search}
          type="text"
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value)
            setRecorded(undefined)
          }}
        />
        <Button disabled={Object.keys(overrides).length === 0} onClick={() => change({}, words.allReset)}>
          {words.resetAll}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said || (typed.trim() === '' ? '' : words.found(found.length))}
      </p>
      {found.length === 0 && <p className={styles.intro}>{words.nothing(typed.trim())}</p>}
      <ul className={styles.commands} aria-label={words.commands}>
        {found.map((command) => (
          <CommandItem
            key={command}
            command={command}
            table={table}
            isChanged={overrides[command] !== undefined}
            recorded={recorded?.command === command ? recorded : undefined}
            onRecord={(instead) => {
              setSaid('')
              setRecorded({ command, instead })
            }}
            onStop={() => {
              setRecorded(undefined)
              setSaid(words.cancelled)
            }}
            onGive={(key) =>
              change(
                withKey(overrides, command, key, recorded?.instead),
                words.given(keyText(key, IS_MAC), titleOf(command)),
              )
            }
            onTake={(key) =>
              change(
                withoutKey(overrides, command, key),
                words.removed(keyText(key, IS_MAC), titleOf(command)),
              )
            }
            onReset={() => change(withDefaults(overrides, command), words.wasReset(titleOf(command)))}
          />
        ))}
      </ul>
    </div>
  )
}
