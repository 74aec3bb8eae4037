// Named things on a paper (tags, collections): each can be gone to and taken off, and others added.
import { useEffect, useRef, useState } from 'react'
import type { TagColor } from '../../../shared/model.ts'
import { type FocusTarget, onFocusRequest, requestFocus } from '../../state/focus-request.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Picker, type PickerOption } from '../../ui/picker.tsx'
import styles from './chips.module.css'

type Chip = { readonly key: string; readonly label: string; readonly color?: TagColor | undefined }

type Props = {
  label: string
  icon: IconName
  chips: readonly Chip[]
  options: readonly PickerOption[]
  addLabel: string
  createLabel: (name: string) => string
  removeLabel: (name: string) => string
  focusTarget: FocusTarget
  onGo: (chip: Chip) => void
  onAdd: (option: PickerOption) => void
  onCreate: (name: string) => void
  onRemove: (chip: Chip) => void
}

export function Chips(props: Props) {
  const { label, icon, chips, options, addLabel, createLabel, removeLabel, focusTarget } = props
  const [isAdding, setIsAdding] = useState(false)
  const add = useRef<HTMLButtonElement>(null)
  useEffect(() => onFocusRequest(focusTarget, () => setIsAdding(true)), [focusTarget])
  const present = new Set(chips.map((chip) => chip.key))

  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.key} className={styles.chip} data-tag-color={chip.color}>
          <button type="button" className={styles.name} onClick={() => props.onGo(chip)}>
            <Icon name={icon} />
            <span>{chip.label}</span>
          </button>
          <button
            type="button"
            className={styles.remove}
            aria-label={removeLabel(chip.label)}
            title={removeLabel(chip.label)}
            onClick={() => {
              props.onRemove(chip)
              add.current?.focus()
            }}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        {isAdding ? (
          <Picker
            label={addLabel}
            icon={icon}
            options={options.filter((option) => !present.has(option.key))}
            createLabel={createLabel}
            onPick={props.onAdd}
            onCreate={props.onCreate}
            onClose={(isDone) => {
              setIsAdding(false)
              if (isDone) requestFocus('list')
            }}
          />
        ) : (
          <button ref={add} type="button" className={styles.add} onClick={() => setIsAdding(true)}>
            <Icon name="plus" />
            {addLabel}
          </button>
        )}
      </li>
    </ul>
  )
}
