// The words: one for everything that can need one.
import { expect, test } from 'vitest'
import { strings } from '../../src/renderer/strings/en.ts'
import { format } from '../../src/renderer/strings/format.ts'
import { STATUS_ORDER } from '../../src/renderer/ui/statuses.ts'
import { ERRORS } from '../../src/shared/errors.ts'
import { DAY_STATES, SORTS, STATUSES } from '../../src/shared/model.ts'

test('every error code has words, and no word is for a code that is none', () => {
  expect(Object.keys(strings.errors).sort()).toEqual(Object.keys(ERRORS).sort())
})

test('the words of an error name what its reader needs', () => {
  expect(strings.errors.conflict({ what: 'collection', id: 'Thesis' })).toContain('“Thesis”')
  expect(strings.errors.conflict({ what: 'sync', id: '' })).toMatch(/sync/)
  expect(strings.errors.database_newer({ found: 9, supported: 3 })).toMatch(/9.*3/)
  expect(strings.errors.internal({ ref: 'abc123' })).toContain('abc123')
  expect(strings.errors.feed_unavailable({ status: 503 })).toContain('503')
  expect(strings.errors.feed_unavailable({})).not.toContain('undefined')
})

test('every status, sort and day state has a name, and every status an empty list', () => {
  expect(Object.keys(strings.statuses)).toEqual([...STATUSES])
  expect(STATUS_ORDER).toEqual([...STATUSES])
  expect(Object.keys(strings.sorts).sort()).toEqual([...SORTS].sort())
  expect(Object.keys(strings.dayStates).sort()).toEqual([...DAY_STATES].sort())
  for (const status of STATUSES) {
    expect(strings.empty[status].title).not.toBe('')
    expect(strings.detail.statusDates[status]('today')).toContain('today')
  }
})

test('counts agree with their nouns', () => {
  expect(strings.list.count(1)).toBe('1 paper')
  expect(strings.list.count(0)).toBe('0 papers')
  expect(strings.statusSet.read(2)).toBe('2 papers marked as read')
})

test('a sync that changed nothing says so, another counts what it did', () => {
  const result = { added: 0, updated: 0, unchanged: 9, rejected: 0, days: [], durationMs: 1 }
  const at = '2024-05-06T10:00:00.000Z'
  expect(strings.sync.result(result, at)).toMatch(/^No change · /)
  expect(strings.sync.result({ ...result, added: 3, updated: 2 }, at)).toMatch(/^3 new, 2 updated · /)
})

test('authors beyond those named are counted', () => {
  expect(strings.list.etAl(['Ada Byron', 'Bo Chen'], 3303)).toMatch(/^Ada Byron, Bo Chen \+3.301$/)
  expect(strings.list.etAl(['Ada Byron'], 1)).toBe('Ada Byron')
  expect(strings.list.etAl([], 0)).not.toBe('')
})

test('a feed day is the same calendar day in every time zone', () => {
  expect(format.dayLong('2024-03-01')).toMatch(/\b1\b.*2024|2024.*\b1\b/)
  expect(format.dayOfMonth('2024-03-01')).toBe('Fri 1')
})
