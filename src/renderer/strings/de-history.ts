// German words of the history: what each change was, and going back to one.
import type { HistoryEntry } from '../../shared/history-model.ts'
import type { Status } from '../../shared/model.ts'
import { count } from './count.ts'
import { papers, papersDative } from './de-count.ts'
import { tags } from './de-tags.ts'
import type { historyView as en } from './en-history.ts'
import type { Shape } from './shape.ts'

const became: Record<Status, string> = {
  inbox: 'zurück in den Eingang gelegt',
  queued: 'vorgemerkt',
  reading: 'begonnen',
  read: 'als gelesen markiert',
  skipped: 'übersprungen',
}

const quoted = (text: string | undefined) => `„${text ?? ''}“`

type Words = (entry: HistoryEntry, subject: string) => string

// The subject is a title or a number of papers, and stands where both need no ending.
const sentences: Readonly<Record<string, Words>> = {
  'reading.setStatus': ({ status = 'inbox' }, subject) => `${subject} ${became[status]}`,
  'reading.update': ({ isNote, rating }, subject) => {
    if (isNote) return `Notiz: ${subject}`
    return rating === undefined || rating === 0
      ? `Bewertung: ${subject}`
      : `${subject} mit ${rating} bewertet`
  },
  'tags.add': ({ name }, subject) => `${subject} mit ${quoted(name)} verschlagwortet`,
  'tags.remove': ({ name }, subject) => `${subject}: Schlagwort ${quoted(name)} entfernt`,
  'tags.rename': ({ name, newName }) => `Schlagwort ${quoted(name)} in ${quoted(newName)} umbenannt`,
  'tags.merge': ({ name, newName }) =>
    `Schlagwort ${quoted(name)} ${newName === undefined ? '' : `mit ${quoted(newName)} `}zusammengeführt`,
  'tags.setColor': ({ name, color }) =>
    color === undefined
      ? `Farbe des Schlagworts ${quoted(name)} entfernt`
      : `Schlagwort ${quoted(name)} ${tags.colors[color].toLowerCase()} gefärbt`,
  'tags.delete': ({ name, papers: n }) => `Schlagwort ${quoted(name)} von ${papersDative(n)} gelöscht`,
  'collections.create': ({ name }) => `Sammlung ${quoted(name)} angelegt`,
  'collections.ensure': ({ name }) => `Sammlung ${quoted(name)} angelegt`,
  'collections.rename': ({ name, newName }) => `Sammlung ${quoted(name)} in ${quoted(newName)} umbenannt`,
  'collections.move': ({ name }) => `Sammlung ${quoted(name)} verschoben`,
  'collections.setQuery': ({ name }) => `Suche von ${quoted(name)} geändert`,
  'collections.delete': ({ name }) => `Sammlung ${quoted(name)} gelöscht`,
  'collections.add': ({ name }, subject) => `${subject} zu ${quoted(name)} hinzugefügt`,
  'collections.remove': ({ name }, subject) => `${subject} aus ${quoted(name)} entfernt`,
  'importing.run': ({ title }, subject) =>
    title === undefined ? 'Bibliographie importiert' : `${subject} importiert`,
  'citekeys.refresh': ({ papers: n }) => `Zitierschlüssel von ${papersDative(n)} erneuert`,
  'citekeys.pin': (_entry, subject) => `Zitierschlüssel festgelegt: ${subject}`,
  'citekeys.unpin': (_entry, subject) => `Zitierschlüssel freigegeben: ${subject}`,
  'keptFiles.create': () => 'Datei wird aktuell gehalten',
  'keptFiles.setMode': () => 'Schreibzeitpunkt einer Datei geändert',
  'keptFiles.remove': () => 'Datei wird nicht mehr aktuell gehalten',
  'annotations.add': (_entry, subject) => `${subject} mit Anmerkungen versehen`,
  'annotations.change': (_entry, subject) => `Anmerkung geändert: ${subject}`,
  'annotations.remove': ({ title }, subject) =>
    title === undefined ? 'Anmerkungen entfernt' : `Anmerkungen entfernt: ${subject}`,
  'collections.reorder': ({ name }) => `Paper in ${quoted(name)} neu geordnet`,
}

function describe(entry: HistoryEntry, kind: string): string {
  const subject = entry.title === undefined ? papers(entry.papers) : quoted(entry.title)
  const sentence = sentences[entry.kind]
  if (sentence !== undefined) return sentence(entry, subject)
  const named = entry.name ?? entry.title
  return named === undefined ? kind : `${kind}: ${quoted(named)}`
}

export const historyView: Shape<typeof en> = {
  describe,
  title: 'Verlauf',
  open: 'Verlauf',
  hint: 'Neuestes zuerst. Die Eingabetaste macht eine Änderung und alle danach rückgängig oder wiederholt, was bis zu ihr rückgängig gemacht wurde.',
  empty:
    'Noch nichts geändert. Was mit Papern, Schlagwörtern und Sammlungen geschieht, steht dann hier und lässt sich rückgängig machen.',
  list: 'Änderungen',
  undoTo: 'Bis hier rückgängig',
  redoTo: 'Bis hier wiederholen',
  undone: 'Rückgängig gemacht',
  now: 'Aktueller Stand',
  more: 'Ältere Änderungen zeigen',
  stepsUndone: (n) => `${count(n, 'Änderung', 'Änderungen')} rückgängig gemacht`,
  stepsRedone: (n) => `${count(n, 'Änderung', 'Änderungen')} wiederholt`,
}
