// Words of the command palette.
import { papers } from './count.ts'

export const palette = {
  title: 'Command palette',
  label: 'Find a command, paper, tag or place',
  placeholder: 'A command, paper, tag, collection or day…',
  results: 'Results',
  nothing: (typed: string) => `Nothing is called “${typed}”`,
  groups: {
    recent: 'Recent',
    command: 'Commands',
    place: 'Go to',
    tag: 'Tags',
    collection: 'Collections',
    paper: 'Papers',
  },
  papers,
  move: 'to choose',
  run: 'to go',
  close: 'to close',
}
