// A local entry as the texts of its form, and back.
import { expect, test } from 'vitest'
import { changeOf, fieldsOf, isComplete } from '../../src/renderer/features/detail/entry-fields.ts'
import { LocalChange } from '../../src/shared/adding-model.ts'
import type { PaperDetail } from '../../src/shared/model.ts'

const ENTRY: PaperDetail = {
  id: 'local:0123456789ab',
  title: 'Notes on Borrowed Ladders',
  authors: [{ name: 'Ada Quill' }, { name: 'Reed, Bo' }],
  abstract: 'Who lends ladders.',
  publishedAt: '2021-03-04T00:00:00.000Z',
  days: [],
  upvotes: 0,
  comments: 0,
  projectPage: 'https://example.org/ladders.pdf',
  aiKeywords: [],
  addedAt: '2024-10-16T12:00:00.000Z',
  links: {},
  reading: { status: 'inbox', rating: 0, note: '', dates: {} },
  tags: [],
  collections: [],
}

test('what is saved unchanged is the same entry, and the contract takes it', () => {
  const change = changeOf(ENTRY.id, fieldsOf(ENTRY))
  expect(change).toEqual({
    id: ENTRY.id,
    title: ENTRY.title,
    authors: ['Ada Quill', 'Reed, Bo'],
    abstract: ENTRY.abstract,
    publishedAt: '2021-03-04',
    link: ENTRY.projectPage,
  })
  expect(LocalChange.parse(change)).toEqual(change)
})

test('authors may be parted by lines or semicolons; blank ones are none', () => {
  const fields = { ...fieldsOf(ENTRY), authors: ' Ada  Quill;Bo Reed\n\nCy Thorn ;' }
  expect(changeOf(ENTRY.id, fields).authors).toEqual(['Ada Quill', 'Bo Reed', 'Cy Thorn'])
})

test('an address that became a title is offered as the link', () => {
  const { projectPage: _, ...rest } = ENTRY
  expect(fieldsOf({ ...rest, title: 'https://example.org/a' }).link).toBe('https://example.org/a')
  expect(fieldsOf(rest).link).toBe('')
})

test.each(['ladders', 'http://example.org', 'javascript:alert(1)', 'https://'])('%s is no link', (link) => {
  const fields = { ...fieldsOf(ENTRY), link }
  expect(isComplete(fields)).toBe(false)
  expect(LocalChange.safeParse(changeOf(ENTRY.id, fields)).success).toBe(false)
})

test('an entry needs a title, and no more', () => {
  const empty = { title: ' ', authors: '', abstract: '', date: '', link: '' }
  expect(isComplete(empty)).toBe(false)
  const titled = { ...empty, title: 'A' }
  expect(isComplete(titled)).toBe(true)
  expect(LocalChange.safeParse(changeOf(ENTRY.id, titled)).success).toBe(true)
})
