// Every word the window shows, in German: the shape is that of en.ts.
//
// Terms, one for one: paper Paper (Plural Paper, Dativ Papern) · library Bibliothek · inbox Eingang · queued Vorgemerkt ·
// reading Begonnen · read Gelesen · skipped Übersprungen · triage sichten · verdict Entscheidung · tag Schlagwort ·
// keyword Schlüsselwort · collection Sammlung · note Notiz · rating Bewertung · status Lesestatus · upvote Stimme ·
// abstract Zusammenfassung · code Quelltext · feed Feed · sync synchronisieren · fetch abrufen · waiting ausstehend ·
// trending beliebt · watch beobachten, watch rule Beobachtungsregel, caught Treffer · citation key Zitierschlüssel ·
// kept file aktuell gehaltene Datei · reader Leseansicht · reference Literaturangabe · backup Sicherung · restore wiederherstellen · undo rückgängig machen, redo wiederholen ·
// command Befehl · key Taste. Nobody is addressed: neither du nor Sie, but an infinitive, with a „bitte“ where it asks.
import { adding } from './de-adding.ts'
import { annotations } from './de-annotations.ts'
import { citations, kept } from './de-citations.ts'
import { collections } from './de-collections.ts'
import { commands } from './de-commands.ts'
import { papers } from './de-count.ts'
import { copy, detail } from './de-detail.ts'
import { errors } from './de-errors.ts'
import { credits, exporting } from './de-export.ts'
import { fullText } from './de-full-text.ts'
import { historyView } from './de-history.ts'
import { importing } from './de-importing.ts'
import { keyboard } from './de-keyboard.ts'
import { empty, list } from './de-list.ts'
import { offline } from './de-offline.ts'
import { palette } from './de-palette.ts'
import { reader } from './de-reader.ts'
import { search } from './de-search.ts'
import { settings } from './de-settings.ts'
import { statistics } from './de-statistics.ts'
import { sync } from './de-sync.ts'
import { tags } from './de-tags.ts'
import { calendar, triage } from './de-triage.ts'
import { watch } from './de-watch.ts'
import type { strings as en } from './en.ts'
import type { Shape } from './shape.ts'

export const strings: Shape<typeof en> = {
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
    inbox: 'Eingang',
    queued: 'Vorgemerkt',
    reading: 'Begonnen',
    read: 'Gelesen',
    skipped: 'Übersprungen',
  },
  statusSet: {
    inbox: (n) => `${papers(n)} zurück in den Eingang gelegt`,
    queued: (n) => `${papers(n)} vorgemerkt`,
    reading: (n) => `${papers(n)} begonnen`,
    read: (n) => `${papers(n)} als gelesen markiert`,
    skipped: (n) => `${papers(n)} übersprungen`,
  },
  sorts: {
    day: 'Tag im Feed',
    published: 'Veröffentlicht',
    upvotes: 'Stimmen',
    title: 'Titel',
    added: 'Hinzugefügt',
    manual: 'Von Hand',
  },
  bestMatch: 'Beste Treffer',
  dayStates: {
    complete: 'vollständig',
    empty: 'keine Paper',
    open: 'füllt sich noch',
    failed: 'nicht abgerufen',
  },

  panes: {
    toolbar: 'Werkzeugleiste',
    sidebar: 'Bibliothek',
    list: 'Paper-Liste',
    detail: 'Paper',
    showSidebar: 'Seitenleiste zeigen',
    resizeSidebar: 'Breite der Seitenleiste',
    resizeList: 'Breite der Liste',
  },

  sidebar: {
    all: 'Alle Paper',
    status: 'Lesestatus',
    days: 'Tage',
    tags: 'Schlagwörter',
    collections: 'Sammlungen',
    expand: (name) => `${name} aufklappen`,
    collapse: (name) => `${name} zuklappen`,
    papers,
    newCollection: 'Neue Sammlung',
    newInside: 'Neue Sammlung darin …',
    rename: 'Umbenennen …',
    delete: 'Löschen …',
    smart: (query) => `Findet: ${query}`,
    editSearch: 'Suche bearbeiten',
    more: (name) => `Mehr zu ${name}`,
    noTags: (key) =>
      key === undefined ? 'Hier stehen vergebene Schlagwörter' : `Mit ${key} bekommt ein Paper Schlagwörter`,
    noCollections: 'Paper für ein Vorhaben sammeln',
  },

  collectionDialog: {
    createTitle: 'Neue Sammlung',
    createInside: (name) => `Neue Sammlung in „${name}“`,
    renameTitle: (name) => `„${name}“ umbenennen`,
    name: 'Bezeichnung',
    create: 'Anlegen',
    rename: 'Umbenennen',
    deleteTitle: (name) => `„${name}“ löschen?`,
    deleteText: 'Sammlungen darin werden mit gelöscht. Die Paper bleiben in der Bibliothek.',
    deleteSmartText: 'Nur die gesicherte Suche wird gelöscht. Die Paper bleiben in der Bibliothek.',
    delete: 'Löschen',
  },

  export: exporting,
  credits,

  history: {
    undone: (what) => `Rückgängig gemacht: ${what}`,
    redone: (what) => `Wiederholt: ${what}`,
    nothingToUndo: 'Nichts rückgängig zu machen',
    nothingToRedo: 'Nichts zu wiederholen',
    undo: 'Rückgängig',
    unknown: 'letzte Änderung',
    kinds: {
      'reading.setStatus': 'Änderung des Status',
      'reading.update': 'Änderung von Bewertung oder Notiz',
      'tags.add': 'Schlagwort hinzugefügt',
      'tags.remove': 'Schlagwort entfernt',
      'tags.rename': 'Schlagwort umbenannt',
      'tags.merge': 'Schlagwörter zusammengeführt',
      'tags.setColor': 'Schlagwort gefärbt',
      'tags.delete': 'Schlagwort gelöscht',
      'collections.create': 'Neue Sammlung',
      'collections.ensure': 'Neue Sammlung',
      'collections.rename': 'Sammlung umbenannt',
      'collections.move': 'Sammlung verschoben',
      'collections.setQuery': 'Gesicherte Suche geändert',
      'collections.delete': 'Sammlung gelöscht',
      'collections.add': 'Zu Sammlung hinzugefügt',
      'collections.remove': 'Aus Sammlung entfernt',
      'collections.reorder': 'Reihenfolge einer Sammlung',
      'papers.complete': 'Eintrag ergänzt',
      'importing.run': 'Import',
      'papers.deleteLocal': 'Eintrag gelöscht',
      'watchRules.create': 'Neue Beobachtungsregel',
      'watchRules.update': 'Beobachtungsregel geändert',
      'watchRules.delete': 'Beobachtungsregel gelöscht',
      'citekeys.refresh': 'Zitierschlüssel erneuert',
      'citekeys.pin': 'Zitierschlüssel festgelegt',
      'citekeys.unpin': 'Zitierschlüssel freigegeben',
      'keptFiles.create': 'Datei aktuell gehalten',
      'keptFiles.setMode': 'Schreibzeitpunkt einer Datei geändert',
      'keptFiles.remove': 'Datei nicht mehr aktuell gehalten',
    },
  },

  bulk: {
    title: (n) => `${papers(n)} ausgewählt`,
    hint: 'Tasten wirken auf alle. Esc führt zu einem zurück.',
    tagged: (n, tag) => `${papers(n)} mit „${tag}“ verschlagwortet`,
    collected: (n, name) => `${papers(n)} zu „${name}“ hinzugefügt`,
    selectFirst: 'Bitte zuerst ein Paper auswählen.',
  },

  connection: {
    lost: 'Verbindung verloren. Wird wieder aufgebaut …',
    gone: 'Lectern antwortet nicht. Bitte neu starten und die Adresse öffnen, die es ausgibt.',
  },
  common: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    dismiss: 'Ausblenden',
    notifications: 'Benachrichtigungen',
    unknownError: 'Etwas ist schiefgegangen. Bitte erneut versuchen.',
    connectionLost: 'Die Verbindung brach ab, bevor dies getan war. Bitte erneut versuchen.',
  },
  help: { title: 'Tastatur und Suche', button: 'Tastenkürzel' },
}
