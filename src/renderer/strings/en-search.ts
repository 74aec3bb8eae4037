// Words of the search: the box, what is said above the results, and what a query can hold.
import type { QueryHint } from '../../shared/search-model.ts'
import { nearestField } from '../state/nearest-field.ts'
import { FIELD_EXAMPLES, isQueryField, type QueryField } from '../state/query-fields.ts'
import { fieldOf, nameOf } from './query-piece.ts'

export const search = {
  label: 'Search papers',
  placeholder: 'Search titles, abstracts, authors',
  clear: 'Clear the search',
  help: 'How to search',
  suggestions: 'Suggestions',
  recent: 'Recent searches',
  forget: 'Clear recent searches',
  forgotten: 'Recent searches cleared',
  tabHint: (field: string) => `Tab completes ${field}`,

  save: 'Save search',
  saveTitle: 'Save this search as a collection',
  saveText: (query: string) => `It will always hold what “${query}” finds.`,
  saveNothing: 'Search for something first, then save it.',
  saved: (name: string) => `Saved as “${name}”`,
  openSaved: 'Open',
  editing: (name: string) => `Differs from the saved search “${name}”`,
  saveChange: 'Save the change',
  changed: (name: string) => `“${name}” now finds this search`,

  notes: 'About this search',
  showing: 'Showing',
  insteadOf: 'for',
  asTyped: 'Search as typed',
  correction: (from: string, to: string) => `Showing ${to} for ${from}`,
  hints: {
    unclosed_quote: () => 'A quote is not closed: what follows it is taken as one phrase.',
    unbalanced_parenthesis: () => 'A parenthesis has no partner; it is left out.',
    unknown_field: (value) => {
      const name = fieldOf(value) ?? value
      const nearest = nearestField(name)
      return nearest === undefined
        ? `There is no field “${name}”; it is searched as text.`
        : `There is no field “${name}”; it is searched as text. Did you mean “${nearest}:”?`
    },
    nothing_to_find: (value) => `“${value}” has nothing to find yet; it is left out.`,
    bad_value: (value) => {
      const field = fieldOf(value)
      const example = field === undefined || !isQueryField(field) ? '' : ` Try ${FIELD_EXAMPLES[field]}`
      return `“${value}” cannot be read; it is left out.${example}`
    },
    unknown_name: (value) => {
      const field = fieldOf(value)
      const name = nameOf(value)
      if (field === 'tag') return `There is no tag “${name}”.`
      if (field === 'in') return `There is no collection “${name}”.`
      return `There is no tag or collection “${name}”.`
    },
    cut: () => 'The query is too long; its end is left out.',
  } satisfies Record<QueryHint['code'], (value: string) => string>,

  syntax: {
    title: 'How to search',
    intro:
      'Type words in any order; small mistakes and beginnings of words are understood. Narrow down with:',
    words: [
      ['"graph attention"', 'exactly this phrase'],
      ['-survey', 'without this word'],
      ['tree OR graph', 'either of them'],
      ['(tree OR graph) -survey', 'parentheses group'],
    ],
    fields: {
      author: 'by this author',
      title: 'in the title only',
      abstract: 'in the abstract only',
      keyword: 'with this keyword',
      note: 'in your note',
      text: 'on the pages of stored papers',
      tag: 'with this tag',
      status: 'also inbox, reading, read, skipped',
      in: 'in this collection',
      year: 'published in this year',
      before: 'listed before a year, month or day',
      after: 'listed after a year, month or day',
      day: 'listed on this day',
      upvotes: 'more than 50; also <50, 50, 10..50',
      comments: 'discussed on the feed',
      stars: 'of its code on GitHub',
      rating: 'as you rated it',
      id: 'the paper of this arXiv id',
      has: 'also project, note, tag, rating, pdf, highlight, annotation',
      is: 'inbox or queued',
    } satisfies Record<QueryField, string>,
    wordsTitle: 'Words',
    textTitle: 'Where the words stand',
    filtersTitle: 'Which papers',
  },
}
