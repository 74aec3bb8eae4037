// What a search says beside its hits: what each word was taken for, what was corrected, what could not be read. Kept for
// the list that is on the screen, so that rows and pane mark what that list was found by.
import type { Correction, QueryHint, QueryMatch } from '../../shared/search-model.ts'
import { createStore } from './store.ts'

export type Findings = {
  readonly matches: readonly QueryMatch[]
  /** Equal for equal matches: a name for them. */
  readonly matchesKey: string
  readonly corrections: readonly Correction[]
  readonly hints: readonly QueryHint[]
}

export const NO_FINDINGS: Findings = { matches: [], matchesKey: '', corrections: [], hints: [] }

export const findingsStore = createStore<Findings>(NO_FINDINGS)
