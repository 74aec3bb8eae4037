// What the box offers at this moment: recent searches while it is empty, values while a field waits for one.
import { useMemo } from 'react'
import { useCollections, useTags } from '../../api/queries.ts'
import { useRecentSearches } from '../../api/search-queries.ts'
import type { QueryField } from '../../state/query-fields.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import type { IconName } from '../../ui/icon.tsx'
import { type Completion, completeValue, type Value, type Vocabulary } from './completion.ts'

export type Suggestion = {
  readonly key: string
  readonly label: string
  readonly hint?: string
  readonly icon: IconName
  readonly act:
    | { readonly kind: 'recent'; readonly query: string }
    | { readonly kind: 'forget' }
    | { readonly kind: 'value'; readonly completion: Completion; readonly value: Value }
}

export type Suggestions = {
  readonly label: string
  readonly items: readonly Suggestion[]
  /** The one that Enter takes before any is chosen; none where Enter has to mean the query itself. */
  readonly first: number
}

const NOTHING: Suggestions = { label: '', items: [], first: -1 }
const RECENT_SHOWN = 8

export function useSuggestions(text: string, caret: number, isActive: boolean): Suggestions {
  const recent = useRecentSearches(isActive)
  const vocabulary = useVocabulary()
  return useMemo(() => {
    if (!isActive) return NOTHING
    if (text === '') return offerRecent(recent)
    const completion = completeValue(text, caret, vocabulary)
    return completion === undefined ? NOTHING : offerValues(completion)
  }, [text, caret, isActive, recent, vocabulary])
}

function offerRecent(recent: readonly string[]): Suggestions {
  if (recent.length === 0) return NOTHING
  const items: Suggestion[] = recent.slice(0, RECENT_SHOWN).map((query) => ({
    key: `recent ${query}`,
    label: query,
    icon: 'history',
    act: { kind: 'recent', query },
  }))
  items.push({ key: 'forget', label: strings.search.forget, icon: 'close', act: { kind: 'forget' } })
  return { label: strings.search.recent, items, first: -1 }
}

/** Statuses are icons themselves. */
const VALUE_ICONS: Readonly<Record<string, IconName>> = {
  inbox: 'inbox',
  queued: 'queued',
  reading: 'reading',
  read: 'read',
  skipped: 'skipped',
  unread: 'inbox',
  code: 'code',
  project: 'external',
  note: 'note',
  tag: 'tag',
  rating: 'star',
  pdf: 'copy',
}

function iconOf(field: QueryField, value: string): IconName {
  if (field === 'tag') return 'tag'
  return field === 'in' ? 'folder' : (VALUE_ICONS[value] ?? 'search')
}

function offerValues(completion: Completion): Suggestions {
  const items = completion.options.map(
    (value): Suggestion => ({
      key: value.label,
      label: value.label,
      icon: iconOf(completion.field, value.label),
      act: { kind: 'value', completion, value },
      ...(value.hint === undefined ? {} : { hint: value.hint }),
    }),
  )
  return { label: strings.search.suggestions, items, first: completion.typed === '' ? -1 : 0 }
}

function useVocabulary(): Vocabulary {
  const tags = useTags().data
  const collections = useCollections().data
  return useMemo(
    () => ({
      tags: [...(tags ?? [])]
        .sort((a, b) => b.papers - a.papers)
        .map((tag) => ({ label: tag.name, hint: format.number(tag.papers) })),
      collections: (collections ?? []).map(({ path, papers, query }) =>
        query === undefined ? { label: path, hint: format.number(papers) } : { label: path },
      ),
    }),
    [tags, collections],
  )
}
