// German words of annotations: marking text and pages, what was marked, and the list of it beside the pages.
import type { AnnotationColor, AnnotationKind } from '../../shared/annotations-model.ts'
import { count } from './count.ts'
import type { annotations as en } from './en-annotations.ts'
import type { Shape } from './shape.ts'

const colors: Record<AnnotationColor, string> = {
  yellow: 'Gelb',
  green: 'Grün',
  blue: 'Blau',
  purple: 'Violett',
  pink: 'Rosa',
  red: 'Rot',
}
const kinds: Record<AnnotationKind, string> = {
  highlight: 'Markierung',
  underline: 'Unterstreichung',
  area: 'Bereich',
  note: 'Notiz',
}
const total = (n: number) => count(n, 'Anmerkung', 'Anmerkungen')

export const annotations: Shape<typeof en> = {
  title: 'Anmerkungen',
  colors,
  kinds,
  tools: 'Ausgewählten Text markieren',
  color: 'Farbe',
  highlight: (color) => `In ${colors[color]} markieren`,
  recolor: (color) => `In ${colors[color]} ändern`,
  underline: 'Unterstreichen',
  comment: 'Kommentar',
  commentOnText: 'Markieren und kommentieren',
  copyText: 'Text kopieren',
  textCopied: 'Text kopiert',
  delete: 'Löschen',
  close: 'Schließen',
  about: ({ kind, color }) => `${kinds[kind]}, ${colors[color].toLowerCase()}`,
  name: ({ kind, color, text, comment }) =>
    [`${kinds[kind]}, ${colors[color].toLowerCase()}`, text && `„${text}“`, comment]
      .filter(Boolean)
      .join(': '),
  commentPlaceholder: 'Kommentar schreiben …',
  notePlaceholder: 'Notiz schreiben …',
  unsaved: 'Noch nicht gespeichert',
  saving: 'Wird gespeichert …',
  failed: 'Nicht gespeichert. Es wird erneut versucht.',
  keysOfPlace: 'Pfeiltasten bewegen, mit Umschalt ändern sie die Größe.',

  area: 'Bereich einrahmen',
  note: 'Notiz auf die Seite setzen',
  areaHint: 'Einen Rahmen um das Gemeinte ziehen.',
  noteHint: 'Dorthin klicken, wo die Notiz stehen soll.',
  byKey: 'Die Eingabetaste tut es ohne Zeiger, Esc beendet.',
  leaveTool: 'Beenden',
  selectMatch: 'Diesen Treffer auswählen',
  selectFirst: 'Zuerst Text auswählen.',
  nothingFound: 'Zuerst nach Wörtern suchen: Ausgewählt wird der aktuelle Treffer.',
  noneHere: 'In dieser Datei ist noch nichts angemerkt.',

  marked: (kind, n) => (n > 1 ? `${n} Seiten markiert` : `${kinds[kind]} hinzugefügt`),
  recolored: (color) => `Jetzt ${colors[color].toLowerCase()}`,
  deleted: (n) => `${total(n)} gelöscht`,
  moved: 'Verschoben',

  filter: 'Anmerkungen filtern',
  filterPlaceholder: 'Filtern …',
  onlyColor: (color) => `Nur ${colors[color].toLowerCase()}`,
  shown: (n, all) => (n === all ? total(all) : `${n} von ${total(all)}`),
  page: (page) => `Seite ${page}`,
  goTo: (page, what) => `Zu Seite ${page}: ${what}`,
  editComment: 'Kommentar bearbeiten',
  addComment: 'Kommentar hinzufügen',
  otherFile: 'In einer anderen Fassung der Datei',
  otherFileHint: 'Die gezeigten Seiten sind nicht die angemerkten, darum ist dies dort nicht eingezeichnet.',
  otherVersion: (version, page) =>
    version > 0 ? `Fassung ${version}, Seite ${page}` : `Andere Datei, Seite ${page}`,
  emptyTitle: 'Noch keine Anmerkungen',
  emptyText:
    'Text auf einer Seite auswählen und eine Farbe wählen. Bereiche und Notizen haben Knöpfe über den Seiten.',
  nothingMatches: 'Keine Anmerkung passt dazu.',
  showAll: 'Alle zeigen',
  copyMarkdown: 'Als Markdown kopieren',
  copyMarkdownHint: 'Alle Anmerkungen als Markdown kopieren',
  markdownCopied: (n) => `${total(n)} als Markdown kopiert`,
  pdf: 'PDF mit Anmerkungen',
  pdfHint: 'Eine Kopie des PDFs herunterladen, in der die Anmerkungen stehen',
}
