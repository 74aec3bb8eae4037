// Words of the reader: its controls, what it says of files that are no good, and of searching in them.
import { count } from './count.ts'

export const reader = {
  title: 'Reader',
  read: 'Read',
  readHint: 'Read the PDF here',
  getPdf: 'Get the PDF',
  getAgain: 'Get the PDF again',
  coming: 'Getting the PDF…',
  queued: ({ queued, stored }: { queued: number; stored: number }) =>
    queued > 0
      ? `${count(queued, 'PDF', 'PDFs')} on the way`
      : stored > 0
        ? `${count(stored, 'PDF is', 'PDFs are')} here already`
        : 'There is no PDF to be had of this.',
  loading: 'Opening…',
  document: (title: string) => `Pages of “${title}”`,
  pageName: (page: number) => `Page ${page}`,

  leave: 'Back to the list',
  close: 'Close this paper',
  toolbar: 'Reader',
  panel: 'Outline, pages and annotations',
  page: 'Page',
  ofPages: (pages: number) => `of ${pages}`,
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  percent: (scale: number) => `${Math.round(scale * 100)} %`,
  fits: { 'page-width': 'Fit the width', 'page-fit': 'Fit the page', 'page-actual': 'Actual size' },
  layouts: { continuous: 'Pages in one column', paged: 'One page at a time' },
  pageColors: 'Dark pages',
  view: 'How pages are shown',
  find: 'Search in the document',
  back: 'Back to where the link was',
  forward: 'Forward again',

  beside: {
    button: 'Beside the paper',
    notes: 'Notes',
    nothing: 'Nothing',
    papers: 'Papers being read',
    noPapers: 'No other paper is being read',
    resize: 'Resize the notes',
  },

  outline: 'Outline',
  noOutline: 'This document has no outline.',
  pages: 'Pages',
  expand: (title: string) => `Expand ${title}`,
  collapse: (title: string) => `Collapse ${title}`,
  untitled: 'Untitled',

  findPlaceholder: 'Search in the document',
  findNext: 'Next match',
  findPrevious: 'Previous match',
  closeFind: 'Close the search',
  found: (current: number, total: number) =>
    current > 0 ? `${current} of ${total}` : count(total, 'match', 'matches'),
  foundNothing: 'No match',
  looking: 'Searching…',

  atEnd: 'You are at the end.',
  markRead: 'Done reading',
  notYet: 'Not yet',

  linkWithin: 'Link within the document',
  noLink: (address: string) => `Lectern opens https links only: ${address}`,

  password: {
    title: 'This PDF is locked',
    text: 'It opens with a password. Lectern does not keep it.',
    label: 'Password',
    wrong: 'That is not its password. Try again.',
    open: 'Open',
  },
  faults: {
    missing: 'There is no PDF of this paper in your library.',
    unreadable: 'The PDF could not be read from the library.',
    'too-large': 'This PDF is larger than 400 MB. Lectern does not open files that large.',
    empty: 'The file is empty.',
    page: 'The file is a web page, not a PDF.',
    foreign: 'The file is not a PDF.',
    damaged: 'The PDF is damaged and cannot be opened.',
    'no-pages': 'The PDF has no pages.',
    slow: 'The PDF took too long to open, and was given up.',
    'no-password': 'The PDF is locked, and stays closed without its password.',
  },
  retry: 'Try again',

  progress: (page: number, pages: number) => `Page ${page} of ${pages}`,
  progressUnknown: (page: number) => `Page ${page}`,
  pageShort: (page: number) => `p. ${page}`,
}
