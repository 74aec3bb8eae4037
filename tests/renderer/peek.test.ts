// Looking at papers beside the list.
import { beforeEach, expect, test } from 'vitest'
import { EMPTY_LIST } from '../../src/renderer/state/list-state.ts'
import { leavePeek, peekAt, peekedPaper } from '../../src/renderer/state/peek.ts'
import { selectOnly } from '../../src/renderer/state/selection.ts'
import { listStore } from '../../src/renderer/state/stores.ts'

beforeEach(() => {
  listStore.set({ ...EMPTY_LIST, selection: selectOnly('listed') })
})

test('looks follow on each other, and each is gone back from', () => {
  peekAt('a')
  peekAt('b')
  expect(peekedPaper()).toBe('b')
  expect(leavePeek()).toBe(true)
  expect(peekedPaper()).toBe('a')
  expect(leavePeek()).toBe(true)
  expect(peekedPaper()).toBeUndefined()
  expect(leavePeek()).toBe(false)
})

test('another selection ends them, new data of the same list does not', () => {
  peekAt('a')
  listStore.set((state) => ({ ...state, viewKey: 'same selection' }))
  expect(peekedPaper()).toBe('a')
  listStore.set((state) => ({ ...state, selection: selectOnly('other') }))
  expect(peekedPaper()).toBeUndefined()
})
