// German words of citing: keys and their formula, files that are kept current, and the ways out to other programs.
import type { FormulaProblem } from '../../shared/key-formula.ts'
import { count } from './count.ts'
import { papers } from './de-count.ts'
import type { citations as enCitations, kept as enKept } from './en-citations.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

const faults: Readonly<Record<FormulaProblem['fault'], (found: string) => string>> = {
  empty: () => 'Ohne Formel geht es nicht.',
  too_long: () => 'Diese Formel ist zu lang.',
  unexpected: (found) => `„${found}“ passt hier nicht.`,
  unexpected_end: () => 'Die Formel endet zu früh.',
  unclosed_text: () => 'Diesem Text fehlt das schließende Anführungszeichen.',
  old_style: () => 'Klammern sind die alte Schreibweise: auth + year statt [auth][year].',
  unknown_source: (found) => `„${found}“ gibt es nicht.`,
  unknown_filter: (found) => `Einen Filter „${found}“ gibt es nicht.`,
  too_many_arguments: () => 'Ein Wert zu viel.',
  wrong_argument: (found) => `„${found}“ ist hier nicht gefragt.`,
  too_deep: () => 'Zu viele Klammern ineinander.',
}

const keys = (n: number) => count(n, 'Schlüssel', 'Schlüssel')

export const citations: Shape<typeof enCitations> = {
  title: 'Zitieren',
  formula: 'Zitierschlüssel',
  formulaHint:
    'In der Sprache von Better BibTeX: auth, authors, title, shorttitle, year … mit Filtern wie .lower, verbunden durch +, und | für „oder sonst“.',
  fault: ({ fault, at, found }) => `${faults[fault](found)} (Zeichen ${format.number(at + 1)})`,
  trial: 'Was sie aus den neuesten Papern macht',
  apply: 'Diese Formel verwenden',
  applied: 'Neue Schlüssel folgen dieser Formel. Gespeicherte Schlüssel bleiben, wie sie sind.',
  refresh: 'Gespeicherte Schlüssel erneuern …',
  refreshHint:
    'Ein Schlüssel wird gespeichert, wenn sein Paper zum ersten Mal zitiert oder exportiert wird. Er ändert sich nur auf Wunsch.',
  drag: 'Beim Ziehen in ein anderes Programm',
  drags: {
    link: 'Titel und Link',
    cite: '\\cite{key}',
    pandoc: '[@key]',
    bibtex: 'BibTeX',
    reference: 'Literaturangabe',
  },

  key: {
    copy: (key) => `Zitierschlüssel ${key} kopieren`,
    copied: (key) => `${key} kopiert`,
    pinned: 'Festgelegt',
    edit: 'Bearbeiten',
    editTitle: 'Zitierschlüssel bearbeiten',
    unpin: 'Freigeben',
    label: 'Zitierschlüssel',
    save: 'Festlegen',
    cancel: 'Abbrechen',
    notStored: 'Noch nicht zitiert',
    unusable: 'Buchstaben, Ziffern und _ - . : / +, an beiden Enden ein Buchstabe oder eine Ziffer.',
    pinDone: (key) => `Schlüssel als ${key} festgelegt`,
    unpinDone: (key) => `${key} ist nicht mehr festgelegt`,
  },

  refreshDialog: {
    title: 'Zitierschlüssel erneuern',
    text: (n) => `${keys(n)} zu ändern. Dokumente, die die alten zitieren, müssen folgen.`,
    none: 'Kein Schlüssel würde sich ändern.',
    pinned: (n) => `${keys(n)} festgelegt; sie bleiben.`,
    more: (n) => `und ${format.number(n)} weitere`,
    loading: 'Wird geprüft …',
    list: 'Schlüssel, die sich ändern würden',
    to: 'wird zu',
    action: (n) => `${keys(n)} ändern`,
    done: (n) => `${keys(n)} geändert`,
  },

  zotero: {
    sent: (n) => `${papers(n)} an Zotero gesendet`,
    menu: 'An Zotero senden',
  },
}

export const kept: Shape<typeof enKept> = {
  title: 'Aktuelle Dateien',
  intro:
    'Eine aktuell gehaltene Datei ist ein Export, den Lectern neu schreibt, sobald sich seine Paper ändern, solange Lectern offen ist. Änderungen von anderer Hand werden nie ungefragt überschrieben.',
  none: 'Keine Datei wird aktuell gehalten. Das Menü einer Sammlung, eines Schlagworts oder „Exportieren“ legt eine an.',
  list: 'Aktuell gehaltene Dateien',
  all: 'Alle Paper',
  query: (query) => `Suche: ${query}`,
  tag: (tag) => `Schlagwort: ${tag}`,
  written: (entries, at) => `${papers(entries)} · geschrieben: ${format.moment(at)}`,
  waiting: 'Noch nicht geschrieben',
  mode: (path) => `Wann ${path} geschrieben wird`,
  modes: { change: 'Bei Änderung', idle: 'Bei Ruhe', paused: 'Angehalten' },
  problems: {
    conflict: 'Ein anderes Programm hat sie geändert oder angelegt. Sie wurde nicht überschrieben.',
    missing_folder: 'Ihr Ordner fehlt. Lectern versucht es erneut.',
    not_permitted: 'Sie darf nicht geschrieben werden. Lectern versucht es erneut.',
    disk_full: 'Der Datenträger ist voll. Lectern versucht es erneut.',
    target_gone: 'Kein Paper hat dieses Schlagwort mehr. Die Datei blieb, wie sie war.',
    style_gone: 'Ihr Zitierstil ist nicht mehr da.',
    failed: 'Sie ließ sich nicht schreiben. Lectern versucht es erneut.',
  },
  overwrite: 'Überschreiben',
  copy: 'Fremde als Kopie behalten',
  retry: 'Erneut versuchen',
  open: 'Ordner öffnen',
  copyPath: 'Pfad kopieren',
  restore: 'Gelöschte Notizen neu schreiben',
  remove: 'Nicht mehr aktuell halten',
  more: (path) => `Mehr zu ${path}`,
  removed: (path) => `${path} wird nicht mehr aktuell gehalten`,

  nothing:
    'Aktuell halten lässt sich eine Datei einer Sammlung, eines Schlagworts, einer Suche oder aller Paper. Bitte zuerst dorthin gehen.',
  menu: 'Datei aktuell halten …',
  dialog: {
    title: (what) => `Datei aktuell halten: ${what}`,
    allPapers: 'alle Paper',
    search: (query) => `„${query}“`,
    path: 'Datei',
    folder: 'Ordner',
    pathHint: 'Ein vollständiger Pfad; ~ ist der eigene Ordner.',
    format: 'Dateiformat',
    style: 'Zitierstil',
    when: 'Geschrieben',
    action: 'Aktuell halten',
    cancel: 'Abbrechen',
    exists: 'Diese Datei gibt es schon, und sie ist keine von Lectern.',
    made: (path) => `${path} wird aktuell gehalten`,
    fileName: (name, extension) => `~/${name}.${extension}`,
    folderName: (name) => `~/${name}`,
  },
}
