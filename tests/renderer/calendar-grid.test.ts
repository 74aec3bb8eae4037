// The calendar of days: its months, weeks and squares.
import { describe, expect, test } from 'vitest'
import {
  fetchable,
  monthsOf,
  squareOf,
  weeksOf,
} from '../../src/renderer/features/sidebar/calendar/calendar-grid.ts'
import { strings } from '../../src/renderer/strings/en.ts'
import type { DayEntry, DayState } from '../../src/shared/model.ts'

const TODAY = '2024-10-16'
const entry = (day: string, state: DayState, papers = 0, inbox = papers): DayEntry => ({
  day,
  state,
  papers,
  inbox,
  checkedAt: '2024-10-16T00:00:00.000Z',
})

describe('months', () => {
  const days = [
    entry('2024-10-15', 'complete', 6, 2),
    entry('2024-10-14', 'complete', 4),
    entry('2024-08-30', 'complete', 3, 0),
  ]

  test('go from today back to the oldest known day, with those between of which nothing is known', () => {
    expect(monthsOf(days, TODAY, 0)).toEqual([
      { month: '2024-10', papers: 10, inbox: 6 },
      { month: '2024-09', papers: 0, inbox: 0 },
      { month: '2024-08', papers: 3, inbox: 0 },
    ])
  })

  test('can go on into the past, but not before the feed', () => {
    expect(monthsOf(days, TODAY, 2).at(-1)?.month).toBe('2024-06')
    expect(monthsOf(days, TODAY, 99).at(-1)?.month).toBe('2023-05')
  })

  test('do not begin with months of which nothing is known, but for the present one after a known', () => {
    const newest = (today: string) => monthsOf(days, today, 0)[0]?.month
    expect(newest('2024-11-02')).toBe('2024-11')
    expect(newest('2025-06-02')).toBe('2024-10')
  })

  test('reach the newest day where the feed is ahead of this clock, and today where nothing is known', () => {
    expect(monthsOf([entry('2024-11-01', 'open', 1)], TODAY, 0)[0]?.month).toBe('2024-11')
    expect(monthsOf([], TODAY, 0).map(({ month }) => month)).toEqual(['2024-10'])
  })
})

describe('weeks', () => {
  test('hold every day of the month once, in order, each under its weekday', () => {
    for (const month of ['2024-02', '2024-09', '2023-10', '2021-02']) {
      for (const first of [1, 6, 7]) {
        const weeks = weeksOf(month, first)
        const days = weeks.flatMap((week) => week.days).filter((day) => day !== undefined)
        expect(days[0]).toBe(`${month}-01`)
        expect(days).toEqual([...new Set(days)].sort())
        expect(days).toHaveLength(new Date(Date.UTC(+month.slice(0, 4), +month.slice(5), 0)).getUTCDate())
        for (const week of weeks) expect(week.days).toHaveLength(7)
        const column = weeks.map((week) => week.days[0]).find((day) => day !== undefined) ?? ''
        expect(new Date(`${column}T00:00:00Z`).getUTCDay()).toBe(first % 7)
      }
    }
  })

  test('begin before the month where that begins inside one, and are numbered by ISO 8601', () => {
    const weeks = weeksOf('2024-10', 1)
    expect(weeks.map(({ from, number }) => [from, number])).toEqual([
      ['2024-09-30', 40],
      ['2024-10-07', 41],
      ['2024-10-14', 42],
      ['2024-10-21', 43],
      ['2024-10-28', 44],
    ])
    expect(weeks[0]?.days.slice(0, 2)).toEqual([undefined, '2024-10-01'])
    expect(weeksOf('2021-01', 1)[0]?.number).toBe(53)
    expect(weeksOf('2024-12', 1).at(-1)?.number).toBe(1)
    expect(weeksOf('2024-10', 7)[0]).toMatchObject({ from: '2024-09-29', number: 40 })
  })
})

describe('a square', () => {
  test('is the stronger the more of the day is left, by quarters of the busiest day', () => {
    const level = (inbox: number) =>
      squareOf(entry('2024-10-15', 'complete', 40, inbox), '2024-10-15', TODAY, 40).level
    expect([0, 1, 10, 11, 30, 40].map(level)).toEqual([0, 1, 1, 2, 3, 4])
  })

  test('knows a finished day from one that never had papers, and an unknown one from one to come', () => {
    const square = (known: DayEntry | undefined, day = '2024-10-15') => squareOf(known, day, TODAY, 10)
    expect(square(entry('2024-10-15', 'complete', 5, 0))).toMatchObject({ state: 'complete', isDone: true })
    expect(square(entry('2024-10-15', 'empty'))).toMatchObject({ state: 'empty', isDone: false, level: 0 })
    expect(square(entry('2024-10-15', 'failed'))).toMatchObject({ state: 'failed', isDone: false })
    expect(square(undefined)).toMatchObject({ state: 'unknown' })
    expect(square(undefined, '2024-10-17')).toMatchObject({ state: 'future' })
    expect(square(entry('2024-10-17', 'open', 1), '2024-10-17')).toMatchObject({ state: 'open' })
  })
})

test('what can be fetched of a span neither precedes the feed nor lies ahead of it', () => {
  expect(fetchable({ from: '2024-10-01', to: '2024-10-31' }, TODAY)).toEqual({
    from: '2024-10-01',
    to: TODAY,
  })
  expect(fetchable({ from: '2023-05-01', to: '2023-05-31' }, TODAY)?.from).toBe('2023-05-04')
  expect(fetchable({ from: '2024-10-17', to: '2024-10-17' }, TODAY)).toBeUndefined()
})

test('a day says in words what its square shows', () => {
  const words = strings.calendar
  expect(words.dayLabel('2024-10-16', 24, 24, words.states.complete)).toMatch(
    /16.*24 papers, 24 in the inbox, complete$/,
  )
  expect(words.dayLabel('2024-10-16', 24, 0, words.states.complete)).toMatch(
    /24 papers, all decided, complete$/,
  )
  expect(words.dayLabel('2024-10-12', 0, 0, words.states.failed)).toMatch(/12.*: could not be fetched$/)
})
