// Words of moving things by hand: papers in a collection, collections in their tree, and what is dragged.
import { papers } from './count.ts'
import { format } from './format.ts'

const ofAll = (from: number, to: number, all: number) =>
  from === to
    ? `${format.number(from)} of ${format.number(all)}`
    : `${format.number(from)}–${format.number(to)} of ${format.number(all)}`

export const collections = {
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveTo: 'Move to…',
  moveTitle: (name: string) => `Move “${name}” to`,
  moveFilter: 'Find a collection',
  topLevel: 'Top level',
  nowhere: 'There is no other collection to move it to.',
  noMatch: 'No collection is called so.',
  openFirst: 'Open a collection first.',
  movedInto: (name: string, parent: string) => `“${name}” moved into “${parent}”`,
  movedToTop: (name: string) => `“${name}” moved to the top level`,
  placed: (name: string, place: number, all: number) => `“${name}”, ${ofAll(place, place, all)}`,
  orderFirst: 'Open a collection, sorted by Manual, to put its papers in order.',
  /** Where papers stand after a move, counted from 1. */
  ordered: (n: number, from: number, to: number, all: number) =>
    n === 1 ? `Moved to ${ofAll(from, to, all)}` : `${papers(n)} moved to ${ofAll(from, to, all)}`,
  dragged: (n: number) => papers(n),
}
