// The selection of the list: ranges, toggles, and what becomes of it when papers come and go.
import { describe, expect, test } from 'vitest'
import { createOrder } from '../../src/renderer/state/order.ts'
import {
  extendTo,
  NO_SELECTION,
  narrow,
  reconcile,
  selectAll,
  selectedInOrder,
  selectOnly,
  toggle,
} from '../../src/renderer/state/selection.ts'

const order = createOrder(['a', 'b', 'c', 'd', 'e'])

describe('selecting', () => {
  test('a range runs from the anchor to the paper, both included, and can turn around', () => {
    const down = extendTo(selectOnly('b'), order, 'd')
    expect([...down.ids]).toEqual(['b', 'c', 'd'])
    const up = extendTo(down, order, 'a')
    expect([...up.ids]).toEqual(['a', 'b'])
    expect(up).toMatchObject({ anchor: 'b', current: 'a' })
  })

  test('a range from an anchor that has left the view selects only its end', () => {
    expect(extendTo(selectOnly('gone'), order, 'c')).toEqual(selectOnly('c'))
  })

  test('toggling adds a paper and takes it out again', () => {
    const two = toggle(selectOnly('a'), 'c')
    expect([...two.ids]).toEqual(['a', 'c'])
    expect([...toggle(two, 'a').ids]).toEqual(['c'])
  })

  test('everything is selected without moving the current paper', () => {
    const all = selectAll(selectOnly('c'), order)
    expect(all.ids.size).toBe(5)
    expect(all.current).toBe('c')
  })

  test('narrowing goes from many to the current one, then to none, and keeps its place', () => {
    const many = extendTo(selectOnly('a'), order, 'c')
    const one = narrow(many)
    expect([...one.ids]).toEqual(['c'])
    const none = narrow(one)
    expect(none.ids.size).toBe(0)
    expect(none.current).toBe('c')
  })

  test('selected papers come in the order of the view, however they were clicked', () => {
    expect(selectedInOrder(toggle(toggle(selectOnly('d'), 'a'), 'b'), order)).toEqual(['a', 'b', 'd'])
  })
})

describe('when the data changes', () => {
  test('a selection that is all still there is the very same one', () => {
    const selection = selectOnly('c')
    expect(reconcile(selection, order, createOrder(['new', 'c', 'a']))).toBe(selection)
  })

  test('the next paper takes the place of one that left', () => {
    expect(reconcile(selectOnly('b'), order, createOrder(['a', 'c', 'd']))).toEqual(selectOnly('c'))
  })

  test('at the end of the list the previous paper takes its place', () => {
    expect(reconcile(selectOnly('e'), order, createOrder(['a', 'b']))).toEqual(selectOnly('b'))
  })

  test('after a whole range left, the paper below it is selected', () => {
    const range = extendTo(selectOnly('b'), order, 'd')
    expect(reconcile(range, order, createOrder(['a', 'e']))).toEqual(selectOnly('e'))
  })

  test('papers that left are no longer selected, the others are', () => {
    const range = extendTo(selectOnly('a'), order, 'c')
    const after = reconcile(range, order, createOrder(['a', 'c', 'e']))
    expect([...after.ids]).toEqual(['a', 'c'])
    expect(after.current).toBe('c')
  })

  test('nothing is selected once the view is empty', () => {
    expect(reconcile(selectOnly('a'), order, createOrder([]))).toEqual(NO_SELECTION)
  })

  test('a place without a selection moves on without selecting', () => {
    const after = reconcile(narrow(selectOnly('b')), order, createOrder(['c']))
    expect(after.current).toBe('c')
    expect(after.ids.size).toBe(0)
  })
})
