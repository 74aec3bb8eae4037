// The static list of migrations, oldest first, on the raw handle. A migration that has been released is never edited.
import type { Database } from 'better-sqlite3'
import { createFeedTables } from './migrations/0001-feed-tables.ts'
import { createUserTables } from './migrations/0002-user-tables.ts'
import { createSearchIndex } from './migrations/0003-search-index.ts'
import { createPendingPapers } from './migrations/0004-pending-papers.ts'
import { orderCollections } from './migrations/0005-collection-order.ts'
import { createWatchRules } from './migrations/0006-watch-rules.ts'
import { createLocalEntries } from './migrations/0007-local-entries.ts'
import { createArxivFacts } from './migrations/0008-arxiv-facts.ts'
import { createKeptFiles } from './migrations/0009-kept-files.ts'
import { createImportedEntries } from './migrations/0010-imported-entries.ts'
import { createPdfStore } from './migrations/0011-pdf-store.ts'
import { createAnnotations } from './migrations/0012-annotations.ts'

export type Migration = (handle: Database) => void

/** `user_version` of a database is the number of these it has had. */
export const MIGRATIONS: readonly Migration[] = [
  createFeedTables,
  createUserTables,
  createSearchIndex,
  createPendingPapers,
  orderCollections,
  createWatchRules,
  createLocalEntries,
  createArxivFacts,
  createKeptFiles,
  createImportedEntries,
  createPdfStore,
  createAnnotations,
]
