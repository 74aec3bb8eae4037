// German words of the list, and of its emptiness.
import { count } from './count.ts'
import { papers, papersDative } from './de-count.ts'
import type { empty as enEmpty, list as enList } from './en-list.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

export const list: Shape<typeof enList> = {
  titleOf: {
    all: 'Alle Paper',
    day: (day) => format.dayTitle(day),
    month: (month) => format.month(month),
    week: (from, to) => format.dayRange(from, to),
    trending: 'Beliebt',
  },
  count: papers,
  selected: (n, all) => `${format.number(n)} von ${papersDative(all)} ausgewählt`,
  sortBy: (sort) => `Sortierung: ${sort}`,
  sort: 'Sortieren nach',
  density: 'Zeilenhöhe',
  densityNow: (density) => `Zeilenhöhe: ${density}`,
  densities: { comfortable: 'Bequem', compact: 'Kompakt', table: 'Tabelle' },
  columns: 'Spalten',
  columnNames: {
    title: 'Titel',
    authors: 'Autoren',
    day: 'Tag',
    upvotes: 'Stimmen',
    status: 'Lesestatus',
    tags: 'Schlagwörter',
    rating: 'Wertung',
  },
  sortByColumn: (sort) => `Nach ${sort} sortieren`,
  loading: 'Wird geladen …',
  searchTitle: 'Suche',
  results: (n, query, isCut = false) => {
    if (n === 0) return `Nichts gefunden für „${query}“`
    return isCut
      ? `${count(n, 'bester Treffer', 'beste Treffer')} für „${query}“`
      : `${format.number(n)} Treffer für „${query}“`
  },
  etAl: (names, all) => {
    const more = all - names.length
    if (names.length === 0) return 'Autoren nicht genannt'
    return more > 0 ? `${names.join(', ')} +${format.number(more)}` : names.join(', ')
  },
  beforeAuthor: (isFirst, isAfterGap) => (isAfterGap ? (isFirst ? '… ' : ' … ') : isFirst ? '' : ', '),
  moreAuthors: (n) => (n > 0 ? ` +${format.number(n)}` : ''),
  withdrawn: 'Zurückgezogen',
  hasNote: 'Mit Notiz',
  hasCode: 'Mit Quelltext',
  upvotes: (n) => count(n, 'Stimme', 'Stimmen'),
  rating: (n) => `Bewertet mit ${n} von 5`,
  rowMarks: (marks) => marks.join(', '),
}

/** How to fill a place by a command's key, or without one where it has none. */
const byKey = (what: string, without: string) => (key: string | undefined) =>
  key === undefined ? without : `Mit ${key} ${what}`

export const empty: Shape<typeof enEmpty> = {
  inbox: {
    title: 'Eingang leer',
    text: 'Alle Paper sind gesichtet. Neue kommen mit der nächsten Synchronisierung.',
  },
  queued: {
    title: 'Nichts vorgemerkt',
    text: byKey(
      'lässt sich ein Paper für später vormerken.',
      'Was für später vorgemerkt ist, sammelt sich hier.',
    ),
  },
  reading: {
    title: 'Nichts begonnen',
    text: byKey('lässt sich ein Paper als begonnen markieren.', 'Begonnene Paper sammeln sich hier.'),
  },
  read: {
    title: 'Noch nichts gelesen',
    text: byKey('lässt sich ein Paper als gelesen markieren.', 'Gelesene Paper sammeln sich hier.'),
  },
  skipped: {
    title: 'Nichts übersprungen',
    text: byKey('lässt sich ein Paper überspringen.', 'Übersprungene Paper sammeln sich hier.'),
  },
  collection: {
    title: 'Leere Sammlung',
    text: byKey(
      'lässt sich jedes Paper hierher hinzufügen.',
      'Paper lassen sich aus jeder Liste hinzufügen.',
    ),
  },
  tag: {
    title: 'Kein Paper hat dieses Schlagwort',
    text: byKey('bekommt ein Paper dieses Schlagwort.', 'Paper jeder Liste können es bekommen.'),
  },
  smart: { title: 'Keine Treffer', text: 'Diese Suche findet zurzeit kein Paper.' },
  day: { title: 'Keine Paper an diesem Tag', text: 'An manchen Tagen ruht der Feed.' },
  unfetched: {
    title: 'Noch nicht abgerufen',
    text: 'Was der Feed damals hatte, ist nicht hier.',
  },
  fetch: (isOneDay) => (isOneDay ? 'Diesen Tag abrufen' : 'Diese Tage abrufen'),
  syncNow: 'Jetzt synchronisieren',
  browse: 'Alle Paper durchsehen',
  editSearch: 'Suche bearbeiten',
  other: { title: 'Keine Paper hier', text: 'Die Seitenleiste führt zu anderen Orten.' },
  search: { title: 'Nichts gefunden', text: 'Weniger Wörter helfen, oder nur der Anfang eines Worts.' },
  failed: 'Diese Liste ließ sich nicht laden.',
  tryAgain: 'Erneut versuchen',
}
