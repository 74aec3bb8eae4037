// Edits of a query's text, and the words that a query's faults get.
import { describe, expect, test } from 'vitest'
import { nearestField } from '../../src/renderer/state/nearest-field.ts'
import { FIELD_EXAMPLES, FIELD_VALUES, QUERY_FIELDS } from '../../src/renderer/state/query-fields.ts'
import { fieldQuery, quoteValue, quoteWords } from '../../src/renderer/state/query-text.ts'
import { strings } from '../../src/renderer/strings/en.ts'
import { HINTS } from '../../src/shared/search-model.ts'

describe('searching as typed', () => {
  test('quotes the corrected words, and them alone', () => {
    expect(quoteWords('difusion models', ['difusion'])).toBe('"difusion" models')
    expect(quoteWords('difusion of transformrs', ['transformrs', 'difusion'])).toBe(
      '"difusion" of "transformrs"',
    )
    expect(quoteWords('redifusion', ['difusion'])).toBe('redifusion')
  })

  test('finds them with their accents, capitals, hyphens and fields', () => {
    expect(quoteWords('Ångstrmo', ['angstrmo'])).toBe('"Ångstrmo"')
    expect(quoteWords('author:Hintn (walrs OR ice)', ['hintn', 'walrs'])).toBe(
      'author:"Hintn" ("walrs" OR ice)',
    )
    expect(quoteWords('-self-atention', ['self-atention'])).toBe('-"self-atention"')
  })

  test('leaves what is quoted, closed or not', () => {
    expect(quoteWords('"difusion models" difusion', ['difusion'])).toBe('"difusion models" "difusion"')
    expect(quoteWords('"difusion', ['difusion'])).toBe('"difusion')
  })
})

test('a value is quoted only when it must be, and never breaks out of its quotes', () => {
  expect(quoteValue('vision')).toBe('vision')
  expect(quoteValue('gpt-4.5')).toBe('gpt-4.5')
  expect(quoteValue('to cite')).toBe('"to cite"')
  expect(quoteValue('-minus')).toBe('"-minus"')
  expect(quoteValue('a "b" c')).toBe('"a  b  c"')
  expect(fieldQuery('author', 'Zoë "Z" Meer')).toBe('author:"Zoë  Z  Meer"')
})

test('a misspelt field is told from the one it was meant for', () => {
  const slips = { athor: 'author', titel: 'title', afetr: 'after', satrs: 'stars', tga: 'tag', yaer: 'year' }
  for (const [slip, field] of Object.entries(slips)) expect(nearestField(slip)).toBe(field)
  for (const field of QUERY_FIELDS) expect(nearestField(field.toUpperCase())).toBe(field)
  expect(nearestField('walrus')).toBeUndefined()
})

test('every field has an example of itself, and help for it', () => {
  for (const field of QUERY_FIELDS) {
    expect(FIELD_EXAMPLES[field]).toMatch(new RegExp(`^${field}:.`))
    expect(strings.search.syntax.fields[field]).not.toBe('')
  }
  for (const field of Object.keys(FIELD_VALUES)) expect(QUERY_FIELDS).toContain(field)
})

describe('the hints', () => {
  const hints = strings.search.hints

  test('are there for every code of the contract', () => {
    expect(Object.keys(hints).sort()).toEqual([...HINTS].sort())
    for (const code of HINTS)
      for (const value of ['', 'x', 'tag:x', '-tag:"x y"', ':', '"', '🦭'])
        expect(hints[code](value)).toMatch(/^[^\n]{10,200}$/)
  })

  test('name the piece they are about, and what to write instead', () => {
    expect(hints.unknown_field('athor')).toMatch(/“athor”.*“author:”/)
    expect(hints.unknown_field('walrus')).toMatch(/“walrus”/)
    expect(hints.unknown_field('walrus')).not.toMatch(/mean/)
    expect(hints.bad_value('year:20x4')).toMatch(/“year:20x4”.*year:2024/)
    expect(hints.bad_value('foo')).not.toMatch(/undefined|Try/)
    expect(hints.nothing_to_find('author:')).toContain('“author:”')
    expect(hints.unknown_name('-tag:"to cite"')).toBe('There is no tag “to cite”.')
    expect(hints.unknown_name('in:Thesis')).toBe('There is no collection “Thesis”.')
    expect(hints.unknown_name('Thesis')).toContain('“Thesis”')
  })
})
