// Where papers go when they are ordered by hand.
import { describe, expect, it } from 'vitest'
import { type Beside, type Placed, placePapers } from '../../../src/main/core/library/place-papers.ts'

const placed = (...positions: number[]): Placed[] =>
  positions.map((position, index) => ({ id: 'abcdefgh'[index] ?? '', position }))

/** The collection after a move, as its letters in order. */
function orderAfter(rows: readonly Placed[], moved: string, beside: Beside): string {
  const positions = placePapers(rows, [...moved], beside)
  return [...rows]
    .map(({ id, position }) => ({ id, position: positions.get(id) ?? position }))
    .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
    .map((row) => row.id)
    .join('')
}

const ROWS = placed(1, 2, 3, 4, 5)

describe('papers moved by hand', () => {
  it.each([
    ['d', { before: 'b' }, 'adbce'],
    ['a', { after: 'c' }, 'bcade'],
    ['e', { before: 'a' }, 'eabcd'],
    ['a', {}, 'bcdea'],
    // Several stand together afterwards, in the order given.
    ['eb', { before: 'd' }, 'acebd'],
    ['ce', { after: 'a' }, 'acebd'],
    // An anchor that is moved stands for its place.
    ['bd', { before: 'd' }, 'acbde'],
    ['bd', { after: 'b' }, 'abdce'],
    ['abcde', { before: 'c' }, 'abcde'],
  ])('%s put %o gives %s', (moved, beside, order) => {
    expect(orderAfter(ROWS, moved, beside)).toBe(order)
  })

  it('write only themselves while there is room', () => {
    expect([...placePapers(ROWS, ['d', 'e'], { before: 'b' }).keys()]).toEqual(['d', 'e'])
  })

  it('write nothing where they are there already', () => {
    for (const beside of [{ before: 'd' }, { after: 'b' }, { before: 'c' }])
      expect(placePapers(ROWS, ['c'], beside).size).toBe(0)
    expect(placePapers(ROWS, ['e'], {}).size).toBe(0)
  })

  it('number all anew where two neighbours leave no room between them', () => {
    const tight = placed(1, 1 + Number.EPSILON, 2)
    expect(orderAfter(tight, 'c', { before: 'b' })).toBe('acb')
    expect(placePapers(tight, ['c'], { before: 'b' })).toEqual(new Map([['b', 3]]))
    // Equal places are a tie that their ids break.
    expect(orderAfter(placed(7, 7, 7), 'a', { after: 'b' })).toBe('bac')
  })

  it('can be moved between the same two a thousand times', () => {
    let rows: readonly Placed[] = placed(1, 2, 3)
    for (let round = 0; round < 1000; round += 1) {
      const moved = rows[2]?.id ?? ''
      const positions = placePapers(rows, [moved], { before: rows[1]?.id })
      const order = [rows[0], rows[2], rows[1]].map((row) => row?.id)
      rows = rows
        .map(({ id, position }) => ({ id, position: positions.get(id) ?? position }))
        .sort((one, other) => one.position - other.position)
      expect(rows.map((row) => row.id)).toEqual(order)
      expect(new Set(rows.map((row) => row.position)).size).toBe(3)
    }
  })
})
