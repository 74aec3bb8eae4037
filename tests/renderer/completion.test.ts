// Completing a query at the caret. A bar stands for the caret.
import { describe, expect, test } from 'vitest'
import {
  applyField,
  applyValue,
  completeField,
  completeValue,
  type Edit,
} from '../../src/renderer/features/search/completion.ts'
import { STATUSES } from '../../src/shared/model.ts'

const VOCABULARY = {
  tags: [{ label: 'agents', hint: '9' }, { label: 'to cite' }, { label: 'vision' }],
  collections: [{ label: 'Thesis/Related work' }, { label: 'Teaching' }],
}

function read(sketch: string): [text: string, caret: number] {
  const caret = sketch.indexOf('|')
  return [sketch.replace('|', ''), caret]
}
const draw = ({ text, caret }: Edit) => `${text.slice(0, caret)}|${text.slice(caret)}`
const offered = (sketch: string) =>
  completeValue(...read(sketch), VOCABULARY)?.options.map((option) => option.label)
const fieldAt = (sketch: string) => completeField(...read(sketch))

function taken(sketch: string, label: string): string {
  const [text, caret] = read(sketch)
  const completion = completeValue(text, caret, VOCABULARY)
  const value = completion?.options.find((option) => option.label === label)
  if (completion === undefined || value === undefined) throw new Error(`not offered: ${label}`)
  return draw(applyValue(text, completion, value))
}

describe('a field with few values', () => {
  test('offers all of them before a letter is typed', () => {
    expect(offered('tag:|')).toEqual(['agents', 'to cite', 'vision'])
    expect(offered('status:|')).toEqual([...STATUSES])
    expect(offered('in:|')).toEqual(['Thesis/Related work', 'Teaching'])
    expect(offered('walrus has:|')).toContain('code')
    expect(offered('is:|')?.[0]).toBe('unread')
  })

  test('offers what fits the letters, by any part of the name, and with a slip', () => {
    expect(offered('tag:vis|')?.[0]).toBe('vision')
    expect(offered('in:related|')?.[0]).toBe('Thesis/Related work')
    expect(offered('tag:agnets|')?.[0]).toBe('agents')
    expect(offered('STATUS:que|')?.[0]).toBe('queued')
  })

  test('offers within a phrase, after a minus, and in parentheses', () => {
    expect(offered('tag:"to c|')).toEqual(['to cite'])
    expect(offered('-tag:|')).toHaveLength(3)
    expect(offered('(walrus OR tag:|')).toHaveLength(3)
  })

  test('offers nothing where there is nothing to choose', () => {
    for (const sketch of [
      '|',
      'walrus|',
      'author:a|',
      'year:|',
      'note:x|',
      'tag:zzzzzz|',
      'tags:|',
      'tag: |',
    ])
      expect(offered(sketch)).toBeUndefined()
    expect(offered('"tag:|')).toBeUndefined()
    expect(completeValue('tag:', 4, { tags: [], collections: [] })).toBeUndefined()
  })

  test('does not offer again what is written out', () => {
    expect(offered('tag:agents|')).toBeUndefined()
    expect(offered('tag:"To Cite|')).toBeUndefined()
    expect(offered('status:read|')).toBeUndefined()
  })

  test('never offers more than fits the eye', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ label: `tag ${index}` }))
    for (const query of ['tag:', 'tag:tag'])
      expect(completeValue(query, query.length, { tags: many, collections: [] })?.options).toHaveLength(8)
  })
})

describe('taking a value', () => {
  test('puts it in place of what was typed, and goes on behind it', () => {
    expect(taken('walrus tag:vi|', 'vision')).toBe('walrus tag:vision |')
    expect(taken('-status:|', 'read')).toBe('-status:read |')
  })

  test('quotes what would end early', () => {
    expect(taken('tag:to|', 'to cite')).toBe('tag:"to cite" |')
    expect(taken('tag:"to c|" walrus', 'to cite')).toBe('tag:"to cite" |walrus')
    expect(taken('in:th|', 'Thesis/Related work')).toBe('in:"Thesis/Related work" |')
  })

  test('keeps the rest of the query, and takes the rest of the word along', () => {
    expect(taken('tag:vi|sio walrus', 'vision')).toBe('tag:vision |walrus')
    expect(taken('(tag:vi|) walrus', 'vision')).toBe('(tag:vision |) walrus')
  })
})

describe('the beginning of a field’s name', () => {
  test('is completed at the end of a word', () => {
    expect(fieldAt('ta|')).toBe('tag')
    expect(fieldAt('walrus st|')).toBe('status')
    expect(fieldAt('-AU|')).toBe('author')
    expect(fieldAt('(up|) walrus')).toBe('upvotes')
    expect(fieldAt('tag|')).toBe('tag')
  })

  test('is not where a key must go on to the next control', () => {
    for (const sketch of [
      '|',
      't|',
      'walrus|',
      'wal|rus',
      't|ag',
      'tag:|',
      '"ta|',
      'all you need is|',
      'in|',
    ])
      expect(fieldAt(sketch)).toBeUndefined()
  })

  test('becomes the field, ready for its value', () => {
    const [text, caret] = read('walrus -ta| ice')
    expect(draw(applyField(text, caret, 'tag'))).toBe('walrus -tag:| ice')
  })
})
