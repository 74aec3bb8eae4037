// German words of tags themselves: their menu, their colours, and what was done to them.
import type { TagColor } from '../../shared/model.ts'
import { papersDative } from './de-count.ts'
import type { tags as en } from './en-tags.ts'
import type { Shape } from './shape.ts'

const colors: Record<TagColor, string> = {
  red: 'Rot',
  orange: 'Orange',
  yellow: 'Gelb',
  green: 'Grün',
  teal: 'Türkis',
  blue: 'Blau',
  purple: 'Violett',
  pink: 'Rosa',
}

export const tags: Shape<typeof en> = {
  colors,
  color: 'Farbe',
  noColor: 'Keine Farbe',
  rename: 'Umbenennen …',
  merge: 'Zusammenführen mit …',
  delete: 'Löschen',
  renameTitle: (tag) => `Schlagwort „${tag}“ umbenennen`,
  name: 'Bezeichnung',
  renameAction: 'Umbenennen',
  mergeAction: 'Zusammenführen',
  taken: (tag, other, n) =>
    `„${other}“ gibt es schon an ${papersDative(n)}. Zusammenführen gibt es auch denen von „${tag}“, und „${tag}“ entfällt.`,
  mergeTitle: (tag) => `Schlagwort „${tag}“ zusammenführen`,
  mergeText: (tag) => `Seine Paper bekommen das gewählte Schlagwort, und „${tag}“ entfällt.`,
  mergeInto: 'Zusammenführen mit',
  openFirst: 'Bitte zuerst ein Schlagwort öffnen.',
  renamed: (tag, name) => `„${tag}“ heißt jetzt „${name}“`,
  merged: (tag, into) => `„${tag}“ mit „${into}“ zusammengeführt`,
  colored: (tag, color) =>
    color === undefined ? `„${tag}“ hat keine Farbe` : `„${tag}“ ist jetzt ${colors[color].toLowerCase()}`,
  deleted: (tag, n) => `„${tag}“ von ${papersDative(n)} gelöscht`,
}
