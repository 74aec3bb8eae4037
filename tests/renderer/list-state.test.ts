// What the list shows and selects when data arrives, for the same view and for another.
import { expect, test } from 'vitest'
import { EMPTY_LIST, showOrder } from '../../src/renderer/state/list-state.ts'
import { createOrder } from '../../src/renderer/state/order.ts'
import { selectOnly } from '../../src/renderer/state/selection.ts'

test('a view opens on its first paper', () => {
  expect(showOrder(EMPTY_LIST, 'inbox', createOrder(['a', 'b'])).selection).toEqual(selectOnly('a'))
})

test('coming back to a view finds the paper it was left on', () => {
  const inbox = createOrder(['a', 'b', 'c'])
  const onB = { ...showOrder(EMPTY_LIST, 'inbox', inbox), selection: selectOnly('b') }
  const elsewhere = showOrder(onB, 'read', createOrder(['x']))
  expect(elsewhere.selection).toEqual(selectOnly('x'))
  expect(showOrder(elsewhere, 'inbox', inbox).selection).toEqual(selectOnly('b'))
})

test('coming back after that paper left opens on the first one', () => {
  const onB = {
    ...showOrder(EMPTY_LIST, 'inbox', createOrder(['a', 'b'])),
    selection: selectOnly('b'),
  }
  const elsewhere = showOrder(onB, 'read', createOrder(['x']))
  expect(showOrder(elsewhere, 'inbox', createOrder(['a'])).selection).toEqual(selectOnly('a'))
})

test('new papers above do not move the selection', () => {
  const before = { ...showOrder(EMPTY_LIST, 'inbox', createOrder(['a', 'b'])), selection: selectOnly('b') }
  expect(showOrder(before, 'inbox', createOrder(['new', 'a', 'b'])).selection).toEqual(selectOnly('b'))
})

test('an empty view that fills selects its first paper', () => {
  const empty = showOrder(EMPTY_LIST, 'inbox', createOrder([]))
  expect(showOrder(empty, 'inbox', createOrder(['a'])).selection).toEqual(selectOnly('a'))
})
