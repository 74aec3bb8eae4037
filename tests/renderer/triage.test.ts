// Triage over the view's own state: where it begins, what keys do in it, and where the list stands after it.
import { beforeEach, expect, test } from 'vitest'
import { COMMAND_GROUPS, type CommandId } from '../../src/renderer/commands/command-id.ts'
import type { Commands } from '../../src/renderer/commands/commands.ts'
import { withTriage } from '../../src/renderer/commands/triage-commands.ts'
import { EMPTY_LIST, showOrder } from '../../src/renderer/state/list-state.ts'
import { createOrder } from '../../src/renderer/state/order.ts'
import { selectOnly } from '../../src/renderer/state/selection.ts'
import { listStore, viewStore } from '../../src/renderer/state/stores.ts'
import {
  leaveTriage,
  openPile,
  startTriage,
  stepPile,
  triageDay,
  triagedPaper,
  triageStore,
} from '../../src/renderer/state/triage.ts'
import { INBOX, type View, viewKey } from '../../src/renderer/state/view.ts'

const VIEW: View = { place: INBOX, sort: 'day', query: '' }
const IDS = ['a', 'b', 'c']

let ran: string[]
let commands: Commands

beforeEach(() => {
  ran = []
  commands = withTriage(
    Object.fromEntries(
      (Object.keys(COMMAND_GROUPS) as CommandId[]).map((id) => [id, () => ran.push(id)]),
    ) as unknown as Commands,
  )
  triageStore.set(undefined)
  viewStore.set(VIEW)
  listStore.set({ ...showOrder(EMPTY_LIST, viewKey(VIEW), createOrder(IDS)), selection: selectOnly('b') })
})

test('it begins where the list stood, and leaves the list where it came to', () => {
  startTriage()
  expect(triagedPaper()).toBeUndefined()
  openPile(IDS)
  expect(triagedPaper()).toBe('b')
  stepPile(1)
  leaveTriage()
  expect(triageStore.get()).toBeUndefined()
  expect(listStore.get().selection.current).toBe('c')
})

test('a verdict runs its command once and brings the next paper before the core has answered', () => {
  startTriage()
  openPile(IDS)
  commands['status.queued']()
  expect(ran).toEqual(['status.queued'])
  expect(triagedPaper()).toBe('c')
  commands['status.skipped']()
  commands['status.read']()
  expect(ran).toEqual(['status.queued', 'status.skipped'])
})

test('movements go through the pile and leave the list alone; outside of it they are the list’s', () => {
  commands['move.next']()
  expect(ran).toEqual(['move.next'])
  startTriage()
  openPile(IDS)
  commands['move.next']()
  commands['move.previous']()
  commands['move.first']()
  expect(triagedPaper()).toBe('a')
  commands['move.last']()
  expect(triagedPaper()).toBe('c')
  expect(ran).toEqual(['move.next'])
  expect(listStore.get().selection.current).toBe('b')
})

test('Escape leaves; and so does going to another place', () => {
  startTriage()
  openPile(IDS)
  commands['move.back']()
  expect(triageStore.get()).toBeUndefined()
  startTriage()
  viewStore.set({ ...VIEW, place: { kind: 'tag', tag: 'x' } })
  expect(triageStore.get()).toBeUndefined()
})

test('skipping all that is left asks first', () => {
  startTriage()
  openPile(IDS)
  commands['triage.clear']()
  expect(triageStore.get()?.isClearing).toBe(true)
  expect(ran).toEqual([])
})

test('a day is gone through from its top, and the list is then that day’s, at the paper that was up', () => {
  triageDay('2024-10-16')
  openPile(['c', 'b', 'a'])
  expect(triagedPaper()).toBe('c')
  stepPile(1)
  leaveTriage()
  expect(viewStore.get().place).toEqual({ kind: 'day', day: '2024-10-16' })
  const key = viewKey(viewStore.get())
  expect(showOrder(listStore.get(), key, createOrder(['c', 'b', 'a'])).selection.current).toBe('b')
})

test('of a search, only what it found is gone through', () => {
  viewStore.set({ ...VIEW, query: 'walrus' })
  startTriage()
  expect(triageStore.get()?.within).toEqual(IDS)
})
