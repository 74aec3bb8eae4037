// Searching in a document: pdf.js looks and marks, this keeps what came of it.

import type { EventBus } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { createStore, type Store } from '../../state/store.ts'

export type Found = {
  readonly query: string
  readonly state: 'idle' | 'looking' | 'found' | 'nothing'
  /** Which of the matches is the chosen one, from 1; 0 for none. */
  readonly current: number
  readonly total: number
  /** Whether the last step went over the end and on from the start. */
  readonly isWrapped: boolean
}

export const NOTHING_SOUGHT: Found = { query: '', state: 'idle', current: 0, total: 0, isWrapped: false }

export type Finder = {
  readonly found: Store<Found>
  readonly seek: (query: string) => void
  readonly step: (isBackwards: boolean) => void
  readonly stop: () => void
}

type Count = { readonly current: number; readonly total: number }
type StateEvent = { readonly state: number; readonly matchesCount: Count }

/** As pdf.js numbers them. */
const STATES: readonly Found['state'][] = ['found', 'nothing', 'found', 'looking']
const WRAPPED = 2

export function createFinder(eventBus: EventBus): Finder {
  const found = createStore(NOTHING_SOUGHT)
  const dispatch = (type: string, isBackwards = false) =>
    eventBus.dispatch('find', {
      source: found,
      type,
      query: found.get().query,
      caseSensitive: false,
      entireWord: false,
      matchDiacritics: false,
      highlightAll: true,
      findPrevious: isBackwards,
    })
  const isSought = () => found.get().query !== ''
  eventBus.on('updatefindcontrolstate', ({ state, matchesCount }: StateEvent) => {
    if (!isSought()) return
    found.set((before) => ({
      ...before,
      state: STATES[state] ?? 'looking',
      isWrapped: state === WRAPPED,
      ...countOf(matchesCount),
    }))
  })
  eventBus.on('updatefindmatchescount', ({ matchesCount }: { readonly matchesCount: Count }) => {
    if (isSought()) found.set((before) => ({ ...before, ...countOf(matchesCount) }))
  })
  const stop = () => {
    if (!isSought()) return
    found.set(NOTHING_SOUGHT)
    eventBus.dispatch('findbarclose', { source: found })
  }
  return {
    found,
    stop,
    seek: (query) => {
      if (query.trim() === '') return stop()
      found.set({ ...NOTHING_SOUGHT, query, state: 'looking' })
      dispatch('')
    },
    step: (isBackwards) => {
      if (isSought()) dispatch('again', isBackwards)
    },
  }
}

const countOf = ({ current, total }: Count) => ({ current, total })
