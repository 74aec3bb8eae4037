// The one table from what changed in the core to what is stale in the view's cache. Keys match by their beginning, and
// objects in them by the members given.
import type { Topic } from '../../shared/topics.ts'
import { queryKeys } from './query-keys.ts'

type KeyPrefix = readonly unknown[]

const ORDERS_OF_COLLECTIONS: KeyPrefix = ['order', { collections: true }]

export const TOPIC_KEYS: Readonly<Record<Topic, readonly KeyPrefix[]>> = {
  papers: [
    queryKeys.orders,
    queryKeys.rows,
    queryKeys.papers,
    queryKeys.allMetrics,
    queryKeys.searches,
    queryKeys.whys,
    queryKeys.similars,
    queryKeys.stats,
    queryKeys.allStatistics,
    queryKeys.days,
    queryKeys.allRecognised,
    queryKeys.watchRules,
    queryKeys.watchMatches,
    queryKeys.backTests,
  ],
  days: [queryKeys.days, queryKeys.stats, queryKeys.allStatistics],
  // A query can ask for statuses, notes, tags and collections, and a collection can be a query.
  reading: [
    ['order', { reading: true }],
    ORDERS_OF_COLLECTIONS,
    queryKeys.rows,
    queryKeys.papers,
    queryKeys.searches,
    queryKeys.stats,
    queryKeys.allStatistics,
    // Each day says how many of its papers are left in the inbox.
    queryKeys.days,
    queryKeys.foundCounts,
    queryKeys.watchRules,
    queryKeys.watchMatches,
    queryKeys.backTests,
  ],
  pages: [queryKeys.rows, queryKeys.papers],
  tags: [
    ['order', { tags: true }],
    ORDERS_OF_COLLECTIONS,
    queryKeys.rows,
    queryKeys.papers,
    queryKeys.searches,
    queryKeys.tags,
    queryKeys.keptFiles,
    queryKeys.stats,
    queryKeys.allStatistics,
    queryKeys.foundCounts,
    queryKeys.backTests,
  ],
  collections: [
    ORDERS_OF_COLLECTIONS,
    queryKeys.papers,
    queryKeys.searches,
    queryKeys.collections,
    queryKeys.keptFiles,
    queryKeys.stats,
    queryKeys.foundCounts,
    queryKeys.backTests,
  ],
  citekeys: [queryKeys.papers, queryKeys.citekeys],
  // A collection's name is the title of its file.
  kept: [queryKeys.keptFiles],
  history: [queryKeys.histories],
  sync: [queryKeys.sync],
  // The folder of backups is a setting.
  settings: [queryKeys.settings, queryKeys.backups, queryKeys.citekeys],
  backups: [queryKeys.backups],
  styles: [queryKeys.styles],
  watch: [['order', { watched: true }], queryKeys.rows, queryKeys.watchRules, queryKeys.watchMatches],
  texts: [queryKeys.allTexts, queryKeys.fullTexts],
  // A query can ask for what has a PDF.
  pdfs: [queryKeys.pdfs, queryKeys.rows, queryKeys.searches, queryKeys.foundCounts, ORDERS_OF_COLLECTIONS],
  // Their words are found, and a query can ask for what has some.
  annotations: [
    queryKeys.allAnnotations,
    queryKeys.searches,
    queryKeys.foundCounts,
    ORDERS_OF_COLLECTIONS,
    queryKeys.backTests,
  ],
  downloads: [queryKeys.pdfs],
  searches: [queryKeys.recentSearches],
  pending: [queryKeys.pending],
}

/** The keys stale after these topics, each once. */
export function staleKeys(topics: Iterable<Topic>): KeyPrefix[] {
  const keys = new Map<string, KeyPrefix>()
  for (const topic of topics) for (const key of TOPIC_KEYS[topic]) keys.set(JSON.stringify(key), key)
  return [...keys.values()]
}
