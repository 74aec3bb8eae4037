// Adds one of many by typing a part of its name: a combobox over fuzzy matches, which can also make a new one. Stays
// open after each choice, for several are often added in a row.
import Fuse from 'fuse.js'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './picker.module.css'

export type PickerOption = { readonly key: string; readonly label: string; readonly hint?: string }

type Props = {
  label: string
  icon: IconName
  options: readonly PickerOption[]
  createLabel: (text: string) => string
  onPick: (option: PickerOption) => void
  onCreate: (text: string) => void
  /** `isDone`: by the user's word, not because the keyboard went elsewhere. */
  onClose: (isDone: boolean) => void
}

const MAX_OPTIONS = 8
/** Nothing is chosen before a word is typed: Enter then means “done”, not “the first one”. */
const NONE = -1

export function Picker({ label, icon, options, createLabel, onPick, onCreate, onClose }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(NONE)
  const fuse = useMemo(() => new Fuse(options, { keys: ['label'], threshold: 0.4 }), [options])

  const typed = text.trim()
  const matches = (typed === '' ? options : fuse.search(typed).map((match) => match.item)).slice(
    0,
    MAX_OPTIONS,
  )
  const isKnown = options.some((option) => option.label.toLowerCase() === typed.toLowerCase())
  const canCreate = typed !== '' && !isKnown
  const total = matches.length + (canCreate ? 1 : 0)
  const active = typed === '' ? chosen : Math.max(0, chosen)

  const choose = (index: number) => {
    const option = matches[index]
    if (option) onPick(option)
    else if (canCreate) onCreate(typed)
    setText('')
    setChosen(NONE)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setChosen(Math.min(total - 1, active + 1))
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, active - 1))
    else if (event.key === 'Enter' && active >= 0) choose(active)
    else if (event.key === 'Enter' || event.key === 'Escape') onClose(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const optionProps = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': index === active,
    className: styles.option,
    // Before the field loses the keyboard: the choice must not close what it chooses from.
    onPointerDown: (event: { preventDefault: () => void }) => {
      event.preventDefault()
      choose(index)
    },
    onPointerMove: () => setChosen(index),
  })

  return (
    <div className={styles.picker}>
      <Icon name={icon} className={styles.icon ?? ''} />
      <input
        // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked to type in it.
        autoFocus
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={total > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        placeholder={label}
        value={text}
        maxLength={100}
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(NONE)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => onClose(false)}
      />
      {total > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
          {matches.map((option, index) => (
            <div key={option.key} {...optionProps(index)}>
              <span className={styles.name}>{option.label}</span>
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </div>
          ))}
          {canCreate && <div {...optionProps(matches.length)}>{createLabel(typed)}</div>}
        </div>
      )}
    </div>
  )
}
