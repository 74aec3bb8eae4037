// Everything the window can ask the core to change, as plain functions: components, keys and menus all call these.
import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../../shared/contract.ts'
import type { ActionDeps } from './action-deps.ts'
import { type AddingActions, createAddingActions } from './adding-actions.ts'
import { type AnnotationActions, createAnnotationActions } from './annotation-actions.ts'
import { type ArrangingActions, createArrangingActions } from './arranging-actions.ts'
import { type BackupActions, createBackupActions } from './backup-actions.ts'
import { type CitingActions, createCitingActions } from './citing-actions.ts'
import { type CollectionActions, createCollectionActions } from './collection-actions.ts'
import { type CopyActions, createCopyActions } from './copy-actions.ts'
import { createEntryActions, type EntryActions } from './entry-actions.ts'
import { createExportActions, type ExportActions } from './export-actions.ts'
import { createHistoryActions, type HistoryActions } from './history-actions.ts'
import { createImportingActions, type ImportingActions } from './importing-actions.ts'
import type { Invalidator } from './invalidator.ts'
import { createKeptActions, type KeptActions } from './kept-actions.ts'
import { createOfflineActions, type OfflineActions } from './offline-actions.ts'
import { createPdfActions, type PdfActions } from './pdf-actions.ts'
import { createReadingActions, type ReadingActions } from './reading-actions.ts'
import { createSearchActions, type SearchActions } from './search-actions.ts'
import { createSettingsActions, type SettingsActions } from './settings-actions.ts'
import { createSyncActions, type SyncActions } from './sync-actions.ts'
import { createTagActions, type TagActions } from './tag-actions.ts'
import { createTagEditActions, type TagEditActions } from './tag-edit-actions.ts'
import { createTextActions, type TextActions } from './text-actions.ts'
import { createWatchActions, type WatchActions } from './watch-actions.ts'
import { createWrite } from './write.ts'

export type Actions = ReadingActions &
  TagActions &
  TagEditActions &
  CollectionActions &
  ArrangingActions &
  HistoryActions &
  ExportActions &
  CopyActions &
  CitingActions &
  KeptActions &
  AddingActions &
  ImportingActions &
  EntryActions &
  PdfActions &
  SearchActions &
  SettingsActions &
  BackupActions &
  SyncActions &
  TextActions &
  OfflineActions &
  WatchActions &
  AnnotationActions

export function createActions(client: Client, queryClient: QueryClient, invalidator: Invalidator): Actions {
  const deps: ActionDeps = { client, queryClient, write: createWrite(invalidator) }
  const history = createHistoryActions(deps)
  return {
    ...history,
    ...createReadingActions(deps, history.undo),
    ...createTagActions(deps, history.undo),
    ...createTagEditActions(deps, history.undo),
    ...createCollectionActions(deps, history.undo),
    ...createArrangingActions(deps, history.undo),
    ...createExportActions(deps),
    ...createCopyActions(deps),
    ...createTextActions(deps),
    ...createCitingActions(deps, history.undo),
    ...createKeptActions(deps, history.undo),
    ...createAddingActions(deps),
    ...createImportingActions(deps, history.undo),
    ...createEntryActions(deps, history.undo),
    ...createPdfActions(deps),
    ...createSearchActions(deps),
    ...createSettingsActions(deps),
    ...createBackupActions(deps),
    ...createSyncActions(deps),
    ...createOfflineActions(deps),
    ...createWatchActions(deps, history.undo),
    ...createAnnotationActions(deps, history.undo),
  }
}
