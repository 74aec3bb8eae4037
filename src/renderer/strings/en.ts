// Every word the window shows, in English. Texts are plain strings or functions of their data: a translation is another
// file of the same shape.

import { papers } from './count.ts'
import { adding } from './en-adding.ts'
import { annotations } from './en-annotations.ts'
import { citations, kept } from './en-citations.ts'
import { collections } from './en-collections.ts'
import { commands } from './en-commands.ts'
import { copy, detail } from './en-detail.ts'
import { errors } from './en-errors.ts'
import { credits, exporting } from './en-export.ts'
import { fullText } from './en-full-text.ts'
import { historyView } from './en-history.ts'
import { importing } from './en-importing.ts'
import { keyboard } from './en-keyboard.ts'
import { empty, list } from './en-list.ts'
import { offline } from './en-offline.ts'
import { palette } from './en-palette.ts'
import { reader } from './en-reader.ts'
import { search } from './en-search.ts'
import { settings } from './en-settings.ts'
import { statistics } from './en-statistics.ts'
import { sync } from './en-sync.ts'
import { tags } from './en-tags.ts'
import { calendar, triage } from './en-triage.ts'
import { watch } from './en-watch.ts'

export const strings = {
  appName: 'Lectern',
  errors,
  commands,
  collections,
  citations,
  kept,
  adding,
  annotations,
  importing,
  copy,
  detail,
  list,
  empty,
  offline,
  palette,
  reader,
  fullText,
  historyView,
  tags,
  search,
  statistics,
  sync,
  settings,
  triage,
  calendar,
  keyboard,
  watch,

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
  /** What `manual` is where a query orders: its own order. */
  bestMatch: 'Best match',
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
    newCollection: 'New collection',
    newInside: 'New collection inside…',
    rename: 'Rename…',
    delete: 'Delete…',
    smart: (query: string) => `Finds: ${query}`,
    editSearch: 'Edit the search',
    more: (name: string) => `More for ${name}`,
    noTags: (key: string | undefined) =>
      key === undefined ? 'Tags you put on papers' : `Press ${key} on a paper to tag it`,
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
    deleteSmartText: 'Only the saved search goes. The papers stay in your library.',
    delete: 'Delete',
  },

  export: exporting,
  credits,

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
      'tags.rename': 'renaming a tag',
      'tags.merge': 'merging two tags',
      'tags.setColor': 'colouring a tag',
      'tags.delete': 'deleting a tag',
      'collections.create': 'new collection',
      'collections.ensure': 'new collection',
      'collections.rename': 'renaming a collection',
      'collections.move': 'moving a collection',
      'collections.setQuery': 'changing a saved search',
      'collections.delete': 'deleting a collection',
      'collections.add': 'adding to a collection',
      'collections.remove': 'removing from a collection',
      'collections.reorder': 'order of a collection',
      'papers.complete': 'completing an entry',
      'importing.run': 'an import',
      'papers.deleteLocal': 'deleting an entry',
      'watchRules.create': 'new watch rule',
      'watchRules.update': 'changing a watch rule',
      'watchRules.delete': 'deleting a watch rule',
      'citekeys.refresh': 'refreshing citation keys',
      'citekeys.pin': 'pinning a citation key',
      'citekeys.unpin': 'unpinning a citation key',
      'keptFiles.create': 'keeping a file current',
      'keptFiles.setMode': 'when a kept file is written',
      'keptFiles.remove': 'no longer keeping a file current',
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
  help: { title: 'Keyboard and search', button: 'Keyboard shortcuts' },
}
