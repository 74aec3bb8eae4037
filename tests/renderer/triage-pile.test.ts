// The pile of triage: what is up, what a verdict does, and how it follows the inbox.
import { describe, expect, test } from 'vitest'
import {
  currentOf,
  decide,
  leftOf,
  makePile,
  neighboursOf,
  step,
  tallyOf,
  toFirstUndecided,
  withInbox,
} from '../../src/renderer/state/triage-pile.ts'
import { unfinishedDay } from '../../src/renderer/state/unfinished-day.ts'

const IDS = ['a', 'b', 'c', 'd']

describe('a pile', () => {
  test('begins at the paper that the list stood on, or at the top where that is not in it', () => {
    expect(currentOf(makePile(IDS))).toBe('a')
    expect(currentOf(makePile(IDS, 'c'))).toBe('c')
    expect(currentOf(makePile(IDS, 'x'))).toBe('a')
    expect(currentOf(makePile([]))).toBeUndefined()
  })

  test('is stepped through to its end and back, never beyond', () => {
    const end = step(makePile(IDS), 9)
    expect(currentOf(end)).toBeUndefined()
    expect(step(end, 1)).toBe(end)
    expect(currentOf(step(end, -1))).toBe('d')
    expect(step(makePile(IDS), -1).at).toBe(0)
    expect(leftOf(end)).toEqual(IDS)
  })
})

describe('a verdict', () => {
  test('brings the next paper that is undecided', () => {
    let pile = decide(makePile(IDS), ['b'], 'queued')
    expect(currentOf(pile)).toBe('a')
    pile = decide(pile, ['a'], 'skipped')
    expect(currentOf(pile)).toBe('c')
    expect(leftOf(pile)).toEqual(['c', 'd'])
    expect([...tallyOf(pile)]).toEqual([
      ['queued', 1],
      ['skipped', 1],
    ])
  })

  test('can be changed by going back, and counts once', () => {
    const pile = decide(step(decide(makePile(IDS), ['a'], 'skipped'), -1), ['a'], 'read')
    expect(currentOf(pile)).toBe('b')
    expect([...tallyOf(pile)]).toEqual([['read', 1]])
  })

  test('back into the inbox moves nothing', () => {
    const back = step(decide(makePile(IDS), ['a'], 'skipped'), -1)
    const pile = decide(back, ['a'], 'inbox')
    expect(currentOf(pile)).toBe('a')
    expect(leftOf(pile)).toEqual(IDS)
    expect(tallyOf(pile).size).toBe(0)
  })

  test('on all that is left is the end', () => {
    const pile = decide(makePile(IDS), IDS, 'skipped')
    expect(currentOf(pile)).toBeUndefined()
    expect(leftOf(pile)).toEqual([])
    expect(toFirstUndecided(pile)).toBe(pile)
  })
})

describe('the inbox as it changes', () => {
  test('a paper that comes back is up again, as after an undo', () => {
    const decided = decide(makePile(IDS), ['a'], 'skipped')
    const pile = withInbox(decided, IDS)
    expect(currentOf(pile)).toBe('a')
    expect(leftOf(pile)).toEqual(IDS)
    expect(tallyOf(pile).size).toBe(0)
  })

  test('of many that come back the first is up', () => {
    const decided = decide(step(makePile(IDS), 1), ['b', 'c', 'd'], 'skipped')
    expect(currentOf(decided)).toBeUndefined()
    expect(currentOf(withInbox(decided, IDS))).toBe('b')
  })

  test('new papers go to the end, and what another window decided is not left', () => {
    const pile = withInbox(step(makePile(IDS), 1), ['e', 'b', 'c', 'd'])
    expect(pile.ids).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(currentOf(pile)).toBe('b')
    expect(leftOf(pile)).toEqual(['b', 'c', 'd', 'e'])
  })

  test('that is as the pile has it changes nothing', () => {
    const pile = decide(makePile(IDS), ['a'], 'read')
    expect(withInbox(pile, ['d', 'c', 'b'])).toBe(pile)
  })
})

test('papers passed over can be come back to', () => {
  const pile = step(decide(step(makePile(IDS), 1), ['b'], 'queued'), 9)
  expect(currentOf(toFirstUndecided(pile))).toBe('a')
})

test('what is looked at next is known ahead', () => {
  const pile = decide(step(makePile(IDS), 1), ['c'], 'read')
  expect(neighboursOf(pile).sort()).toEqual(['a', 'c', 'd'])
  expect(neighboursOf(makePile(['a']))).toEqual([])
})

test('the next unfinished day is the newest with papers in the inbox, or the next older one', () => {
  const day = (text: string, inbox: number) =>
    ({ day: text, state: 'complete', papers: 5, inbox, checkedAt: '2024-10-20T00:00:00.000Z' }) as const
  const days = [day('2024-10-18', 0), day('2024-10-17', 2), day('2024-10-16', 1)]
  expect(unfinishedDay(days)?.day).toBe('2024-10-17')
  expect(unfinishedDay(days, '2024-10-17')?.day).toBe('2024-10-16')
  expect(unfinishedDay(days, '2024-10-16')).toBeUndefined()
})
