// Words of annotations: marking text and pages, what was marked, and the list of it beside the pages.
import type { AnnotationColor, AnnotationKind } from '../../shared/annotations-model.ts'
import { count } from './count.ts'

const colors: Record<AnnotationColor, string> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  purple: 'Purple',
  pink: 'Pink',
  red: 'Red',
}
const kinds: Record<AnnotationKind, string> = {
  highlight: 'Highlight',
  underline: 'Underline',
  area: 'Area',
  note: 'Note',
}

type Described = { kind: AnnotationKind; color: AnnotationColor; text: string; comment: string }

export const annotations = {
  title: 'Annotations',
  colors,
  kinds,
  tools: 'Mark the selected text',
  color: 'Colour',
  highlight: (color: AnnotationColor) => `Highlight in ${colors[color].toLowerCase()}`,
  recolor: (color: AnnotationColor) => `Make it ${colors[color].toLowerCase()}`,
  underline: 'Underline',
  comment: 'Comment',
  commentOnText: 'Highlight and comment',
  copyText: 'Copy the text',
  textCopied: 'Text copied',
  delete: 'Delete',
  close: 'Close',
  about: ({ kind, color }: Described) => `${kinds[kind]}, ${colors[color].toLowerCase()}`,
  /** What a mark on a page is called. */
  name: ({ kind, color, text, comment }: Described) =>
    [`${kinds[kind]}, ${colors[color].toLowerCase()}`, text && `“${text}”`, comment]
      .filter(Boolean)
      .join(': '),
  commentPlaceholder: 'Write a comment…',
  notePlaceholder: 'Write a note…',
  unsaved: 'Not saved yet',
  saving: 'Saving…',
  failed: 'Not saved. It is tried again.',
  keysOfPlace: 'Arrow keys move it, with Shift they change its size.',

  area: 'Frame an area',
  note: 'Put a note on the page',
  areaHint: 'Drag a frame around what you mean.',
  noteHint: 'Click where the note is to be.',
  /** What Enter does instead of the pointer. */
  byKey: 'Enter does it without a pointer, Escape leaves.',
  leaveTool: 'Leave',
  selectMatch: 'Select this match',
  selectFirst: 'Select text first.',
  nothingFound: 'Search for words first: the match that is up is selected.',
  noneHere: 'Nothing is marked in this file yet.',

  marked: (kind: AnnotationKind, n: number) => (n > 1 ? `${n} pages marked` : `${kinds[kind]} added`),
  recolored: (color: AnnotationColor) => `${colors[color]} now`,
  deleted: (n: number) => `${count(n, 'annotation', 'annotations')} deleted`,
  moved: 'Moved',

  filter: 'Filter annotations',
  filterPlaceholder: 'Filter…',
  onlyColor: (color: AnnotationColor) => `Only ${colors[color].toLowerCase()}`,
  shown: (n: number, total: number) =>
    n === total
      ? count(total, 'annotation', 'annotations')
      : `${n} of ${count(total, 'annotation', 'annotations')}`,
  page: (page: number) => `Page ${page}`,
  goTo: (page: number, what: string) => `Go to page ${page}: ${what}`,
  editComment: 'Edit the comment',
  addComment: 'Add a comment',
  otherFile: 'In another version of the file',
  otherFileHint: 'The pages shown are not those that were marked, so these are not drawn on them.',
  otherVersion: (version: number, page: number) =>
    version > 0 ? `Version ${version}, page ${page}` : `Another file, page ${page}`,
  emptyTitle: 'No annotations yet',
  emptyText: 'Select text on a page and choose a colour. Areas and notes have their buttons above the pages.',
  nothingMatches: 'No annotation matches.',
  showAll: 'Show all',
  copyMarkdown: 'Copy as Markdown',
  copyMarkdownHint: 'Copy all annotations as Markdown',
  markdownCopied: (n: number) => `${count(n, 'annotation', 'annotations')} copied as Markdown`,
  pdf: 'PDF with annotations',
  pdfHint: 'Download a copy of the PDF that has the annotations in it',
}
