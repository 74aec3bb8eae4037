// Hands the core's client, and what is built on it, to the components.
import { createContext, useContext } from 'react'
import type { Client } from '../../shared/contract.ts'
import type { NoteDrafts } from '../state/note-drafts.ts'
import type { SearchMemory } from '../state/search-memory.ts'
import type { Actions } from './actions.ts'
import type { RowLoader } from './row-loader.ts'

export type Api = {
  readonly client: Client
  readonly loadRow: RowLoader
  readonly actions: Actions
  readonly noteDrafts: NoteDrafts
  /** Of annotations, by their number. */
  readonly commentDrafts: NoteDrafts
  readonly searchMemory: SearchMemory
}

export const ApiContext = createContext<Api | undefined>(undefined)

export function useApi(): Api {
  const api = useContext(ApiContext)
  if (api === undefined) throw new Error('useApi outside of ApiContext')
  return api
}
