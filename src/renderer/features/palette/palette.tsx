// The command palette: one field over everything that can be gone to or done. The keyboard stays in the field, which
// names the active line of the list below.
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { Commands } from '../../commands/commands.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './palette.module.css'
import { PaletteFoot } from './palette-foot.tsx'
import { optionId, PaletteList } from './palette-list.tsx'
import { readRecentChoices } from './recent-choices.ts'
import { type PaletteDeeds, usePaletteDeeds } from './use-palette-deeds.ts'
import { usePaletteGroups } from './use-palette-groups.ts'

export function Palette({ commands }: { commands: Commands }) {
  const deeds = usePaletteDeeds(commands)
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(isOpen) => !isOpen && deeds.close()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={strings.palette.title}>
          <Finder {...deeds} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Finder({ choose, close }: PaletteDeeds) {
  const listId = useId()
  const [text, setText] = useState('')
  /** By its key, not its place: papers that arrive later leave the choice where it was. */
  const [chosen, setChosen] = useState<string>()
  const [recent] = useState(readRecentChoices)
  const typed = text.trim()
  const groups = usePaletteGroups(typed, recent)
  const entries = groups.flatMap((group) => group.entries)
  const active = Math.max(
    0,
    entries.findIndex((entry) => entry.key === chosen),
  )
  const isPointing = useRef(false)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = steps(event, entries.length)
    if (step !== undefined) {
      isPointing.current = false
      setChosen(entries[step(active)]?.key)
    } else if (event.key === 'Enter') {
      const entry = entries[active]
      if (entry !== undefined) choose(entry)
    } else if (event.key === 'Escape' || (event.key === 'k' && (event.ctrlKey || event.metaKey))) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type in it.
          autoFocus
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={strings.palette.label}
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          aria-controls={`${listId}-list`}
          aria-activedescendant={entries.length > 0 ? optionId(listId, active) : undefined}
          placeholder={strings.palette.placeholder}
          value={text}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value)
            setChosen(undefined)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList
        id={listId}
        groups={groups}
        active={active}
        follows={() => !isPointing.current}
        onPoint={(entry) => {
          isPointing.current = true
          setChosen(entry.key)
        }}
        onChoose={choose}
      />
      {entries.length === 0 && typed !== '' && (
        <p className={styles.nothing} role="status">
          {strings.palette.nothing(typed)}
        </p>
      )}
      <PaletteFoot />
    </>
  )
}

/** Where a key leads among so many lines, round at both ends. */
function steps(event: KeyboardEvent, total: number): ((from: number) => number) | undefined {
  if (total === 0) return undefined
  const isControl = event.ctrlKey && !event.metaKey && !event.altKey
  if (event.key === 'ArrowDown' || (isControl && event.key === 'n')) return (from) => (from + 1) % total
  if (event.key === 'ArrowUp' || (isControl && event.key === 'p')) return (from) => (from - 1 + total) % total
  if (event.key === 'PageDown') return (from) => Math.min(total - 1, from + 8)
  if (event.key === 'PageUp') return (from) => Math.max(0, from - 8)
  return undefined
}
