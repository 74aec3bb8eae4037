// The lines of the palette, in groups.
import { useEffect, useRef } from 'react'
import { KeyCaps } from '../../commands/key-caps.tsx'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import { TagSwatch } from '../../ui/tag-swatch.tsx'
import type { Entry, Group } from './entry.ts'
import styles from './palette.module.css'

type Props = {
  id: string
  groups: readonly Group[]
  /** Its place among all lines. */
  active: number
  /** Whether the list scrolls to the active line: not where the pointer chose it. */
  follows: () => boolean
  onPoint: (entry: Entry) => void
  onChoose: (entry: Entry) => void
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

export function PaletteList({ id, groups, active, follows, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is found in the document, where another may have become the active one.
  useEffect(() => {
    if (!follows()) return
    if (active === 0) list.current?.scrollTo(0, 0)
    else list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, groups])
  let index = -1
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={strings.palette.results}
      className={styles.list}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, not fieldsets.
        <div
          key={group.kind}
          role="group"
          aria-label={strings.palette.groups[group.kind]}
          className={styles.group}
        >
          <div className={styles.heading} aria-hidden="true">
            {strings.palette.groups[group.kind]}
          </div>
          {group.entries.map((entry) => {
            index += 1
            return (
              <Line
                key={entry.key}
                id={optionId(id, index)}
                entry={entry}
                isActive={index === active}
                onPoint={onPoint}
                onChoose={onChoose}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

type LineProps = Pick<Props, 'onPoint' | 'onChoose'> & { id: string; entry: Entry; isActive: boolean }

function Line({ id, entry, isActive, onPoint, onChoose }: LineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, and chooses by Enter.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      // The field keeps the keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={() => onPoint(entry)}
      onClick={() => onChoose(entry)}
    >
      {entry.kind === 'tag' ? <TagSwatch color={entry.color} /> : <Icon name={entry.icon} />}
      <span className={styles.label}>{entry.label}</span>
      {entry.hint && <span className={styles.hint}>{entry.hint}</span>}
      {entry.shortcut && <KeyCaps of={entry.shortcut} />}
    </div>
  )
}
