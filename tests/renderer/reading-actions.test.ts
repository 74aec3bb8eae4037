// Setting a status: on the screen at once, and taken back from it when the core refuses. Over a real query cache; the
// core is a double that answers or refuses.
import { ORPCError } from '@orpc/client'
import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createInvalidator } from '../../src/renderer/api/invalidator.ts'
import { createQueryClient } from '../../src/renderer/api/query-client.ts'
import { queryKeys } from '../../src/renderer/api/query-keys.ts'
import { createReadingActions } from '../../src/renderer/api/reading-actions.ts'
import { createWrite } from '../../src/renderer/api/write.ts'
import { EMPTY_LIST, showOrder } from '../../src/renderer/state/list-state.ts'
import { createOrder } from '../../src/renderer/state/order.ts'
import { listStore, viewStore } from '../../src/renderer/state/stores.ts'
import { toastStore } from '../../src/renderer/state/toasts.ts'
import { viewKey } from '../../src/renderer/state/view.ts'
import { strings } from '../../src/renderer/strings/en.ts'
import type { Client } from '../../src/shared/contract.ts'

const INBOX = queryKeys.order({ status: 'inbox' }, 'day')
const READ = queryKeys.order({ status: 'read' }, 'day')
const ALL = queryKeys.order({}, 'day')

let queryClient: QueryClient

beforeEach(() => {
  vi.useFakeTimers()
  toastStore.set([])
  queryClient = createQueryClient()
  queryClient.setQueryData(INBOX, ['a', 'b', 'c'])
  queryClient.setQueryData(READ, ['z'])
  queryClient.setQueryData(ALL, ['a', 'b', 'c', 'z'])
  queryClient.setQueryData(queryKeys.row('a'), { id: 'a', status: 'inbox' })
  queryClient.setQueryData(queryKeys.row('b'), { id: 'b', status: 'inbox' })
})
afterEach(() => {
  queryClient.clear()
  vi.useRealTimers()
})

function actionsOver(setStatus: (input: { ids: string[]; status: string }) => Promise<unknown>) {
  const client = { reading: { setStatus } } as unknown as Client
  const write = createWrite(createInvalidator(queryClient))
  return createReadingActions({ client, queryClient, write }, async () => {})
}

test('the paper leaves the list of its old status before the core has answered', async () => {
  const { setStatus } = actionsOver(() => new Promise(() => {}))
  void setStatus(['a'], 'read')
  expect(queryClient.getQueryData(INBOX)).toEqual(['b', 'c'])
  expect(queryClient.getQueryData(READ)).toEqual(['z'])
  expect(queryClient.getQueryData(ALL)).toEqual(['a', 'b', 'c', 'z'])
  expect(queryClient.getQueryData(queryKeys.row('a'))).toEqual({ id: 'a', status: 'read' })
  expect(queryClient.getQueryData(queryKeys.row('b'))).toEqual({ id: 'b', status: 'inbox' })
})

test('a refusal puts everything back, and says why', async () => {
  const { setStatus } = actionsOver(async () => {
    throw new ORPCError('disk_full', { defined: true, data: { path: '/data' } })
  })
  await setStatus(['a'], 'read')
  expect(queryClient.getQueryData(INBOX)).toEqual(['a', 'b', 'c'])
  expect(queryClient.getQueryData(queryKeys.row('a'))).toEqual({ id: 'a', status: 'inbox' })
  expect(toastStore.get().map((toast) => toast.text)).toEqual([strings.errors.disk_full({ path: '/data' })])
})

test('a selection however long is one call, and so one step of undo, which is offered', async () => {
  const calls: number[] = []
  const { setStatus } = actionsOver(async ({ ids }) => calls.push(ids.length))
  await setStatus(
    Array.from({ length: 100_000 }, (_, index) => String(index)),
    'skipped',
  )
  expect(calls).toEqual([100_000])
  expect(toastStore.get().at(-1)?.action?.label).toBe(strings.history.undo)
})

test('the list moves on at once, and comes back with a refusal', async () => {
  const view = { place: { kind: 'status', status: 'inbox' }, sort: 'day', query: '' } as const
  viewStore.set(view)
  listStore.set(showOrder(EMPTY_LIST, viewKey(view), createOrder(['a', 'b', 'c'])))
  const { setStatus } = actionsOver(async () => {
    throw new ORPCError('internal', { defined: true, data: { ref: 'r' } })
  })
  const done = setStatus(['a'], 'read')
  expect(listStore.get().selection.current).toBe('b')
  await done
  expect(listStore.get().order.ids).toEqual(['a', 'b', 'c'])
})
