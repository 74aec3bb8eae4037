// What the list shows: a place of the sidebar, in an order, or the answer to a query. Pure.
import { addDays } from '../../shared/feed-day.ts'
import type { PaperFilter, Sort, Status } from '../../shared/model.ts'

export type Place =
  | { readonly kind: 'all' }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'month'; readonly month: string }
  /** Seven days from this one on: where a week begins is the reader's. */
  | { readonly kind: 'week'; readonly from: string }
  /** The most upvoted of the seven days up to this one. */
  | { readonly kind: 'trending'; readonly until: string }
  /** What watch rules caught. */
  | { readonly kind: 'watched' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'collection'; readonly id: number }
  /** No list of papers, but what they say in numbers. */
  | { readonly kind: 'statistics' }

export type View = {
  readonly place: Place
  readonly sort: Sort
  /** What is in the search box; while it holds words, the list shows their answer instead of the place. */
  readonly query: string
}

const SEARCH_KEY = '? '

export const INBOX: Place = { kind: 'status', status: 'inbox' }
export const STATISTICS: Place = { kind: 'statistics' }

const SORTS_EVERYWHERE: readonly Sort[] = ['day', 'published', 'upvotes', 'title', 'added']

export function sortsOf(place: Place): readonly Sort[] {
  return place.kind === 'collection' ? ['manual', ...SORTS_EVERYWHERE] : SORTS_EVERYWHERE
}

/** The sort a place opens with: the one the user likes, unless the place has none such. */
export function sortFor(place: Place, preferred: Sort): Sort {
  if (place.kind === 'collection') return 'manual'
  if (place.kind === 'trending') return 'upvotes'
  return preferred === 'manual' ? 'day' : preferred
}

export function filterOf(place: Place): PaperFilter {
  switch (place.kind) {
    case 'all':
    case 'statistics':
      return {}
    case 'status':
      return { status: place.status }
    case 'day':
      return { from: place.day, to: place.day }
    case 'month':
      return { from: `${place.month}-01`, to: lastDayOf(place.month) }
    case 'week':
      return { from: place.from, to: addDays(place.from, 6) }
    case 'trending':
      return { from: addDays(place.until, -6), to: place.until }
    case 'watched':
      return { watched: true }
    case 'tag':
      return { tag: place.tag }
    case 'collection':
      return { collectionId: place.id }
  }
}

/** A place as one string: equal for equal places. */
export function placeKey(place: Place): string {
  return place.kind === 'statistics' ? place.kind : JSON.stringify(filterOf(place))
}

/** What makes one list another list: a change here starts at the top again, a change of data alone does not. */
export function viewKey(view: View): string {
  const query = view.query.trim()
  return query === '' ? `${placeKey(view.place)} ${view.sort}` : `${SEARCH_KEY}${query}`
}

/** Whether the statistics stand in the place of the list: a query brings it back. */
export function isStatistics(view: View): boolean {
  return view.place.kind === 'statistics' && view.query.trim() === ''
}

/** Whether that key is of a list that answers a query. */
export function isSearchKey(key: string): boolean {
  return key.startsWith(SEARCH_KEY)
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10)
}
