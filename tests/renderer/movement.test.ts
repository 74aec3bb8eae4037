// Where the movement keys lead.
import { expect, test } from 'vitest'
import { move } from '../../src/renderer/state/movement.ts'
import { createOrder, EMPTY_ORDER } from '../../src/renderer/state/order.ts'
import { NO_SELECTION, selectOnly } from '../../src/renderer/state/selection.ts'

const order = createOrder(Array.from({ length: 30 }, (_, index) => `p${index}`))
const at = (index: number) => selectOnly(`p${index}`)

test('each movement leads where its name says, and no further than the ends', () => {
  expect(move(at(3), order, 'next').current).toBe('p4')
  expect(move(at(3), order, 'previous').current).toBe('p2')
  expect(move(at(3), order, 'first').current).toBe('p0')
  expect(move(at(3), order, 'last').current).toBe('p29')
  expect(move(at(3), order, 'page-down', { page: 7 }).current).toBe('p10')
  expect(move(at(3), order, 'page-up', { page: 7 }).current).toBe('p0')
  expect(move(at(29), order, 'next').current).toBe('p29')
  expect(move(at(0), order, 'previous').current).toBe('p0')
})

test('from nowhere, any step leads to the first paper', () => {
  expect(move(NO_SELECTION, order, 'next').current).toBe('p0')
  expect(move(NO_SELECTION, order, 'previous').current).toBe('p0')
})

test('an empty list leads nowhere', () => {
  expect(move(NO_SELECTION, EMPTY_ORDER, 'next')).toBe(NO_SELECTION)
})

test('extending keeps the anchor and selects all between', () => {
  const two = move(at(3), order, 'next', { extend: true })
  const three = move(two, order, 'next', { extend: true })
  expect([...three.ids]).toEqual(['p3', 'p4', 'p5'])
  expect([...move(three, order, 'previous', { extend: true }).ids]).toEqual(['p3', 'p4'])
})

test('moving without extending lets go of the range', () => {
  const range = move(at(3), order, 'page-down', { extend: true, page: 5 })
  expect([...move(range, order, 'next').ids]).toEqual(['p9'])
})
