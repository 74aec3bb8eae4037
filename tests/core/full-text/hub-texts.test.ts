// The texts that the hub serves of papers: fetched, checked, kept, and found.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkMarkdown } from '../../../src/main/core/hub-texts/check-markdown.ts'
import type { HubTextsFetched } from '../../../src/shared/full-text-model.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, type TestCore, TODAY } from '../../support/open-test-core.ts'

const ID = '2410.90001'
const OTHER = '2410.90002'
const TEXT = '# Ropes\n\nOn splicing.\n\n## Method\n\nWe use a marlinspike.'

async function openLibrary() {
  const items = [makeItem({ id: ID, day: TODAY, title: 'Ropes' }), makeItem({ id: OTHER, day: TODAY })]
  const core = await openTestCore({ items, texts: { [ID]: TEXT } })
  await core.sync({ kind: 'range', from: TODAY, to: TODAY })
  return core
}

async function fetchTexts({ client }: TestCore, ids: readonly string[]): Promise<HubTextsFetched> {
  const steps = await client.hubTexts.fetch({ ids: [...ids] })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

async function update({ client }: TestCore): Promise<void> {
  const steps = await client.fullText.update()
  while (!(await steps.next()).done);
}

it('stores the text that there is, says of which papers there is none, and finds it by its sections', async () => {
  const core = await openLibrary()
  expect(await fetchTexts(core, [ID, OTHER])).toEqual({
    papers: [
      { id: ID, outcome: 'stored' },
      { id: OTHER, outcome: 'missing' },
    ],
  })
  expect(await core.client.hubTexts.read({ id: ID })).toMatchObject({ id: ID, markdown: TEXT })
  await update(core)
  const { hits, find } = await core.client.fullText.search({ query: 'marlinspike' })
  expect(hits).toMatchObject([{ id: ID, source: 'hub', pages: [{ page: 2 }] }])
  expect(find).toBe('marlinspike')
  expect((await core.client.papers.search({ query: 'text:marlinspike' })).hits.map(({ id }) => id)).toEqual([
    ID,
  ])
})

it('forgets a text that is removed', async () => {
  const core = await openLibrary()
  await fetchTexts(core, [ID])
  expect(await core.client.hubTexts.remove({ ids: [ID, OTHER] })).toEqual({ changed: 1 })
  await update(core)
  expect((await core.client.fullText.search({ query: 'marlinspike' })).hits).toEqual([])
  expect(await core.client.fullText.of({ id: ID })).toEqual({})
  await expect(core.client.hubTexts.read({ id: ID })).rejects.toMatchObject({ code: 'not_found' })
})

it.for(['html', 'garbage', 'truncate', 'drop'] as const)(
  'keeps nothing of an answer that is none: %s',
  async (kind) => {
    const core = await openLibrary()
    core.feed.setFault(kind, { match: (path) => path.endsWith('.md') })
    const fetched = await fetchTexts(core, [ID]).catch((error: unknown) => error)
    expect(fetched).not.toMatchObject({ papers: [{ outcome: 'stored' }] })
    expect(await core.client.fullText.of({ id: ID })).toEqual({})
  },
)

it('is no worse for a folder of texts that holds something else', async () => {
  const core = await openLibrary()
  mkdirSync(join(core.dataDir, 'texts'), { recursive: true })
  writeFileSync(join(core.dataDir, 'texts', '%E0%A4%A.md'), 'A name that names nothing, with a marlinspike.')
  await update(core)
  expect((await core.client.fullText.search({ query: 'marlinspike' })).hits).toEqual([])
})

it.for([
  ['<!doctype html><p>Log in', 'text/plain', { fault: 'html' }],
  ['\n <HTML>', '', { fault: 'html' }],
  ['# A title', 'text/html; charset=utf-8', { fault: 'html' }],
  ['%PDF-1.7\u0000\u0001', 'text/markdown', { fault: 'not_text' }],
  [' \n', 'text/markdown', { fault: 'empty' }],
  ['# A title\n\n<b>bold</b>', 'text/markdown', { text: '# A title\n\n<b>bold</b>' }],
] as const)('takes %j of type %j for %j', ([body, type, expected]) => {
  expect(checkMarkdown(Buffer.from(body), type)).toEqual(expected)
})

it('takes no bytes that are no UTF-8', () => {
  expect(checkMarkdown(Uint8Array.of(0x23, 0xff, 0xfe), 'text/markdown')).toEqual({ fault: 'not_text' })
})
