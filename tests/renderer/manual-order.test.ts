// Moving papers by hand within an order.
import { describe, expect, test } from 'vitest'
import { besideGap, type OrderStep, stepBeside, withMoved } from '../../src/renderer/state/manual-order.ts'

const ORDER = [...'abcde']

function step(moved: string, to: OrderStep): string {
  const beside = stepBeside(ORDER, [...moved], to)
  return beside === undefined ? 'stays' : withMoved(ORDER, [...moved], beside).join('')
}

describe('a step of the keyboard', () => {
  test.each<[string, OrderStep, string]>([
    ['c', 'up', 'acbde'],
    ['c', 'down', 'abdce'],
    ['c', 'first', 'cabde'],
    ['c', 'last', 'abdec'],
    ['cd', 'up', 'acdbe'],
    ['bc', 'down', 'adbce'],
    // Apart, they are brought together on the way, and at the end where there is none.
    ['bd', 'up', 'bdace'],
    ['bd', 'down', 'acebd'],
    ['ac', 'up', 'acbde'],
    ['ce', 'down', 'abdce'],
    ['ac', 'first', 'acbde'],
    ['a', 'up', 'stays'],
    ['ab', 'first', 'stays'],
    ['e', 'down', 'stays'],
    ['de', 'last', 'stays'],
    ['abcde', 'up', 'stays'],
    ['z', 'up', 'stays'],
  ])('takes %s %s to %s', (moved, to, order) => {
    expect(step(moved, to)).toBe(order)
  })
})

test('a gap is above the paper that follows it, the last one below all', () => {
  expect(besideGap(ORDER, 0)).toEqual({ before: 'a' })
  expect(besideGap(ORDER, 4)).toEqual({ before: 'e' })
  expect(besideGap(ORDER, 5)).toEqual({ after: 'e' })
  expect(besideGap([], 0)).toBeUndefined()
})

test('papers dropped into a gap between themselves gather there', () => {
  const drop = (moved: string, gap: number) => {
    const beside = besideGap(ORDER, gap)
    return beside && withMoved(ORDER, [...moved], beside).join('')
  }
  expect(drop('bd', 3)).toBe('acbde')
  expect(drop('bd', 2)).toBe('abdce')
  expect(drop('a', 1)).toBe('abcde')
  expect(withMoved(ORDER, ['a'], { before: 'z' })).toEqual(ORDER)
})
