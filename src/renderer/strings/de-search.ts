// German words of the search: the box, what is said above the results, and what a query can hold. Its fields and values
// are one language for all.
import type { QueryHint } from '../../shared/search-model.ts'
import { nearestField } from '../state/nearest-field.ts'
import { FIELD_EXAMPLES, isQueryField } from '../state/query-fields.ts'
import type { search as en } from './en-search.ts'
import { fieldOf, nameOf } from './query-piece.ts'
import type { Shape } from './shape.ts'

const hints = {
  unclosed_quote: () => 'Ein Anführungszeichen ist nicht geschlossen: Alles danach gilt als eine Wendung.',
  unbalanced_parenthesis: () => 'Eine Klammer hat kein Gegenstück; sie bleibt unbeachtet.',
  unknown_field: (value) => {
    const name = fieldOf(value) ?? value
    const nearest = nearestField(name)
    const said = `Ein Feld „${name}“ gibt es nicht; es wird als Text gesucht.`
    return nearest === undefined ? said : `${said} War „${nearest}:“ gemeint?`
  },
  nothing_to_find: (value) => `„${value}“ sagt noch nicht, was zu finden ist, und bleibt unbeachtet.`,
  bad_value: (value) => {
    const field = fieldOf(value)
    const example =
      field === undefined || !isQueryField(field) ? '' : ` Ein Beispiel: ${FIELD_EXAMPLES[field]}`
    return `„${value}“ ist nicht lesbar und bleibt unbeachtet.${example}`
  },
  unknown_name: (value) => {
    const field = fieldOf(value)
    const name = nameOf(value)
    if (field === 'tag') return `Ein Schlagwort „${name}“ gibt es nicht.`
    if (field === 'in') return `Eine Sammlung „${name}“ gibt es nicht.`
    return `Ein Schlagwort oder eine Sammlung „${name}“ gibt es nicht.`
  },
  cut: () => 'Die Suche ist zu lang; ihr Ende bleibt unbeachtet.',
} satisfies Record<QueryHint['code'], (value: string) => string>

export const search: Shape<typeof en> = {
  label: 'Paper suchen',
  placeholder: 'Titel, Zusammenfassungen, Autoren',
  clear: 'Suche leeren',
  help: 'Suchhilfe',
  suggestions: 'Vorschläge',
  recent: 'Letzte Suchen',
  forget: 'Letzte Suchen löschen',
  forgotten: 'Letzte Suchen gelöscht',
  tabHint: (field) => `Tabulator ergänzt ${field}`,

  save: 'Sichern',
  saveTitle: 'Diese Suche als Sammlung sichern',
  saveText: (query) => `Sie enthält stets, was „${query}“ findet.`,
  saveNothing: 'Bitte zuerst etwas suchen, dann sichern.',
  saved: (name) => `Als „${name}“ gesichert`,
  openSaved: 'Öffnen',
  editing: (name) => `Anders als die gesicherte Suche „${name}“`,
  saveChange: 'Änderung sichern',
  changed: (name) => `„${name}“ findet nun diese Suche`,

  notes: 'Zu dieser Suche',
  showing: 'Gezeigt wird',
  insteadOf: 'statt',
  asTyped: 'Wie eingegeben suchen',
  correction: (from, to) => `Gezeigt wird ${to} statt ${from}`,
  hints,

  syntax: {
    title: 'Suchhilfe',
    intro:
      'Wörter in beliebiger Folge; kleine Fehler und Wortanfänge werden verstanden. Eingrenzen lässt sich mit:',
    words: [
      ['"graph attention"', 'genau diese Wendung'],
      ['-survey', 'ohne dieses Wort'],
      ['tree OR graph', 'eines von beiden'],
      ['(tree OR graph) -survey', 'Klammern fassen zusammen'],
    ],
    fields: {
      author: 'von diesem Autor',
      title: 'nur im Titel',
      abstract: 'nur in der Zusammenfassung',
      keyword: 'mit diesem Schlüsselwort',
      note: 'in der Notiz',
      text: 'auf den Seiten gespeicherter Paper',
      tag: 'mit diesem Schlagwort',
      status: 'auch inbox, reading, read, skipped',
      in: 'in dieser Sammlung',
      year: 'in diesem Jahr veröffentlicht',
      before: 'im Feed vor einem Jahr, Monat oder Tag',
      after: 'im Feed nach einem Jahr, Monat oder Tag',
      day: 'im Feed an diesem Tag',
      upvotes: 'mehr als 50; auch <50, 50, 10..50',
      comments: 'im Feed besprochen',
      stars: 'seines Quelltexts bei GitHub',
      rating: 'nach eigener Bewertung',
      id: 'das Paper mit dieser arXiv-ID',
      has: 'auch project, note, tag, rating, pdf, highlight, annotation',
      is: 'im Eingang oder vorgemerkt',
    },
    wordsTitle: 'Wörter',
    textTitle: 'Wo die Wörter stehen',
    filtersTitle: 'Welche Paper',
  },
}
