// Words of citing: keys and their formula, files that are kept current, and the ways out to other programs.

import type { KeptMode, KeptProblem } from '../../shared/kept-model.ts'
import type { FormulaProblem } from '../../shared/key-formula.ts'
import type { DragFlavour } from '../../shared/settings-model.ts'
import { count, papers } from './count.ts'
import { format } from './format.ts'

const faults: Readonly<Record<FormulaProblem['fault'], (found: string) => string>> = {
  empty: () => 'A formula is needed.',
  too_long: () => 'This formula is too long.',
  unexpected: (found) => `“${found}” is not expected here.`,
  unexpected_end: () => 'The formula ends too soon.',
  unclosed_text: () => 'This text has no closing quote.',
  old_style: () => 'Brackets are the old style: write auth + year instead of [auth][year].',
  unknown_source: (found) => `There is no “${found}”.`,
  unknown_filter: (found) => `There is no filter “${found}”.`,
  too_many_arguments: () => 'One value too many.',
  wrong_argument: (found) => `“${found}” is not what is wanted here.`,
  too_deep: () => 'Too many brackets inside each other.',
}

const keys = (n: number) => count(n, 'key', 'keys')

export const citations = {
  title: 'Citations',
  formula: 'Citation keys',
  formulaHint:
    'In Better BibTeX’s language: auth, authors, title, shorttitle, year … with filters such as .lower, joined by +, and | for “or else”.',
  fault: ({ fault, at, found }: FormulaProblem) =>
    `${faults[fault](found)} (character ${format.number(at + 1)})`,
  trial: 'What it makes of your newest papers',
  apply: 'Use this formula',
  applied: 'New keys are made by this formula. Keys that are stored stay as they are.',
  refresh: 'Refresh stored keys…',
  refreshHint: 'A key is stored when its paper is first cited or exported. It changes only when you say so.',
  drag: 'Dragged to another program',
  drags: {
    link: 'Title and link',
    cite: '\\cite{key}',
    pandoc: '[@key]',
    bibtex: 'BibTeX',
    reference: 'Reference',
  } satisfies Record<DragFlavour, string>,

  key: {
    copy: (key: string) => `Copy the citation key ${key}`,
    copied: (key: string) => `${key} copied`,
    pinned: 'Pinned',
    edit: 'Edit',
    editTitle: 'Edit the citation key',
    unpin: 'Unpin',
    label: 'Citation key',
    save: 'Pin',
    cancel: 'Cancel',
    notStored: 'Not cited yet',
    unusable: 'Letters, digits and _ - . : / +, with a letter or digit at both ends.',
    pinDone: (key: string) => `Key pinned as ${key}`,
    unpinDone: (key: string) => `${key} is no longer pinned`,
  },

  refreshDialog: {
    title: 'Refresh citation keys',
    text: (n: number) => `${keys(n)} would change. Documents that cite the old ones must follow.`,
    none: 'No key would change.',
    pinned: (n: number) => `${keys(n)} pinned, and left alone.`,
    more: (n: number) => `and ${format.number(n)} more`,
    loading: 'Looking…',
    list: 'Keys that would change',
    to: 'becomes',
    action: (n: number) => `Change ${keys(n)}`,
    done: (n: number) => `${keys(n)} changed`,
  },

  zotero: {
    sent: (n: number) => `${papers(n)} sent to Zotero`,
    menu: 'Send to Zotero',
  },
}

export const kept = {
  title: 'Kept files',
  intro:
    'A kept file is an export that Lectern writes again whenever its papers change, while Lectern is open. What another program changes in it is never written over without asking.',
  none: 'No files are kept current. A collection’s menu, a tag’s or “Export” makes one.',
  list: 'Files kept current',
  all: 'All papers',
  query: (query: string) => `Search: ${query}`,
  tag: (tag: string) => `Tag: ${tag}`,
  written: (entries: number, at: string) => `${papers(entries)} · written ${format.moment(at)}`,
  waiting: 'Not written yet',
  mode: (path: string) => `When ${path} is written`,
  modes: { change: 'On change', idle: 'When idle', paused: 'Paused' } satisfies Record<KeptMode, string>,
  problems: {
    conflict: 'Another program changed it, or put it there. It was not written over.',
    missing_folder: 'Its folder is not there. Lectern tries again.',
    not_permitted: 'It may not be written. Lectern tries again.',
    disk_full: 'The disk is full. Lectern tries again.',
    target_gone: 'No paper has this tag any more. The file stays as it was.',
    style_gone: 'Its citation style is gone.',
    failed: 'It could not be written. Lectern tries again.',
  } satisfies Record<KeptProblem, string>,
  overwrite: 'Write over it',
  copy: 'Keep theirs as a copy',
  retry: 'Try again',
  open: 'Open folder',
  copyPath: 'Copy path',
  restore: 'Write deleted notes again',
  remove: 'Stop keeping',
  more: (path: string) => `More about ${path}`,
  removed: (path: string) => `${path} is no longer kept current`,

  nothing: 'A file can be kept of a collection, a tag, a search or all papers. Go to one first.',
  menu: 'Keep a file current…',
  dialog: {
    title: (what: string) => `Keep a file of ${what} current`,
    allPapers: 'all papers',
    search: (query: string) => `“${query}”`,
    path: 'File',
    folder: 'Folder',
    pathHint: 'A full path; ~ is your own folder.',
    format: 'Format',
    style: 'Style',
    when: 'Written',
    action: 'Keep current',
    cancel: 'Cancel',
    exists: 'This file is there already, and not one of Lectern’s.',
    made: (path: string) => `${path} is kept current`,
    fileName: (name: string, extension: string) => `~/${name}.${extension}`,
    folderName: (name: string) => `~/${name}`,
  },
}
