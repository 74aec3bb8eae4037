// Words of the list, and of its emptiness.
import { count, papers } from './count.ts'
import { format } from './format.ts'

export const list = {
  titleOf: {
    all: 'All papers',
    day: (day: string) => format.dayTitle(day),
    month: (month: string) => format.month(month),
    week: (from: string, to: string) => format.dayRange(from, to),
    trending: 'Trending',
  },
  count: (n: number) => papers(n),
  selected: (n: number, all: number) => `${format.number(n)} of ${papers(all)} selected`,
  sortBy: (sort: string) => `Sort: ${sort}`,
  sort: 'Sort by',
  density: 'Density',
  densityNow: (density: string) => `Density: ${density}`,
  densities: { comfortable: 'Comfortable', compact: 'Compact', table: 'Table' },
  columns: 'Columns',
  columnNames: {
    title: 'Title',
    authors: 'Authors',
    day: 'Day',
    upvotes: 'Upvotes',
    status: 'Status',
    tags: 'Tags',
    rating: 'Rating',
  },
  sortByColumn: (sort: string) => `Sort by ${sort.toLowerCase()}`,
  loading: 'Loading…',
  searchTitle: 'Search',
  /** `isCut`: there are more, and these are the best. */
  results: (n: number, query: string, isCut = false) => {
    if (n === 0) return `Nothing found for “${query}”`
    return isCut
      ? `Best ${count(n, 'result', 'results')} for “${query}”`
      : `${count(n, 'result', 'results')} for “${query}”`
  },
  etAl: (names: readonly string[], all: number) => {
    const more = all - names.length
    if (names.length === 0) return 'Authors not named'
    return more > 0 ? `${names.join(', ')} +${format.number(more)}` : names.join(', ')
  },
  /** What stands before an author: nothing, a comma, or the gap where others are left out. */
  beforeAuthor: (isFirst: boolean, isAfterGap: boolean) =>
    isAfterGap ? (isFirst ? '… ' : ' … ') : isFirst ? '' : ', ',
  moreAuthors: (n: number) => (n > 0 ? ` +${format.number(n)}` : ''),
  withdrawn: 'Withdrawn',
  hasNote: 'Has a note',
  hasCode: 'Has code',
  upvotes: (n: number) => count(n, 'upvote', 'upvotes'),
  rating: (n: number) => `Rated ${n} of 5`,
  rowMarks: (marks: readonly string[]) => marks.join(', '),
}

/** How to fill a place by a command's key, or without one where it has none. */
const byKey = (what: string, without: string) => (key: string | undefined) =>
  key === undefined ? without : `Press ${key} ${what}`

export const empty = {
  inbox: {
    title: 'Inbox zero',
    text: 'Every paper has been looked at. New ones arrive with the next sync.',
  },
  queued: {
    title: 'Nothing queued',
    text: byKey('on a paper to read it later.', 'What you queue to read later gathers here.'),
  },
  reading: {
    title: 'Nothing being read',
    text: byKey('on a paper when you start on it.', 'Papers that you start on gather here.'),
  },
  read: {
    title: 'Nothing read yet',
    text: byKey('on a paper when you are done with it.', 'Papers that you are done with gather here.'),
  },
  skipped: {
    title: 'Nothing skipped',
    text: byKey('on a paper to wave it through.', 'Papers that you wave through gather here.'),
  },
  collection: {
    title: 'An empty collection',
    text: byKey('on any paper to add it here.', 'Add papers from any list.'),
  },
  tag: {
    title: 'No paper has this tag',
    text: byKey('on any paper to give it this tag.', 'Give it to papers in any list.'),
  },
  smart: { title: 'Nothing matches', text: 'This search finds no paper now.' },
  day: { title: 'No papers on this day', text: 'The feed rests on some days.' },
  unfetched: {
    title: 'Not fetched yet',
    text: 'What the feed had then is not here.',
  },
  fetch: (isOneDay: boolean) => (isOneDay ? 'Fetch this day' : 'Fetch these days'),
  syncNow: 'Sync now',
  browse: 'Browse all papers',
  editSearch: 'Edit the search',
  other: { title: 'No papers here', text: 'Choose another place in the sidebar.' },
  search: { title: 'Nothing found', text: 'Try fewer words, or the beginning of one.' },
  failed: 'This list could not be loaded.',
  tryAgain: 'Try again',
}
