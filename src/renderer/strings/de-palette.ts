// German words of the command palette.
import { papers } from './de-count.ts'
import type { palette as en } from './en-palette.ts'
import type { Shape } from './shape.ts'

export const palette: Shape<typeof en> = {
  title: 'Befehlspalette',
  label: 'Befehl, Paper, Schlagwort oder Ort finden',
  placeholder: 'Befehl, Paper, Schlagwort, Sammlung oder Tag …',
  results: 'Treffer',
  nothing: (typed) => `Nichts heißt „${typed}“`,
  groups: {
    recent: 'Zuletzt',
    command: 'Befehle',
    place: 'Gehe zu',
    tag: 'Schlagwörter',
    collection: 'Sammlungen',
    paper: 'Paper',
  },
  papers,
  move: 'auswählen',
  run: 'ausführen',
  close: 'schließen',
}
