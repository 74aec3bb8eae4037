// Whole entries: which fields, in which order, and what is left out.
import { expect, test } from 'vitest'
import { type EntrySource, makeEntry } from '../../../src/main/core/bibliography/make-entry.ts'
import { writeBibtex as writeEntries } from '../../../src/main/core/bibliography/writers/write-bibtex.ts'

const paper = {
  id: '2401.00001',
  title: 'Teaching BERT to Fold Laundry',
  authors: ['Ada Example', 'Sample Team'],
  publishedAt: '2024-01-31T23:30:00.000Z',
}

type Paper = EntrySource & { readonly citekey?: string }

const writeBibtex = (papers: readonly Paper[]) =>
  writeEntries(papers.map(({ citekey = 'example2024teaching', ...source }) => makeEntry(source, citekey)))

test('a preprint has every field a style may print, in one order', () => {
  expect(writeBibtex([paper])).toBe(`@misc{example2024teaching,
  author = {Example, Ada and {Sample Team}},
  title = {Teaching {BERT} to Fold Laundry},
  year = {2024},
  month = jan,
  eprint = {2401.00001},
  archiveprefix = {arXiv},
  doi = {10.48550/arXiv.2401.00001},
  url = {https://arxiv.org/abs/2401.00001},
  howpublished = {arXiv preprint arXiv:2401.00001},
}
`)
})

test('entries keep their order, one blank line apart, with one line end at the end', () => {
  const text = writeBibtex([paper, { ...paper, id: 'cs/0101001', citekey: 'b' }])
  expect(text).toMatch(/^@misc\{example2024teaching,[^@]*\n}\n\n@misc\{b,[^@]*\n}\n$/)
  expect(text).toContain('doi = {10.48550/arXiv.cs/0101001}')
})

test('what is not known is left out', () => {
  const text = writeBibtex([{ ...paper, authors: [], publishedAt: undefined, title: ' ' }])
  expect(text).not.toMatch(/author|year|month|title/)
  expect(text).toContain('eprint = {2401.00001}')
})

test('a date that is none is left out', () => {
  expect(writeBibtex([{ ...paper, publishedAt: 'soon' }])).not.toMatch(/year|month/)
})

test('the month is the one in UTC', () => {
  const text = writeBibtex([{ ...paper, publishedAt: '2024-01-31T23:30:00-05:00' }])
  expect(text).toContain('  year = {2024},\n  month = feb,\n')
})

test('a withdrawn paper says so', () => {
  expect(writeBibtex([{ ...paper, isWithdrawn: true }])).toContain('note = {Withdrawn}')
  expect(writeBibtex([paper])).not.toContain('note')
})

test('thousands of authors are all named, in order, and only the last can be the others', () => {
  const authors = Array.from({ length: 3303 }, (_, index) => `Ada Example${'abcdefgh'.charAt(index % 8)}`)
  const text = writeBibtex([{ ...paper, authors: ['others', ...authors.slice(1), 'et al.', ' '] }])
  const names = /author = \{(.*)\},/.exec(text)?.[1]?.split(' and ') ?? []
  expect(names).toHaveLength(3304)
  expect(names[1]).toBe('Exampleb, Ada')
  expect(names[0]).toBe('{others}')
  expect(names.at(-1)).toBe('others')
})

test('no entries make an empty file', () => {
  expect(writeBibtex([])).toBe('')
})
