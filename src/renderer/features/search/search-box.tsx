// The search box. Answers as you type; the arrow down and Enter go on to the list, Escape clears.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { onFocusRequest, requestFocus } from '../../state/focus-request.ts'
import { searchFor } from '../../state/navigate.ts'
import { viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/en.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './search-box.module.css'

/** Long enough to join the letters of one burst, too short to be felt. */
const DEBOUNCE_MS = 30

export function SearchBox() {
  const query = useStore(viewStore, (view) => view.query)
  const [text, setText] = useState(query)
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(
    () =>
      onFocusRequest('search', () => {
        input.current?.focus()
        input.current?.select()
      }),
    [],
  )
  // Going to a place in the sidebar ends the search.
  useEffect(() => {
    if (query !== '') return
    clearTimeout(timer.current)
    setText('')
  }, [query])

  const change = (next: string, delayMs: number) => {
    setText(next)
    clearTimeout(timer.current)
    if (delayMs === 0) searchFor(next)
    else timer.current = setTimeout(() => searchFor(next), delayMs)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      if (text === '') requestFocus('list')
      change('', 0)
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      if (text !== query) change(text, 0)
      requestFocus('list')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className={styles.search}>
      <Icon name="search" className={styles.icon ?? ''} />
      <input
        ref={input}
        className={styles.input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={strings.search.label}
        aria-keyshortcuts="/"
        placeholder={strings.search.placeholder}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value, DEBOUNCE_MS)}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        <kbd className={styles.key}>/</kbd>
      ) : (
        <span className={styles.clear}>
          <IconButton
            icon="close"
            label={strings.search.clear}
            onClick={() => {
              change('', 0)
              input.current?.focus()
            }}
          />
        </span>
      )}
    </search>
  )
}
