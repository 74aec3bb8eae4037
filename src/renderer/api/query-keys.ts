// The keys under which answers of the core are cached. An order's key says on what its membership depends, so that the
// topic table can pick the orders that a change touches.
import type { PaperFilter, Sort } from '../../shared/model.ts'

export const queryKeys = {
  info: ['info'],
  order: (filter: PaperFilter, sort: Sort) => [
    'order',
    {
      reading: filter.status !== undefined,
      tags: filter.tag !== undefined,
      collections: filter.collectionId !== undefined,
    },
    filter,
    sort,
  ],
  orders: ['order'],
  row: (id: string) => ['row', id],
  rows: ['row'],
  paper: (id: string) => ['paper', id],
  papers: ['paper'],
  metrics: (id: string) => ['metrics', id],
  allMetrics: ['metrics'],
  search: (query: string) => ['search', query],
  /** Few hits, with their rows; under the same beginning, so that what makes a search stale does so here. */
  paletteSearch: (query: string) => ['search', 'palette', query],
  searches: ['search'],
  /** In blocks of an order: `ids` are those asked about together. */
  why: (matches: string, ids: readonly string[]) => ['why', matches, ids],
  whys: ['why'],
  similar: (id: string) => ['similar', id],
  similars: ['similar'],
  recentSearches: ['recent-searches'],
  pending: ['pending'],
  days: ['days'],
  tags: ['tags'],
  collections: ['collections'],
  stats: ['stats'],
  sync: ['sync'],
} as const
