// Marking: on the screen before the core has it, and back from it when the core refuses. Over a real query cache; the core
// is a double that answers or refuses.
import { ORPCError } from '@orpc/client'
import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAnnotationActions } from '../../src/renderer/api/annotation-actions.ts'
import { createInvalidator } from '../../src/renderer/api/invalidator.ts'
import { createQueryClient } from '../../src/renderer/api/query-client.ts'
import { queryKeys } from '../../src/renderer/api/query-keys.ts'
import { createWrite } from '../../src/renderer/api/write.ts'
import { toastStore } from '../../src/renderer/state/toasts.ts'
import { strings } from '../../src/renderer/strings/en.ts'
import type { Annotation, NewAnnotation } from '../../src/shared/annotations-model.ts'
import type { Client } from '../../src/shared/contract.ts'

const MARK: NewAnnotation = {
  kind: 'highlight',
  color: 'yellow',
  page: 1,
  rects: [[1, 2, 3, 4]],
  text: 'words',
  comment: '',
}
const stored = (id: number, rest: Partial<Annotation> = {}): Annotation => ({
  ...MARK,
  id,
  paperId: 'a',
  version: 2,
  createdAt: '2024-05-06T10:00:00.000Z',
  changedAt: '2024-05-06T10:00:00.000Z',
  ...rest,
})

let queryClient: QueryClient

beforeEach(() => {
  vi.useFakeTimers()
  toastStore.set([])
  queryClient = createQueryClient()
  queryClient.setQueryData(queryKeys.annotations('a'), [stored(7)])
})
afterEach(() => {
  queryClient.clear()
  vi.useRealTimers()
})

function actionsOver(answer: () => Promise<unknown>) {
  const annotations = { add: answer, change: answer, remove: answer, markdown: answer }
  const client = { annotations } as unknown as Client
  const write = createWrite(createInvalidator(queryClient))
  return createAnnotationActions({ client, queryClient, write }, async () => {})
}

const never = () => new Promise<unknown>(() => {})
const refused = async () => {
  throw new ORPCError('not_found', { defined: true, data: { what: 'annotation', id: '7' } })
}
const shown = () => queryClient.getQueryData<Annotation[]>(queryKeys.annotations('a')) ?? []

test('what is marked is shown at once, under a number that no stored one has', () => {
  const { shown: added } = actionsOver(never).addAnnotations('a', 2, [MARK, { ...MARK, page: 2 }])
  expect(shown().map(({ page, version }) => [page, version])).toEqual([
    [1, 2],
    [1, 2],
    [2, 2],
  ])
  const ids = added.map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
  expect(Math.max(...ids)).toBeLessThan(0)
})

test('then it is what the core made of it, once', async () => {
  const { stored: made } = actionsOver(async () => [stored(8)]).addAnnotations('a', 2, [MARK])
  expect((await made)?.map(({ id }) => id)).toEqual([8])
  expect(shown().map(({ id }) => id)).toEqual([7, 8])
})

test('what was not stored is not shown, and said to be so', async () => {
  const { stored: made } = actionsOver(refused).addAnnotations('a', 2, [MARK])
  expect(await made).toBeUndefined()
  expect(shown().map(({ id }) => id)).toEqual([7])
  expect(toastStore.get().map(({ tone }) => tone)).toEqual(['error'])
})

test('a colour changes at once, and back when it was refused; the rest of the mark stays', async () => {
  void actionsOver(never).changeAnnotation(7, { color: 'red' })
  expect(shown()).toEqual([stored(7, { color: 'red' })])
  queryClient.setQueryData(queryKeys.annotations('a'), [stored(7)])
  await actionsOver(refused).changeAnnotation(7, { kind: 'underline' })
  expect(shown()).toEqual([stored(7)])
})

test('a deleted one is gone at once, with a way back', async () => {
  await actionsOver(async () => ({ changed: 1 })).removeAnnotations([7])
  expect(shown()).toEqual([])
  const [toast] = toastStore.get()
  expect(toast?.text).toBe('1 annotation deleted')
  expect(toast?.action?.label).toBe(strings.history.undo)
})

test('a comment that could not be stored is its writer’s to keep, but not that of a mark that is gone', async () => {
  const offline = async () => {
    throw new Error('the connection is gone')
  }
  await expect(actionsOver(offline).saveComment(7, 'x')).rejects.toThrow()
  await expect(actionsOver(refused).saveComment(7, 'x')).resolves.toBeUndefined()
  await actionsOver(async () => stored(7, { comment: 'x' })).saveComment(7, 'x')
  expect(shown()[0]?.comment).toBe('x')
})

test('a copy that cannot be made says why', async () => {
  const answers = [
    new Response(null, { status: 404 }),
    Response.json({ code: 'pdf_unusable', data: { name: 'a.pdf', fault: 'encrypted' } }, { status: 422 }),
  ]
  const asked: unknown[] = []
  vi.stubGlobal('window', {
    fetch: async (path: unknown) => {
      asked.push(path)
      return answers.shift()
    },
  })
  try {
    await actionsOver(never).saveAnnotated('a', 2)
    await actionsOver(never).saveAnnotated('a', 2)
  } finally {
    vi.unstubAllGlobals()
  }
  expect(asked).toEqual(['/pdf/a?v=2&annotated=1', '/pdf/a?v=2&annotated=1'])
  expect(toastStore.get().map(({ text }) => text)).toEqual([
    strings.errors.not_found({ what: 'file', id: 'a' }),
    strings.errors.pdf_unusable({ name: 'a.pdf', fault: 'encrypted' }),
  ])
})
