// Words of watch rules: the place of what they caught, the marks on rows, and their section of the settings.
import { count, papers } from './count.ts'
import { format } from './format.ts'

export const watch = {
  place: 'Watched',
  placeTitle: (n: number, inbox: number) =>
    `Caught by your watch rules: ${papers(n)}, ${format.number(inbox)} in the inbox`,
  mark: (names: readonly string[]) => `Watched: ${names.join(', ')}`,
  empty: {
    title: 'Nothing caught yet',
    text: 'Papers that your watch rules catch show up here with each sync.',
  },
  buttonTitle: 'Watch this search: catch new papers that match it',
  nothing: 'Search for something first, then watch it.',

  title: 'Watch rules',
  intro:
    'A watch rule is a search that every sync is looked through with. What it catches is marked in the lists and gathered under Watched.',
  none: 'No watch rules yet.',
  add: 'New rule',
  editButton: 'Edit',
  edit: (name: string) => `Edit “${name}”`,
  remove: (name: string) => `Delete “${name}”`,
  turn: (name: string) => `Watch “${name}”`,
  list: 'Your rules',
  caught: (n: number, inbox: number) =>
    n === 0 ? 'Nothing caught yet' : `${format.number(n)} caught · ${format.number(inbox)} in the inbox`,
  deleted: (name: string) => `Watch rule “${name}” deleted`,

  form: {
    newTitle: 'New watch rule',
    editTitle: (name: string) => `Edit “${name}”`,
    name: 'Name',
    namePlaceholder: 'LLM agents',
    query: 'Search',
    queryPlaceholder: 'agents upvotes:>10',
    hint: 'Words count as they are written, without guesses at slips or beginnings.',
    create: 'Create rule',
    save: 'Save',
    cancel: 'Cancel',
    created: (name: string) => `Watching “${name}”`,
    saved: (name: string) => `“${name}” saved`,
  },

  test: {
    title: 'Back-test',
    empty: 'Type a search to see what it would have caught.',
    running: 'Testing…',
    failed: 'This search could not be tested.',
    result: (n: number, days: number) =>
      n === 0
        ? `Would have caught nothing in ${days} days`
        : `Would have caught ${papers(n)} in ${days} days`,
    rate: (perWeek: number) =>
      perWeek < 1 ? 'less than one a week' : `about ${count(Math.round(perWeek), 'paper', 'papers')} a week`,
    weeks: (counts: readonly number[]) => `Papers by week, oldest first: ${counts.join(', ')}`,
    examples: 'The newest of them',
  },
}
