// German words of the statistics.
import { count } from './count.ts'
import { days, papers, papersDative } from './de-count.ts'
import type { statistics as en } from './en-statistics.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

/** With a half where there is one. */
const half = (n: number) => format.number(Math.round(n * 2) / 2)
const withinDays = (n: number) => `${half(n)} ${n === 1 ? 'Tag' : 'Tagen'}`
const signed = (n: number) => (n === 0 ? '±0' : `${n < 0 ? '−' : '+'}${format.number(Math.abs(n))}`)

export const statistics: Shape<typeof en> = {
  title: 'Statistik',
  subtitle: (from, to) => format.dayRange(from, to),
  range: 'Zeitraum',
  ranges: { four: '4 Wochen', twelve: '12 Wochen', year: '1 Jahr', all: 'Alles' },
  figures: 'Kennzahlen',
  plots: 'Diagramme',
  loading: 'Wird gezählt …',
  failed: 'Die Statistik ließ sich nicht berechnen.',
  retry: 'Erneut versuchen',
  asTable: 'Tabelle',
  asTableOf: (title) => `„${title}“ als Tabelle zeigen`,
  tableOf: (title) => `${title}, als Tabelle`,
  plotLoading: 'Wird gezeichnet …',
  note: 'Wochen beginnen am Montag, Tage wechseln mit dem Feed. Was übrig ist, wird vom letzten Datum jedes Status zurückgerechnet.',

  tiles: {
    came: 'Eingegangen',
    cameNote: (perWeek) => `${format.number(Math.round(perWeek))} je Woche`,
    decided: 'Entschieden',
    decidedNote: (read) => `davon ${format.number(read)} gelesen`,
    readShare: 'Anteil gelesen',
    readShareNote: (queued) => `${format.number(queued)} vorgemerkt`,
    left: 'Übrig',
    leftNote: (change, weeks) =>
      weeks === 0 ? 'im Eingang und vorgemerkt' : `${signed(change)} in ${count(weeks, 'Woche', 'Wochen')}`,
    daysToRead: 'Tage bis gelesen',
    daysToReadNote: (fromQueue) =>
      fromQueue === undefined ? 'Median, ab Erscheinen' : `${half(fromQueue)} ab Vormerkung`,
    streak: 'Serie',
    streakNote: (longest) => `längste: ${days(longest)}`,
    none: '–',
    percent: (share) => `${format.number(Math.round(share * 100))} %`,
    days: half,
    streakDays: days,
  },

  series: {
    came: 'Eingegangen',
    read: 'Gelesen',
    skipped: 'Übersprungen',
    queued: 'Vorgemerkt',
    inbox: 'Eingang',
    reading: 'Begonnen',
    rest: 'Nicht gelesen',
  },
  week: 'Woche',
  weekOf: (week, from) => `KW ${Number(week.slice(6))}, ${format.dayMedium(from)}`,
  soFar: 'bisher',
  papersAxis: 'Paper',
  seriesCount: (name, n) => `${name}: ${format.number(n)}`,

  flow: {
    title: 'Zugang und Abgang nach Wochen',
    finding: (came, decided) =>
      decided === 0
        ? `${papers(came)} eingegangen, noch keines entschieden`
        : `${papers(came)} eingegangen, ${format.number(decided)} entschieden`,
    empty: 'Füllt sich, sobald Tage synchronisiert und Paper entschieden sind.',
  },
  backlog: {
    title: 'Was übrig ist',
    finding: (inbox, queued) => `${format.number(inbox)} im Eingang und ${format.number(queued)} vorgemerkt`,
    empty: 'Hier war noch nie etwas übrig. Füllt sich, sobald Tage synchronisiert sind.',
  },
  daysToRead: {
    title: 'Tage vom Erscheinen bis gelesen',
    finding: (n, median) =>
      n === 1
        ? `Das eine gelesene Paper brauchte ${half(median)} ${median === 1 ? 'Tag' : 'Tage'}`
        : `Die Hälfte von ${papersDative(n)} war binnen ${withinDays(median)} gelesen`,
    empty: 'Füllt sich, sobald Paper als gelesen markiert sind.',
    axis: 'Tage vom Erscheinen bis gelesen',
    bucket: (from, to) => (to === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`),
    columns: { days: 'Tage', fromListing: 'Ab Erscheinen', fromQueue: 'Ab Vormerkung' },
    median: 'Median',
    allPapers: 'Alle Paper',
    medianDays: 'Tage im Median',
  },
  tags: {
    title: 'Nach Schlagwort',
    finding: (name, n, read) => `${name} führt: ${papers(n)}, davon ${format.number(read)} gelesen`,
    empty: 'Füllt sich, sobald Paper Schlagwörter haben (T).',
    other: (n) => count(n, 'weiteres Schlagwort', 'weitere Schlagwörter'),
    tag: 'Schlagwort',
    papers: 'Paper',
  },
  byStatus: {
    title: 'Nach Lesestatus',
    finding: (total, read) => `Von ${papersDative(total)} sind ${format.number(read)} gelesen`,
    empty: 'In dieser Zeit kamen keine Paper.',
    status: 'Lesestatus',
    papers: 'Paper',
    share: 'Anteil',
  },
  upvotes: {
    title: 'Stimmen nach Entscheidung',
    finding: (read, skipped) =>
      `Median ${format.number(Math.round(read))} bei Gelesenem, ${format.number(Math.round(skipped))} bei Übersprungenem`,
    empty: (n) => `Vergleicht die Stimmen, sobald je ${papers(n)} gelesen und übersprungen sind.`,
    axis: 'Stimmen',
    verdict: 'Entscheidung',
    columns: {
      papers: 'Paper',
      low: '10 %',
      lower: '25 %',
      median: 'Median',
      upper: '75 %',
      high: '90 %',
    },
    legend: { half: 'Mittlere Hälfte', most: 'Vier von fünf', median: 'Median' },
  },
}
