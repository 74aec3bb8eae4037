// What a paste or a drop is taken for.
import { expect, test } from 'vitest'
import { draftOf, readFiles } from '../../src/renderer/features/adding/read-transfer.ts'
import { mergeDrafts } from '../../src/renderer/state/adding.ts'

const transfer = (data: Readonly<Record<string, string>>) => ({ getData: (type: string) => data[type] ?? '' })
const file = (name: string, content: string, type = '') => new File([content], name, { type })

test('of a dragged link its address is taken, comments left out', () => {
  const data = { 'text/uri-list': '# a page\r\nhttps://arxiv.org/abs/2410.90001', 'text/plain': 'A Title' }
  expect(draftOf(transfer(data))).toEqual({ text: 'https://arxiv.org/abs/2410.90001' })
})

test('where the text names no paper but its links do, the links are taken', () => {
  const html = '<a href="https://huggingface.co/papers/2410.90001">A Title</a>'
  expect(draftOf(transfer({ 'text/plain': 'A Title', 'text/html': html }))?.page?.content).toBe(html)
  const named = { 'text/plain': '2410.90001', 'text/html': html }
  expect(draftOf(transfer(named))).toEqual({ text: '2410.90001' })
  const elsewhere = { 'text/plain': 'A Title', 'text/html': '<a href="https://example.org">A Title</a>' }
  expect(draftOf(transfer(elsewhere))).toEqual({ text: 'A Title' })
})

test('a text too long for the core’s field is a page, and blanks are nothing', () => {
  const long = 'A line. '.repeat(300_000)
  expect(draftOf(transfer({ 'text/plain': long }))).toMatchObject({ text: '', page: { content: long } })
  expect(draftOf(transfer({ 'text/plain': ' \n' }))).toBeUndefined()
})

test('files of one kind are one page; HTML goes before text, and other files are none', async () => {
  expect(await readFiles([file('day.html', '<p>one</p>')])).toEqual({
    page: { name: 'day.html', content: '<p>one</p>' },
    isMixed: false,
  })
  const two = await readFiles([file('a.txt', 'one'), file('b.md', 'two')])
  expect(two).toEqual({ page: { name: '2 files', content: 'one\n\ntwo' }, isMixed: false })
  const mixed = await readFiles([file('a.txt', 'one'), file('page', '<p>two</p>', 'text/html')])
  expect(mixed).toEqual({ page: { name: 'page', content: '<p>two</p>' }, isMixed: true })
  expect(await readFiles([file('paper.pdf', '%PDF', 'application/pdf')])).toEqual({ isMixed: false })
})

test('what is given goes below what was being written', () => {
  const page = { name: 'a', content: 'x' }
  expect(mergeDrafts({ text: 'one\n' }, { text: 'two' })).toEqual({ text: 'one\ntwo', page: undefined })
  expect(mergeDrafts({ text: '', page }, { text: 'two' })).toEqual({ text: 'two', page })
})
