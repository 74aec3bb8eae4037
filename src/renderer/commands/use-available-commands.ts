// Which commands would do something, as the window stands at this moment.
import { useMemo } from 'react'
import type { Collection } from '../../shared/model.ts'
import { useCollections, useStats } from '../api/queries.ts'
import { manualCollectionOf } from '../state/manual-collection.ts'
import { peekStore } from '../state/peek.ts'
import { readerStore } from '../state/reader.ts'
import { listStore, viewStore } from '../state/stores.ts'
import { triageStore } from '../state/triage.ts'
import { currentOf } from '../state/triage-pile.ts'
import { useStore } from '../state/use-store.ts'
import { availableCommands } from './available-commands.ts'
import type { CommandId } from './command-id.ts'
import { useHasPage } from './use-has-page.ts'

const NONE: readonly Collection[] = []

export function useAvailableCommands(): readonly CommandId[] {
  const hasPapers = (useStats().data?.papers ?? 0) > 0
  const isTriaging = useStore(triageStore, (triage) => triage !== undefined)
  const isTriaged = useStore(triageStore, (triage) => triage?.pile && currentOf(triage.pile)) !== undefined
  const isPeeking = useStore(peekStore, (stack) => stack.length > 0)
  const isSelected = useStore(listStore, ({ selection }) => selection.ids.size > 0)
  const listed = useStore(listStore, ({ order }) => order.ids.length)
  const hasQuery = useStore(viewStore, ({ query }) => query.trim() !== '')
  const isAtTag = useStore(viewStore, ({ place }) => place.kind === 'tag')
  const hasTag = isAtTag && !hasQuery && !isTriaging
  const isAtCollection = useStore(viewStore, ({ place }) => place.kind === 'collection')
  const hasCollection = isAtCollection && !isTriaging
  const collections = useCollections().data ?? NONE
  const manual = useStore(viewStore, (view) => manualCollectionOf(view, collections))
  const isOrdered = manual !== undefined && !isTriaging
  const isReading = useStore(readerStore, (reader) => reader !== undefined)
  const hasSelection = isReading || (isTriaging ? isTriaged : isPeeking || isSelected)
  const hasPage = useHasPage()
  // In triage there is no list to move in or to export.
  const shown = isTriaging || isReading ? 0 : listed
  return useMemo(
    () =>
      availableCommands({
        hasPapers,
        shown,
        hasSelection,
        hasQuery,
        hasTag,
        hasCollection,
        isOrdered,
        hasPage,
        isReading,
      }),
    [hasPapers, shown, hasSelection, hasQuery, hasTag, hasCollection, isOrdered, hasPage, isReading],
  )
}
