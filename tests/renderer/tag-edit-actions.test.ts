// Changing tags themselves: on the screen at once, back from it with a refusal, and never leaving the list on a tag that
// is gone. Over a real query cache; the core is a double that answers or refuses.
import { ORPCError } from '@orpc/client'
import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createInvalidator } from '../../src/renderer/api/invalidator.ts'
import { createQueryClient } from '../../src/renderer/api/query-client.ts'
import { queryKeys } from '../../src/renderer/api/query-keys.ts'
import { createTagEditActions } from '../../src/renderer/api/tag-edit-actions.ts'
import { createWrite } from '../../src/renderer/api/write.ts'
import { goTo } from '../../src/renderer/state/navigate.ts'
import { viewStore } from '../../src/renderer/state/stores.ts'
import { toastStore } from '../../src/renderer/state/toasts.ts'
import { INBOX } from '../../src/renderer/state/view.ts'
import { strings } from '../../src/renderer/strings/en.ts'
import type { Client } from '../../src/shared/contract.ts'
import type { Tag } from '../../src/shared/model.ts'

const TAGS: readonly Tag[] = [
  { id: 1, name: 'agent', papers: 1, color: 'red' },
  { id: 2, name: 'agents', papers: 2 },
]

let queryClient: QueryClient

beforeEach(() => {
  vi.useFakeTimers()
  toastStore.set([])
  goTo(INBOX)
  queryClient = createQueryClient()
  queryClient.setQueryData(queryKeys.tags, TAGS)
  queryClient.setQueryData(queryKeys.row('a'), { id: 'a', tags: ['agent', 'agents'] })
  queryClient.setQueryData(queryKeys.row('b'), { id: 'b', tags: ['x'] })
})
afterEach(() => {
  queryClient.clear()
  vi.useRealTimers()
})

function actionsOver(answer: () => Promise<unknown>) {
  const tags = { rename: answer, merge: answer, setColor: answer, delete: answer }
  const client = { tags } as unknown as Client
  const write = createWrite(createInvalidator(queryClient))
  return createTagEditActions({ client, queryClient, write }, async () => {})
}

const never = () => new Promise<unknown>(() => {})
const refused = async () => {
  throw new ORPCError('not_found', { defined: true, data: { what: 'tag', id: 'agent' } })
}
const tagsOf = (id: string) => queryClient.getQueryData<{ tags: string[] }>(queryKeys.row(id))?.tags
const names = () => queryClient.getQueryData<Tag[]>(queryKeys.tags)?.map(({ name }) => name)

test('a merge is on papers and among tags before the core has answered, each paper tagged once', () => {
  void actionsOver(never).mergeTags('AGENT', 'agents')
  expect({ a: tagsOf('a'), b: tagsOf('b'), names: names() }).toEqual({
    a: ['agents'],
    b: ['x'],
    names: ['agents'],
  })
})

test('a colour is set and taken away at once', () => {
  const { setTagColor } = actionsOver(never)
  void setTagColor('agents', 'teal')
  void setTagColor('agent', undefined)
  expect(queryClient.getQueryData(queryKeys.tags)).toEqual([
    { id: 1, name: 'agent', papers: 1 },
    { id: 2, name: 'agents', papers: 2, color: 'teal' },
  ])
})

test('a refusal puts everything back, says why, and leaves the list where it is', async () => {
  goTo({ kind: 'tag', tag: 'agent' })
  await actionsOver(refused).deleteTag('agent')
  expect({ a: tagsOf('a'), names: names() }).toEqual({ a: ['agent', 'agents'], names: ['agent', 'agents'] })
  expect(toastStore.get().map(({ text }) => text)).toEqual([
    strings.errors.not_found({ what: 'tag', id: 'agent' }),
  ])
  expect(viewStore.get().place).toEqual({ kind: 'tag', tag: 'agent' })
})

test('the list goes on to what a merge left, and to the inbox from a deleted tag, with a way back', async () => {
  const { mergeTags, deleteTag } = actionsOver(async () => ({ changed: 2 }))
  goTo({ kind: 'tag', tag: 'Agent' })
  await mergeTags('agent', 'agents')
  expect(viewStore.get().place).toEqual({ kind: 'tag', tag: 'agents' })
  await deleteTag('agents')
  expect(viewStore.get().place).toEqual(INBOX)
  expect(toastStore.get().at(-1)).toMatchObject({
    text: strings.tags.deleted('agents', 2),
    action: { label: strings.history.undo },
  })
})

test('a name that is refused is thrown to the dialog that asked', async () => {
  await expect(actionsOver(refused).renameTag('agent', 'x')).rejects.toMatchObject({ code: 'not_found' })
  expect(toastStore.get()).toEqual([])
})
