// What is put on the clipboard. The core and the clipboard are doubles.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  citeText,
  createCopyActions,
  markdownLink,
  pandocCiteText,
} from '../../src/renderer/api/copy-actions.ts'
import { createInvalidator } from '../../src/renderer/api/invalidator.ts'
import { createQueryClient } from '../../src/renderer/api/query-client.ts'
import { createWrite } from '../../src/renderer/api/write.ts'
import { toastStore } from '../../src/renderer/state/toasts.ts'
import { strings } from '../../src/renderer/strings/en.ts'
import type { Client } from '../../src/shared/contract.ts'

const writeText = vi.fn(async (_text: string) => {})

beforeEach(() => {
  vi.useFakeTimers()
  toastStore.set([])
  writeText.mockReset()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A core that gives keys only to what was exported. */
function actions() {
  const keyed = new Set<string>()
  const client = {
    bibliography: {
      export: async ({ selection }: { selection: { ids: string[] } }) => {
        for (const id of selection.ids) keyed.add(id)
        return { text: '', entries: selection.ids.length }
      },
    },
    papers: {
      get: async ({ id }: { id: string }) => ({
        id,
        title: `Paper [${id}]`,
        links: id.startsWith('local:') ? {} : { arxiv: `https://arxiv.org/abs/${id}` },
        ...(id === 'local:linked' ? { projectPage: 'https://example.org/ladders.pdf' } : {}),
        ...(keyed.has(id) ? { citekey: `key${id}` } : {}),
      }),
    },
  } as unknown as Client
  const queryClient = createQueryClient()
  return createCopyActions({ client, queryClient, write: createWrite(createInvalidator(queryClient)) })
}

test('a citation has the stored keys of all papers, in their order', async () => {
  await actions().copyCite(['2', '1'])
  expect(writeText).toHaveBeenCalledExactlyOnceWith('\\cite{key2,key1}')
  expect(toastStore.get()).toHaveLength(1)
})

test('title, link and Markdown link are what they say', async () => {
  const { copyTitle, copyLink, copyMarkdown } = actions()
  await copyTitle('1')
  await copyLink('1')
  await copyMarkdown('1')
  expect(writeText.mock.calls.flat()).toEqual([
    'Paper [1]',
    'https://arxiv.org/abs/1',
    '[Paper \\[1\\]](https://arxiv.org/abs/1)',
  ])
})

test('a paper without a link says so and leaves the clipboard alone', async () => {
  await actions().copyLink('local:none')
  expect(writeText).not.toHaveBeenCalled()
  expect(toastStore.get().map((toast) => toast.text)).toEqual([strings.copy.noLink])
})

test('an entry of one’s own has the link that its reader gave it', async () => {
  await actions().copyLink('local:linked')
  expect(writeText).toHaveBeenCalledExactlyOnceWith('https://example.org/ladders.pdf')
})

test('a clipboard that refuses is an error said', async () => {
  writeText.mockRejectedValue(new Error('denied'))
  await actions().copyTitle('1')
  expect(toastStore.get()).toMatchObject([{ text: strings.copy.refused, tone: 'error' }])
})

test('marks in a title stay marks of the title', () => {
  expect(markdownLink('A*B_C` [x] \\', 'https://a.b/(c)')).toBe(
    '[A\\*B\\_C\\` \\[x\\] \\\\](https://a.b/%28c%29)',
  )
  expect(citeText(['a'])).toBe('\\cite{a}')
  expect(pandocCiteText(['a', 'b'])).toBe('[@a; @b]')
})
