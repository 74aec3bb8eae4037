// Words of papers' own texts: what is found in them, how far they are taken in, and reading them without a PDF.
import { papers } from './count.ts'

export const fullText = {
  title: 'In full text',
  page: (n: number) => `p. ${n}`,
  section: (n: number) => `section ${n}`,
  open: (title: string) => `Open ${title}:`,
  more: 'More papers hold this. Add words to narrow it down.',
  /** `waiting` are still to come. */
  progress: (done: number, waiting: number) => `Reading stored papers: ${done} of ${done + waiting}`,
  paused: (waiting: number) => `Paused: ${papers(waiting)} not searched yet`,
  pause: 'Pause',
  resume: 'Resume',

  states: {
    text: 'The text of its PDF can be searched.',
    waiting: 'The text of its PDF is still to be read.',
    scanned: 'Its PDF is scanned: it has no text to search.',
    unreadable: 'The text of its PDF could not be read.',
  },
  withoutPdf: 'Text',
  read: 'Read as text',
  readAbstract: 'Read the abstract',
  fetch: 'Fetch the text',
  fetching: 'Fetching…',
  remove: 'Remove the stored text',
  fetched: 'The text is stored for offline',
  missing: 'The hub has no text of this paper.',
  failed: 'The text could not be fetched. Try again.',
  close: 'Close',
  abstract: 'Abstract',
  notStored: 'The text of this paper is not stored here. This is its abstract.',
}
