// German words of the reader: its controls, what it says of files that are no good, and of searching in them.
import { count } from './count.ts'
import type { reader as en } from './en-reader.ts'
import type { Shape } from './shape.ts'

export const reader: Shape<typeof en> = {
  title: 'Leseansicht',
  read: 'Lesen',
  readHint: 'Das PDF hier lesen',
  getPdf: 'PDF holen',
  getAgain: 'PDF erneut holen',
  coming: 'PDF wird geholt …',
  queued: ({ queued, stored }) => {
    if (queued > 0) return `${count(queued, 'PDF', 'PDFs')} unterwegs`
    if (stored > 0) return `${count(stored, 'PDF ist', 'PDFs sind')} schon da`
    return 'Hiervon ist kein PDF zu bekommen.'
  },
  loading: 'Wird geöffnet …',
  document: (title) => `Seiten von „${title}“`,
  pageName: (page) => `Seite ${page}`,

  leave: 'Zurück zur Liste',
  close: 'Dieses Paper schließen',
  toolbar: 'Leseansicht',
  panel: 'Gliederung, Seiten und Anmerkungen',
  page: 'Seite',
  ofPages: (pages) => `von ${pages}`,
  zoom: 'Vergrößerung',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  percent: (scale) => `${Math.round(scale * 100)} %`,
  fits: {
    'page-width': 'Auf Breite einpassen',
    'page-fit': 'Ganze Seite einpassen',
    'page-actual': 'Originalgröße',
  },
  layouts: { continuous: 'Seiten fortlaufend', paged: 'Seiten einzeln' },
  pageColors: 'Dunkle Seiten',
  view: 'Darstellung der Seiten',
  find: 'Im Dokument suchen',
  back: 'Zurück vor den Verweis',
  forward: 'Wieder vorwärts',

  beside: {
    button: 'Neben dem Paper',
    notes: 'Notizen',
    nothing: 'Nichts',
    papers: 'Begonnene Paper',
    noPapers: 'Kein anderes Paper ist begonnen',
    resize: 'Breite der Notizen',
  },

  outline: 'Gliederung',
  noOutline: 'Dieses Dokument hat keine Gliederung.',
  pages: 'Seiten',
  expand: (title) => `${title} aufklappen`,
  collapse: (title) => `${title} zuklappen`,
  untitled: 'Ohne Titel',

  findPlaceholder: 'Im Dokument suchen',
  findNext: 'Nächster Treffer',
  findPrevious: 'Voriger Treffer',
  closeFind: 'Suche schließen',
  found: (current, total) => (current > 0 ? `${current} von ${total}` : `${total} Treffer`),
  foundNothing: 'Kein Treffer',
  looking: 'Wird gesucht …',

  atEnd: 'Hier ist das Ende.',
  markRead: 'Fertig gelesen',
  notYet: 'Noch nicht',

  linkWithin: 'Verweis innerhalb des Dokuments',
  noLink: (address) => `Lectern öffnet nur https-Adressen: ${address}`,

  password: {
    title: 'Dieses PDF ist geschützt',
    text: 'Es öffnet sich mit einem Passwort. Lectern merkt es sich nicht.',
    label: 'Passwort',
    wrong: 'Das ist nicht sein Passwort. Bitte erneut versuchen.',
    open: 'Öffnen',
  },
  faults: {
    missing: 'Von diesem Paper ist kein PDF in der Bibliothek.',
    unreadable: 'Das PDF ließ sich nicht aus der Bibliothek lesen.',
    'too-large': 'Dieses PDF ist größer als 400 MB. So große Dateien öffnet Lectern nicht.',
    empty: 'Die Datei ist leer. Bitte entfernen und das PDF neu holen.',
    page: 'Die Datei ist eine Webseite, kein PDF. Bitte entfernen und das PDF neu holen.',
    foreign: 'Die Datei ist kein PDF. Bitte entfernen und das PDF neu holen.',
    damaged: 'Das PDF ist beschädigt und lässt sich nicht öffnen. Bitte entfernen und neu holen.',
    'no-pages': 'Das PDF hat keine Seiten.',
    slow: 'Das Öffnen des PDFs dauerte zu lange und wurde aufgegeben.',
    'no-password': 'Das PDF ist geschützt und bleibt ohne sein Passwort geschlossen.',
  },
  retry: 'Erneut versuchen',

  progress: (page, pages) => `Seite ${page} von ${pages}`,
  progressUnknown: (page) => `Seite ${page}`,
  pageShort: (page) => `S. ${page}`,
}
