// Everything the window can ask the core to change, as plain functions: components, keys and menus all call these.
import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../../shared/contract.ts'
import type { ActionDeps } from './action-deps.ts'
import { type CollectionActions, createCollectionActions } from './collection-actions.ts'
import { type CopyActions, createCopyActions } from './copy-actions.ts'
import { createExportActions, type ExportActions } from './export-actions.ts'
import { createHistoryActions, type HistoryActions } from './history-actions.ts'
import type { Invalidator } from './invalidator.ts'
import { createReadingActions, type ReadingActions } from './reading-actions.ts'
import { createSearchActions, type SearchActions } from './search-actions.ts'
import { createSyncActions, type SyncActions } from './sync-actions.ts'
import { createTagActions, type TagActions } from './tag-actions.ts'
import { createWrite } from './write.ts'

export type Actions = ReadingActions &
  TagActions &
  CollectionActions &
  HistoryActions &
  ExportActions &
  CopyActions &
  SearchActions &
  SyncActions

export function createActions(client: Client, queryClient: QueryClient, invalidator: Invalidator): Actions {
  const deps: ActionDeps = { client, queryClient, write: createWrite(invalidator) }
  const history = createHistoryActions(deps)
  return {
    ...history,
    ...createReadingActions(deps, history.undo),
    ...createTagActions(deps, history.undo),
    ...createCollectionActions(deps, history.undo),
    ...createExportActions(deps),
    ...createCopyActions(deps),
    ...createSearchActions(deps),
    ...createSyncActions(deps),
  }
}
