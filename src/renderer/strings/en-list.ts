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

export const empty = {
  inbox: {
    title: 'Inbox zero',
    text: 'Every paper has been looked at. New ones arrive with the next sync.',
  },
  queued: { title: 'Nothing queued', text: 'Press Q on a paper to read it later.' },
  reading: { title: 'Nothing being read', text: 'Press R on a paper when you start on it.' },
  read: { title: 'Nothing read yet', text: 'Press D on a paper when you are done with it.' },
  skipped: { title: 'Nothing skipped', text: 'Press X on a paper to wave it through.' },
  collection: { title: 'An empty collection', text: 'Press C on any paper to add it here.' },
  smart: { title: 'Nothing matches', text: 'This search finds no paper now. Press / to change it.' },
  day: { title: 'No papers on this day', text: 'The feed rests on some days.' },
  unfetched: {
    title: 'Not fetched yet',
    text: 'What the feed had on this day is not here.',
    action: 'Fetch this day',
  },
  other: { title: 'No papers here', text: 'Choose another place in the sidebar.' },
  search: { title: 'Nothing found', text: 'Try fewer words, or the beginning of one.' },
  failed: 'This list could not be loaded.',
  tryAgain: 'Try again',
}
