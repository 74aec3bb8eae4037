// German words of papers' own texts.

import { papers } from './de-count.ts'
import type { fullText as en } from './en-full-text.ts'
import type { Shape } from './shape.ts'

export const fullText: Shape<typeof en> = {
  title: 'Im Volltext',
  page: (n) => `S. ${n}`,
  section: (n) => `Abschnitt ${n}`,
  open: (title) => `${title} öffnen:`,
  more: 'Es gibt weitere Paper damit. Mehr Wörter grenzen es ein.',
  progress: (done, waiting) => `Gespeicherte Paper werden gelesen: ${done} von ${done + waiting}`,
  paused: (waiting) => `Angehalten: ${papers(waiting)} noch nicht durchsuchbar`,
  pause: 'Anhalten',
  resume: 'Fortsetzen',

  states: {
    text: 'Der Text des PDFs ist durchsuchbar.',
    waiting: 'Der Text des PDFs wird noch gelesen.',
    scanned: 'Das PDF ist eingescannt: es enthält keinen durchsuchbaren Text.',
    unreadable: 'Der Text des PDFs war nicht lesbar.',
  },
  withoutPdf: 'Als Text',
  read: 'Als Text lesen',
  readAbstract: 'Zusammenfassung lesen',
  fetch: 'Text abrufen',
  fetching: 'Wird abgerufen …',
  remove: 'Gespeicherten Text entfernen',
  fetched: 'Der Text ist für offline gespeichert',
  missing: 'Der Hub hat keinen Text dieses Papers.',
  failed: 'Der Text war nicht abrufbar. Bitte noch einmal versuchen.',
  close: 'Schließen',
  abstract: 'Zusammenfassung',
  notStored: 'Der Text dieses Papers ist hier nicht gespeichert. Dies ist die Zusammenfassung.',
}
