// The static list of migrations, oldest first, on the raw handle. A migration that has been released is never edited.
import type { Database } from 'better-sqlite3'
import { createFeedTables } from './migrations/0001-feed-tables.ts'
import { createUserTables } from './migrations/0002-user-tables.ts'
import { createSearchIndex } from './migrations/0003-search-index.ts'
import { createPendingPapers } from './migrations/0004-pending-papers.ts'

export type Migration = (handle: Database) => void

/** `user_version` of a database is the number of these it has had. */
export const MIGRATIONS: readonly Migration[] = [
  createFeedTables,
  createUserTables,
  createSearchIndex,
  createPendingPapers,
]
