// The table from change topics to what is stale in the view's cache, over a real query cache.
import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createInvalidator } from '../../src/renderer/api/invalidator.ts'
import { createQueryClient } from '../../src/renderer/api/query-client.ts'
import { queryKeys } from '../../src/renderer/api/query-keys.ts'
import { staleKeys, TOPIC_KEYS } from '../../src/renderer/api/topics.ts'
import { TOPICS, type Topic } from '../../src/shared/topics.ts'

let client: QueryClient

beforeEach(() => {
  vi.useFakeTimers()
  client = createQueryClient()
})
afterEach(() => {
  client.clear()
  vi.useRealTimers()
})

const CACHED = {
  'order of all': queryKeys.order({}, 'day'),
  'order of a status': queryKeys.order({ status: 'read' }, 'day'),
  'order of a tag': queryKeys.order({ tag: 'x' }, 'day'),
  'order of a collection': queryKeys.order({ collectionId: 1 }, 'manual'),
  'order of a day': queryKeys.order({ from: '2024-01-01', to: '2024-01-01' }, 'day'),
  row: queryKeys.row('2401.00001'),
  paper: queryKeys.paper('2401.00001'),
  metrics: queryKeys.metrics('2401.00001'),
  search: queryKeys.search('x'),
  why: queryKeys.why('[]', ['2401.00001']),
  similar: queryKeys.similar('2401.00001'),
  'recent searches': queryKeys.recentSearches,
  days: queryKeys.days,
  tags: queryKeys.tags,
  collections: queryKeys.collections,
  stats: queryKeys.stats,
  sync: queryKeys.sync,
}

function staleAfter(...topics: Topic[]): string[] {
  for (const key of Object.values(CACHED)) client.setQueryData(key, 'cached')
  for (const queryKey of staleKeys(topics)) void client.invalidateQueries({ queryKey })
  return Object.entries(CACHED)
    .filter(([, key]) => client.getQueryState(key)?.isInvalidated)
    .map(([name]) => name)
}

test('the table covers every topic of the contract, and no other', () => {
  expect(Object.keys(TOPIC_KEYS).sort()).toEqual([...TOPICS].sort())
})

// A query, and so a smart collection, can ask for statuses, notes, tags and collections.
test('a reading change leaves alone the orders that cannot depend on it', () => {
  expect(staleAfter('reading')).toEqual([
    'order of a status',
    'order of a collection',
    'row',
    'paper',
    'search',
    'days',
    'stats',
  ])
})

test('a tag change reaches the tags, the order of a tag, and what may be found by one', () => {
  expect(staleAfter('tags')).toEqual([
    'order of a tag',
    'order of a collection',
    'row',
    'paper',
    'search',
    'tags',
    'stats',
  ])
})

test('a collection change reaches the collections, the order of one, and what may be found by one', () => {
  expect(staleAfter('collections')).toEqual([
    'order of a collection',
    'paper',
    'search',
    'collections',
    'stats',
  ])
})

test('a search that is remembered changes the list of recent ones, and nothing else', () => {
  expect(staleAfter('searches')).toEqual(['recent searches'])
})

test('new papers reach every order and the counts by day', () => {
  const stale = staleAfter('papers')
  expect(stale).toEqual(
    expect.arrayContaining([
      'order of all',
      'order of a day',
      'row',
      'metrics',
      'search',
      'why',
      'similar',
      'days',
    ]),
  )
  expect(stale).not.toContain('sync')
  expect(stale).not.toContain('recent searches')
})

test('topics are taken together, at most one refresh per pause', () => {
  const invalidate = vi.fn(async () => {})
  const invalidator = createInvalidator({ invalidateQueries: invalidate })
  invalidator.changed(['sync'])
  for (let index = 0; index < 20; index += 1) invalidator.changed(['sync'])
  expect(invalidate).toHaveBeenCalledTimes(1)
  vi.runAllTimers()
  expect(invalidate).toHaveBeenCalledTimes(2)
})

test('nothing is refreshed between two writes of the window', () => {
  const invalidate = vi.fn(async () => {})
  const invalidator = createInvalidator({ invalidateQueries: invalidate })
  const endFirst = invalidator.holdDuringWrite()
  const endSecond = invalidator.holdDuringWrite()
  invalidator.changed(['sync'])
  endFirst()
  vi.runAllTimers()
  expect(invalidate).not.toHaveBeenCalled()
  endSecond()
  endSecond()
  expect(invalidate).toHaveBeenCalledTimes(1)
})

test('only what is on the screen is asked for again', () => {
  const ask = vi.fn(async () => 'row')
  client.setQueryData(queryKeys.row('seen'), 'row')
  client.setQueryData(queryKeys.row('scrolled past'), 'row')
  const stop = new QueryObserver(client, { queryKey: queryKeys.row('seen'), queryFn: ask }).subscribe(
    () => {},
  )
  for (const queryKey of staleKeys(['reading'])) void client.invalidateQueries({ queryKey })
  expect(ask).toHaveBeenCalledTimes(1)
  stop()
})
