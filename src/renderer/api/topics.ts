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
    queryKeys.days,
  ],
  days: [queryKeys.days, queryKeys.stats],
  // A query can ask for statuses, notes, tags and collections, and a collection can be a query.
  reading: [
    ['order', { reading: true }],
    ORDERS_OF_COLLECTIONS,
    queryKeys.rows,
    queryKeys.papers,
    queryKeys.searches,
    queryKeys.stats,
    // Each day says how many of its papers are left in the inbox.
    queryKeys.days,
  ],
  tags: [
    ['order', { tags: true }],
    ORDERS_OF_COLLECTIONS,
    queryKeys.rows,
    queryKeys.papers,
    queryKeys.searches,
    queryKeys.tags,
    queryKeys.stats,
  ],
  collections: [
    ORDERS_OF_COLLECTIONS,
    queryKeys.papers,
    queryKeys.searches,
    queryKeys.collections,
    queryKeys.stats,
  ],
  citekeys: [queryKeys.papers],
  // What can be undone is asked for when it is undone; nothing on the screen shows it.
  history: [],
  sync: [queryKeys.sync],
  searches: [queryKeys.recentSearches],
  pending: [queryKeys.pending],
}

/** The keys stale after these topics, each once. */
export function staleKeys(topics: Iterable<Topic>): KeyPrefix[] {
  const keys = new Map<string, KeyPrefix>()
  for (const topic of topics) for (const key of TOPIC_KEYS[topic]) keys.set(JSON.stringify(key), key)
  return [...keys.values()]
}
