// German words of triage and of the calendar of days.
import { papers } from './de-count.ts'
import type { calendar as enCalendar, triage as enTriage } from './en-triage.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

export const triage: Shape<typeof enTriage> = {
  button: 'Sichten',
  start: 'Was hier im Eingang ist, einzeln durchgehen',
  title: (place) => `Sichten: ${place}`,
  back: 'Zurück zur Liste',
  left: (n) => `${format.number(n)} übrig`,
  progress: 'Entschieden',
  announce: (title, n) => `${title}. Noch ${format.number(n)}.`,
  verdicts: 'Entscheidung',
  status: {
    inbox: 'Eingang',
    queued: 'Vormerken',
    reading: 'Jetzt lesen',
    read: 'Fertig',
    skipped: 'Überspringen',
  },
  more: 'Mehr zu diesem Paper',
  tag: 'Schlagwort',
  collect: 'Sammeln',
  pass: 'Zurückstellen',
  previous: 'Voriges',
  undo: 'Rückgängig',
  spaceKey: 'Leertaste',
  clear: 'Rest überspringen …',
  clearDay: 'Tag abschließen …',
  clearTitle: (n) => (n === 1 ? 'Das letzte Paper überspringen?' : `Die übrigen ${papers(n)} überspringen?`),
  clearText: 'Einmal „Rückgängig“ holt alle zurück.',
  clearYes: 'Überspringen',
  nothingToClear: (key) =>
    key === undefined ? 'Erst sichten, dann abschließen.' : `Erst sichten: mit ${key}.`,
  loading: 'Wird geladen …',
  failed: 'Dieser Stapel ließ sich nicht laden.',
  endTitle: 'Nichts mehr zu entscheiden',
  endEmpty: 'Hier ist alles schon gesichtet.',
  endPassed: (n) => `${papers(n)} zurückgestellt`,
  endPassedText: 'Noch im Eingang.',
  lookAgain: 'Noch einmal ansehen',
  tally: {
    inbox: (n) => `${format.number(n)} im Eingang`,
    queued: (n) => `${format.number(n)} vorgemerkt`,
    reading: (n) => `${format.number(n)} jetzt zu lesen`,
    read: (n) => `${format.number(n)} fertig`,
    skipped: (n) => `${format.number(n)} übersprungen`,
  },
  nextDay: (day, n) => `Weiter mit ${format.dayMedium(day)} (${format.number(n)})`,
  allDone: 'An keinem Tag sind noch Paper im Eingang.',
}

export const calendar: Shape<typeof enCalendar> = {
  dayLabel: (day, n, left, state) => {
    const found =
      n > 0 ? `${papers(n)}${left > 0 ? `, ${format.number(left)} im Eingang` : ', alle entschieden'}, ` : ''
    return `${format.dayLong(day)}: ${found}${state}`
  },
  states: {
    complete: 'vollständig',
    empty: 'keine Paper',
    open: 'füllt sich noch',
    failed: 'Abruf gescheitert',
    unknown: 'nie abgerufen',
  },
  week: (n, from, to) => `Woche ${n}: ${format.dayRange(from, to)}`,
  weekHeader: 'Woche',
  fetch: 'Abrufen',
  fetchAgain: 'Erneut abrufen',
  fetchMonth: (month) => `${format.month(month)} abrufen`,
  triageDay: (n) => `${papers(n)} sichten`,
  open: 'Öffnen',
  more: (day) => `Mehr zu ${format.dayMedium(day)}`,
  earlier: 'Frühere Monate',
  monthTitle: (n, left) => `${papers(n)}, ${format.number(left)} im Eingang`,
  trending: 'Beliebt',
  trendingTitle: 'Die meisten Stimmen der letzten sieben Tage',
  legend: 'Legende',
  legendTexts: { left: 'Zu entscheiden', done: 'Entschieden', open: 'Füllt sich', failed: 'Gescheitert' },
}
