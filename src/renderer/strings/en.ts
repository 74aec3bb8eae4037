// Every word the window shows, in English. Texts are plain strings or functions of their data: a translation is another
// file of the same shape.
import { commands } from './en-commands.ts'
import { detail } from './en-detail.ts'
import { errors } from './en-errors.ts'
import { sync } from './en-sync.ts'
import { format } from './format.ts'

const count = (n: number, one: string, many: string) => `${format.number(n)} ${n === 1 ? one : many}`

export const strings = {
  appName: 'Lectern',
  errors,
  commands,
  detail,
  sync,

  statuses: {
    inbox: 'Inbox',
    queued: 'Queued',
    reading: 'Reading',
    read: 'Read',
    skipped: 'Skipped',
  },
  /** What a status does to papers, said after the fact. */
  statusSet: {
    inbox: (n: number) => `${papers(n)} put back in the inbox`,
    queued: (n: number) => `${papers(n)} queued`,
    reading: (n: number) => `${papers(n)} being read`,
    read: (n: number) => `${papers(n)} marked as read`,
    skipped: (n: number) => `${papers(n)} skipped`,
  },
  sorts: {
    day: 'Feed day',
    published: 'Published',
    upvotes: 'Upvotes',
    title: 'Title',
    added: 'Date added',
    manual: 'Manual',
  },
  dayStates: {
    complete: 'complete',
    empty: 'no papers',
    open: 'still filling up',
    failed: 'not fetched',
  },

  panes: {
    toolbar: 'Toolbar',
    sidebar: 'Library',
    list: 'Papers',
    detail: 'Paper',
    showSidebar: 'Show the sidebar',
    resizeSidebar: 'Resize the sidebar',
    resizeList: 'Resize the list',
  },

  sidebar: {
    all: 'All papers',
    status: 'Status',
    days: 'Days',
    tags: 'Tags',
    collections: 'Collections',
    expand: (name: string) => `Expand ${name}`,
    collapse: (name: string) => `Collapse ${name}`,
    papers: (n: number) => papers(n),
    dayTitle: (day: string, state: string) => `${format.dayLong(day)}: ${state}`,
    fetchDay: (day: string) => `Fetch ${format.dayMedium(day)} again`,
    newCollection: 'New collection',
    newInside: 'New collection inside…',
    rename: 'Rename…',
    delete: 'Delete…',
    more: (name: string) => `More for ${name}`,
    noTags: 'Press T on a paper to tag it',
    noCollections: 'Gather papers for a project',
  },

  collectionDialog: {
    createTitle: 'New collection',
    createInside: (name: string) => `New collection inside “${name}”`,
    renameTitle: (name: string) => `Rename “${name}”`,
    name: 'Name',
    create: 'Create',
    rename: 'Rename',
    deleteTitle: (name: string) => `Delete “${name}”?`,
    deleteText: 'Collections inside it go too. The papers stay in your library.',
    delete: 'Delete',
  },

  list: {
    titleOf: {
      all: 'All papers',
      day: (day: string) => format.dayLong(day),
      month: (month: string) => format.month(month),
    },
    count: (n: number) => papers(n),
    selected: (n: number, all: number) => `${format.number(n)} of ${papers(all)} selected`,
    sortBy: (sort: string) => `Sort: ${sort}`,
    sort: 'Sort by',
    relevance: 'Best match first',
    loading: 'Loading…',
    searchTitle: 'Search',
    results: (n: number, query: string) =>
      n === 0 ? `Nothing found for “${query}”` : `${count(n, 'result', 'results')} for “${query}”`,
    etAl: (names: readonly string[], all: number) => {
      const more = all - names.length
      if (names.length === 0) return 'Authors not named'
      return more > 0 ? `${names.join(', ')} +${format.number(more)}` : names.join(', ')
    },
    withdrawn: 'Withdrawn',
    hasNote: 'Has a note',
    hasCode: 'Has code',
    upvotes: (n: number) => count(n, 'upvote', 'upvotes'),
    rating: (n: number) => `Rated ${n} of 5`,
    rowLabel: (title: string, authors: string, status: string, upvotes: number, day: string) =>
      `${title}. ${authors}. ${status}, ${count(upvotes, 'upvote', 'upvotes')}, ${format.dayMedium(day)}`,
  },

  empty: {
    inbox: {
      title: 'Inbox zero',
      text: 'Every paper has been looked at. New ones arrive with the next sync.',
    },
    queued: { title: 'Nothing queued', text: 'Press Q on a paper to read it later.' },
    reading: { title: 'Nothing being read', text: 'Press R on a paper when you start on it.' },
    read: { title: 'Nothing read yet', text: 'Press D on a paper when you are done with it.' },
    skipped: { title: 'Nothing skipped', text: 'Press X on a paper to wave it through.' },
    collection: { title: 'An empty collection', text: 'Press C on any paper to add it here.' },
    day: { title: 'No papers on this day', text: 'The feed rests on some days.' },
    other: { title: 'No papers here', text: 'Choose another place in the sidebar.' },
    search: { title: 'Nothing found', text: 'Try fewer words, or the beginning of one.' },
    failed: 'This list could not be loaded.',
    tryAgain: 'Try again',
  },

  search: {
    label: 'Search papers',
    placeholder: 'Search titles, abstracts, authors',
    clear: 'Clear the search',
  },

  export: {
    button: 'Export',
    title: 'Export as BibTeX',
    menu: 'Export',
    selection: (n: number) => (n === 1 ? 'Selected paper' : `${format.number(n)} selected papers`),
    view: (n: number) => `Everything in this list (${format.number(n)})`,
    copy: 'Copy BibTeX',
    save: 'Save as lectern.bib…',
    fileName: 'lectern.bib',
    copied: (n: number) => `${count(n, 'BibTeX entry', 'BibTeX entries')} copied`,
    saved: (n: number) => `${count(n, 'BibTeX entry', 'BibTeX entries')} saved to lectern.bib`,
    nothing: 'There is nothing to export here.',
    clipboardRefused: 'The clipboard is not available. Use “Save” instead.',
  },

  history: {
    undone: (what: string) => `Undone: ${what}`,
    redone: (what: string) => `Done again: ${what}`,
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
    undo: 'Undo',
    unknown: 'last change',
    kinds: {
      'reading.setStatus': 'status change',
      'reading.update': 'edit of rating or note',
      'tags.add': 'adding a tag',
      'tags.remove': 'removing a tag',
      'collections.create': 'new collection',
      'collections.rename': 'renaming a collection',
      'collections.delete': 'deleting a collection',
      'collections.add': 'adding to a collection',
      'collections.remove': 'removing from a collection',
    } as Readonly<Record<string, string>>,
  },

  bulk: {
    title: (n: number) => `${papers(n)} selected`,
    hint: 'Keys act on all of them. Escape goes back to one.',
    tagged: (n: number, tag: string) => `${papers(n)} tagged “${tag}”`,
    collected: (n: number, name: string) => `${papers(n)} added to “${name}”`,
    selectFirst: 'Select a paper first.',
  },

  connection: {
    lost: 'Connection lost. Reconnecting…',
    gone: 'Lectern is not answering. Start it again, and open the address it prints.',
  },
  common: {
    cancel: 'Cancel',
    close: 'Close',
    dismiss: 'Dismiss',
    notifications: 'Notifications',
    unknownError: 'Something went wrong. Try again.',
    connectionLost: 'The connection was lost before this was done. Try again.',
  },
  help: { title: 'Keyboard', button: 'Keyboard shortcuts' },
}

function papers(n: number): string {
  return count(n, 'paper', 'papers')
}
