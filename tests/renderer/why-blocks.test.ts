// The blocks in which the list asks why its papers were found.
import { expect, test } from 'vitest'
import { BLOCK, blockIds, blocksOf } from '../../src/renderer/api/why-blocks.ts'

const order = Array.from({ length: BLOCK * 2 + 5 }, (_, index) => `p${index}`)

test('every position on the screen is in one of the blocks, and no block is without one', () => {
  for (const [first, last] of [
    [0, 0],
    [0, 15],
    [BLOCK - 1, BLOCK],
    [3, order.length - 1],
    [BLOCK * 2, order.length + 10],
    [-2, 4],
  ] as const) {
    const asked = blocksOf(order.length, first, last)
    const covered = new Set(asked.flatMap((block) => blockIds(order, block)))
    for (let index = Math.max(0, first); index <= Math.min(last, order.length - 1); index += 1)
      expect(covered).toContain(`p${index}`)
    for (const block of asked) expect(blockIds(order, block).length).toBeGreaterThan(0)
  }
})

test('scrolling within a block asks for nothing new', () => {
  expect(blocksOf(order.length, 0, 10)).toEqual(blocksOf(order.length, 5, BLOCK - 1))
})

test('nothing on the screen, or no paper at all, asks for nothing', () => {
  expect(blocksOf(order.length, 0, -1)).toEqual([])
  expect(blocksOf(0, 0, 10)).toEqual([])
})
