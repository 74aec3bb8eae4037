// Searching in the document: what for, how many there are, and which one is up.
import { useEffect, useRef } from 'react'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './find-bar.module.css'
import type { Finder, Found } from './find-in-document.ts'

type Props = {
  finder: Finder
  /** Another number asks for the keyboard again. */
  asked: number
  onSelect: () => void
  onClose: () => void
}

export function FindBar({ finder, asked, onSelect, onClose }: Props) {
  const words = strings.reader
  const found = useStore(finder.found)
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more, it takes the keyboard once more.
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const isStepping = found.total > 0
  return (
    <search className={styles.bar} aria-label={words.find}>
      <Icon name="search" className={styles.icon ?? ''} />
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label={words.find}
        placeholder={words.findPlaceholder}
        defaultValue={found.query}
        spellCheck={false}
        onChange={(event) => finder.seek(event.target.value)}
        onKeyDown={(event) => {
          const isStep = event.key === 'Enter' || event.key === 'F3' || (event.key === 'g' && event.ctrlKey)
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSelect()
          else if (isStep) finder.step(event.shiftKey)
          else if (event.key === 'Escape') onClose()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <output className={styles.count} data-nothing={found.state === 'nothing' || undefined}>
        {countWords(found)}
      </output>
      <IconButton
        icon="chevronUp"
        label={words.findPrevious}
        disabled={!isStepping}
        onClick={() => finder.step(true)}
      />
      <IconButton
        icon="chevronDown"
        label={words.findNext}
        disabled={!isStepping}
        onClick={() => finder.step(false)}
      />
      <IconButton
        icon="textCursor"
        label={strings.annotations.selectMatch}
        aria-keyshortcuts="Control+Enter"
        disabled={!isStepping}
        onClick={onSelect}
      />
      <IconButton icon="close" label={words.closeFind} onClick={onClose} />
    </search>
  )
}

function countWords({ state, current, total }: Found): string {
  if (state === 'idle') return ''
  if (state === 'nothing') return strings.reader.foundNothing
  return total === 0 ? strings.reader.looking : strings.reader.found(current, total)
}
