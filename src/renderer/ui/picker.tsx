// Adds one of many by typing a part of its name: a combobox over fuzzy matches, which can also make a new one. Stays
// open after each choice, for several are often added in a row.
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { TagColor } from '../../shared/model.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './picker.module.css'
import { createOptionIndex } from './rank-options.ts'
import { TagSwatch } from './tag-swatch.tsx'

export type PickerOption = {
  readonly key: string
  readonly label: string
  readonly hint?: string
  /** A tag's; `none` is a tag without one. What is no tag has no mark. */
  readonly color?: TagColor | 'none'
}

type Props = {
  label: string
  icon: IconName
  options: readonly PickerOption[]
  /** Without it, only what is there can be chosen. */
  createLabel?: (text: string) => string
  onPick: (option: PickerOption) => void
  onCreate?: (text: string) => void
  /** `isDone`: by the user's word, not because the keyboard went elsewhere. */
  onClose: (isDone: boolean) => void
  /** As a part of a dialog: the list has its own place below the field, and choosing is all there is to do. */
  isInline?: boolean
}

const MAX_OPTIONS = 8
/** Nothing is chosen before a word is typed: Enter then means “done”, not “the first one”. */
const NONE = -1

export function Picker(props: Props) {
  const { label, icon, options, createLabel, onPick, onCreate, onClose, isInline = false } = props
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(NONE)
  const index = useMemo(() => createOptionIndex(options), [options])

  const typed = text.trim()
  const matches = useMemo(() => index.find(typed).slice(0, MAX_OPTIONS), [index, typed])
  const isKnown = options.some((option) => option.label.toLowerCase() === typed.toLowerCase())
  const canCreate = createLabel !== undefined && typed !== '' && !isKnown
  const total = matches.length + (canCreate ? 1 : 0)
  const active = typed === '' ? chosen : Math.max(0, chosen)

  const choose = (index: number) => {
    const option = matches[index]
    if (option) onPick(option)
    else if (canCreate) onCreate?.(typed)
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
    <div className={isInline ? styles.inline : styles.picker}>
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
              {option.color && <TagSwatch color={option.color === 'none' ? undefined : option.color} />}
              <span className={styles.name}>{option.label}</span>
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </div>
          ))}
          {canCreate && <div {...optionProps(matches.length)}>{createLabel?.(typed)}</div>}
        </div>
      )}
    </div>
  )
}
