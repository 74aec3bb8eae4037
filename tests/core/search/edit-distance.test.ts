import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/main/core/feed/sample/random.ts'
import { editDistance, isOneEdit, prefixDistance } from '../../../src/main/core/search/edit-distance.ts'

/** Optimal string alignment by its definition, without any short cut. */
function plainDistance(a: string, b: string): number {
  const cells = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => cells[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const options = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(at(i - 2, j - 2) + 1)
      const row = cells[i]
      if (row) row[j] = Math.min(...options)
    }
  }
  return at(a.length, b.length)
}

describe('the edit distance', () => {
  it.each([
    ['diffusion', 'difusion', 1],
    ['attention', 'attnetion', 1],
    ['model', 'modle', 1],
    ['kitten', 'sitting', 3],
    ['abc', 'abc', 0],
    ['ca', 'abc', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 4)).toBe(distance)
  })

  it('is that of the definition up to its limit, and beyond it the limit and one', () => {
    const random = createRandom('edit distance')
    const word = () => Array.from({ length: random.int(0, 9) }, () => 'abcd'[random.int(0, 3)]).join('')
    for (let round = 0; round < 20_000; round += 1) {
      const [a, b, limit] = [word(), word(), random.int(1, 3)]
      const expected = Math.min(plainDistance(a, b), limit + 1)
      expect([a, b, limit, editDistance(a, b, limit)]).toEqual([a, b, limit, expected])
      expect([a, b, isOneEdit(a, b)]).toEqual([a, b, plainDistance(a, b) === 1])
    }
  })

  it('to a beginning is the least of those to all beginnings', () => {
    expect(prefixDistance('difus', 'diffusion', 1)).toBe(1)
    expect(prefixDistance('diffu', 'diffusion', 1)).toBe(0)
    expect(prefixDistance('xyzzy', 'diffusion', 1)).toBe(2)
    const random = createRandom('beginnings')
    const word = (most: number) =>
      Array.from({ length: random.int(1, most) }, () => 'abcd'[random.int(0, 3)]).join('')
    for (let round = 0; round < 5000; round += 1) {
      const [a, b, limit] = [word(6), word(9), random.int(1, 2)]
      const all = Array.from({ length: b.length + 1 }, (_, length) => plainDistance(a, b.slice(0, length)))
      expect([a, b, limit, prefixDistance(a, b, limit)]).toEqual([a, b, limit, Math.min(...all, limit + 1)])
    }
  })
})
