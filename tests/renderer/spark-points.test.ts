// Where a sparkline goes.
import { expect, test } from 'vitest'
import { sparkPoints } from '../../src/renderer/ui/spark-points.ts'

const BOX = { width: 100, height: 20, inset: 2 }

test('time goes right, more goes up, both within the box', () => {
  const points = [
    { at: 0, value: 10 },
    { at: 10, value: 40 },
    { at: 40, value: 30 },
  ]
  const places = sparkPoints(points, BOX)
  expect(places[0]).toEqual([2, 18])
  expect(places[1]).toEqual([26, 2])
  expect(places[2]?.[0]).toBe(98)
  expect(places[2]?.[1]).toBeCloseTo(7.3)
})

test('a number that stays runs through the middle', () => {
  const places = sparkPoints(
    [
      { at: 1, value: 5 },
      { at: 2, value: 5 },
    ],
    BOX,
  )
  expect(places).toEqual([
    [2, 10],
    [98, 10],
  ])
})
