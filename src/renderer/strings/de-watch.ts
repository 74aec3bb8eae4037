// German words of watch rules: the place of what they caught, the marks on rows, and their section of the settings.
import { count } from './count.ts'
import { days, papers } from './de-count.ts'
import type { watch as en } from './en-watch.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

const inDays = (n: number) => days(n).replace(/Tage$/, 'Tagen')

export const watch: Shape<typeof en> = {
  place: 'Beobachtet',
  placeTitle: (n, inbox) =>
    `Treffer der Beobachtungsregeln: ${papers(n)}, ${format.number(inbox)} im Eingang`,
  mark: (names) => `Beobachtet: ${names.join(', ')}`,
  empty: {
    title: 'Noch keine Treffer',
    text: 'Paper, die eine Beobachtungsregel trifft, erscheinen hier mit jeder Synchronisierung.',
  },
  buttonTitle: 'Diese Suche beobachten: neue Paper melden, auf die sie zutrifft',
  nothing: 'Bitte zuerst etwas suchen, dann beobachten.',

  title: 'Beobachtungsregeln',
  intro:
    'Eine Beobachtungsregel ist eine Suche, durch die jede Synchronisierung geht. Ihre Treffer sind in den Listen markiert und unter „Beobachtet“ versammelt.',
  none: 'Noch keine Beobachtungsregeln.',
  add: 'Neue Regel',
  editButton: 'Bearbeiten',
  edit: (name) => `„${name}“ bearbeiten`,
  remove: (name) => `„${name}“ löschen`,
  turn: (name) => `„${name}“ beobachten`,
  list: 'Eigene Regeln',
  caught: (n, inbox) =>
    n === 0 ? 'Noch keine Treffer' : `${format.number(n)} Treffer · ${format.number(inbox)} im Eingang`,
  deleted: (name) => `Beobachtungsregel „${name}“ gelöscht`,

  form: {
    newTitle: 'Neue Beobachtungsregel',
    editTitle: (name) => `„${name}“ bearbeiten`,
    name: 'Bezeichnung',
    namePlaceholder: 'LLM-Agenten',
    query: 'Suche',
    queryPlaceholder: 'agents upvotes:>10',
    hint: 'Wörter gelten genau wie geschrieben; Tippfehler und Wortanfänge werden nicht erraten.',
    create: 'Regel anlegen',
    save: 'Speichern',
    cancel: 'Abbrechen',
    created: (name) => `„${name}“ wird beobachtet`,
    saved: (name) => `„${name}“ gespeichert`,
  },

  test: {
    title: 'Rückblick',
    empty: 'Eine Suche eingeben, um zu sehen, was sie getroffen hätte.',
    running: 'Wird geprüft …',
    failed: 'Diese Suche ließ sich nicht prüfen.',
    result: (n, span) =>
      n === 0 ? `Kein Treffer in ${inDays(span)}` : `Hätte in ${inDays(span)} ${papers(n)} getroffen`,
    rate: (perWeek) =>
      perWeek < 1
        ? 'weniger als eines je Woche'
        : `etwa ${count(Math.round(perWeek), 'Paper', 'Paper')} je Woche`,
    weeks: (counts) => `Paper nach Wochen, älteste zuerst: ${counts.join(', ')}`,
    examples: 'Die neuesten davon',
  },
}
