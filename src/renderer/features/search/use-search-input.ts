// The keyboard of the search box: typing, choosing a suggestion, completing with Tab, and leaving for the list.
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { searchFor } from '../../state/navigate.ts'
import { viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { applyField, applyValue, completeField, type Edit } from './completion.ts'
import { type Suggestion, useSuggestions } from './use-suggestions.ts'

export function useSearchInput(input: RefObject<HTMLInputElement | null>) {
  const { actions, searchMemory } = useApi()
  const text = useStore(viewStore, (view) => view.query)
  const [caret, setCaret] = useState(0)
  const [isFocused, setIsFocused] = useState(false)
  /** Sent away by Escape; offered again when something is typed. */
  const [isDismissed, setIsDismissed] = useState(false)
  const [chosen, setChosen] = useState<number>()
  const suggestions = useSuggestions(text, caret, isFocused && !isDismissed)
  const { items, first } = suggestions
  const active = Math.min(chosen ?? first, items.length - 1)
  const tabField = isFocused && items.length === 0 ? completeField(text, caret) : undefined

  const nextCaret = useRef<number>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret is placed after the text has changed.
  useLayoutEffect(() => {
    if (nextCaret.current === undefined) return
    input.current?.setSelectionRange(nextCaret.current, nextCaret.current)
    setCaret(nextCaret.current)
    nextCaret.current = undefined
  }, [input, text])

  const change = (next: string) => {
    setChosen(undefined)
    setIsDismissed(false)
    searchFor(next)
  }
  const edit = ({ text: next, caret: at }: Edit) => {
    nextCaret.current = at
    change(next)
  }
  const leave = () => {
    searchMemory.commit()
    requestFocus('list')
  }
  const pick = ({ act }: Suggestion) => {
    if (act.kind === 'value') edit(applyValue(text, act.completion, act.value))
    else if (act.kind === 'recent') {
      edit({ text: act.query, caret: act.query.length })
      searchMemory.commit()
    } else {
      setChosen(undefined)
      void actions.forgetSearches()
    }
  }

  /** Whether the key was ours. */
  const handle = (key: string): boolean => {
    const suggestion = items[active]
    const likeliest = text === '' ? undefined : (suggestion ?? items[0])
    if (key === 'Escape') {
      if (items.length > 0 && text !== '') setIsDismissed(true)
      else {
        if (text === '') requestFocus('list')
        searchFor('')
        setIsDismissed(true)
      }
    } else if (key === 'ArrowDown' && items.length > 0) setChosen(Math.min(items.length - 1, active + 1))
    else if (key === 'ArrowUp' && items.length > 0) setChosen(Math.max(-1, active - 1))
    else if (key === 'Enter' && suggestion !== undefined) pick(suggestion)
    else if (key === 'Enter' || key === 'ArrowDown') leave()
    else if (key === 'Tab' && likeliest !== undefined) pick(likeliest)
    else if (key === 'Tab' && tabField !== undefined) edit(applyField(text, caret, tabField))
    else return false
    return true
  }

  return {
    suggestions,
    active,
    tabField,
    pick,
    point: (index: number) => setChosen(index),
    inputProps: {
      onChange: (event: { target: HTMLInputElement }) => {
        setCaret(event.target.selectionStart ?? 0)
        change(event.target.value)
      },
      onSelect: (event: { currentTarget: HTMLInputElement }) =>
        setCaret(event.currentTarget.selectionEnd ?? 0),
      onFocus: () => {
        setIsFocused(true)
        setIsDismissed(false)
        setChosen(undefined)
      },
      onBlur: () => setIsFocused(false),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
        if (event.shiftKey || !handle(event.key)) return
        event.preventDefault()
        event.stopPropagation()
      },
    },
  }
}
