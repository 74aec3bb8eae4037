// German words of moving things by hand: papers in a collection, collections in their tree, and what is dragged.
import { papers } from './de-count.ts'
import type { collections as en } from './en-collections.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

const ofAll = (from: number, to: number, all: number) =>
  from === to
    ? `${format.number(from)} von ${format.number(all)}`
    : `${format.number(from)}–${format.number(to)} von ${format.number(all)}`

export const collections: Shape<typeof en> = {
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  moveTo: 'Verschieben …',
  moveTitle: (name) => `„${name}“ verschieben nach`,
  moveFilter: 'Sammlung finden',
  topLevel: 'Oberste Ebene',
  nowhere: 'Es gibt keine andere Sammlung als Ziel.',
  noMatch: 'Keine Sammlung heißt so.',
  openFirst: 'Bitte zuerst eine Sammlung öffnen.',
  movedInto: (name, parent) => `„${name}“ in „${parent}“ verschoben`,
  movedToTop: (name) => `„${name}“ auf die oberste Ebene verschoben`,
  placed: (name, place, all) => `„${name}“, ${ofAll(place, place, all)}`,
  orderFirst: 'Zum Ordnen eine Sammlung öffnen und als Sortierung „Von Hand“ wählen.',
  ordered: (n, from, to, all) =>
    n === 1
      ? `Verschoben an Stelle ${ofAll(from, to, all)}`
      : `${papers(n)} verschoben an Stelle ${ofAll(from, to, all)}`,
  dragged: (n) => papers(n),
}
