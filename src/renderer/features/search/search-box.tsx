// The search box. Answers as you type, offers recent searches and values of fields; Enter and the arrow down go on to
// the list, Escape clears.
import { useEffect, useId, useRef } from 'react'
import { useCollections } from '../../api/queries.ts'
import { ariaKeysOf, keyTextOf } from '../../commands/shown-keys.ts'
import { onFocusRequest } from '../../state/focus-request.ts'
import { searchFor } from '../../state/navigate.ts'
import { overlayStore, viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './search-box.module.css'
import { optionId, SuggestionList } from './suggestion-list.tsx'
import { useSearchInput } from './use-search-input.ts'

export function SearchBox() {
  const query = useStore(viewStore, (view) => view.query)
  const collections = useCollections().data
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const box = useSearchInput(input)
  const { suggestions, active, tabField } = box
  const isOpen = suggestions.items.length > 0
  const focusKey = keyTextOf('search.focus')

  useEffect(
    () =>
      onFocusRequest('search', () => {
        const { place, query: before } = viewStore.get()
        // The query of an open smart collection is what one wants to change there.
        const smart =
          place.kind === 'collection' ? collections?.find((each) => each.id === place.id)?.query : undefined
        if (before === '' && smart !== undefined) searchFor(smart)
        input.current?.focus()
        input.current?.select()
      }),
    [collections],
  )

  return (
    <search className={styles.search}>
      <Icon name="search" className={styles.icon ?? ''} />
      <input
        ref={input}
        {...box.inputProps}
        className={styles.input}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        aria-label={strings.search.label}
        aria-keyshortcuts={ariaKeysOf('search.focus')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && active >= 0 ? optionId(listId, active) : undefined}
        placeholder={strings.search.placeholder}
        value={query}
        autoComplete="off"
        spellCheck={false}
      />
      <span className={styles.end}>
        {tabField && (
          <span className={styles.tab} title={strings.search.tabHint(tabField)}>
            <kbd>Tab</kbd>
            {tabField}:
          </span>
        )}
        <IconButton icon="help" label={strings.search.help} onClick={() => overlayStore.set('search-help')} />
        {query === '' ? (
          focusKey && <kbd className={styles.key}>{focusKey}</kbd>
        ) : (
          <IconButton
            icon="close"
            label={strings.search.clear}
            onClick={() => {
              searchFor('')
              input.current?.focus()
            }}
          />
        )}
      </span>
      {isOpen && (
        <SuggestionList
          id={listId}
          suggestions={suggestions}
          active={active}
          onPoint={box.point}
          onPick={box.pick}
        />
      )}
    </search>
  )
}
