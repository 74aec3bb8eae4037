// The statistics as the window shapes them: figures, stacks, what each plot says, and when they are counted anew.
import { describe, expect, test } from 'vitest'
import { queryKeys } from '../../src/renderer/api/query-keys.ts'
import { staleKeys } from '../../src/renderer/api/topics.ts'
import { backlogPlot } from '../../src/renderer/features/statistics/backlog-plot.ts'
import { daysPlot } from '../../src/renderer/features/statistics/days-plot.ts'
import { flowPlot } from '../../src/renderer/features/statistics/flow-plot.ts'
import { fillOf } from '../../src/renderer/features/statistics/mark-fills.ts'
import { statusPlot, tagsPlot } from '../../src/renderer/features/statistics/rows-plots.ts'
import { figuresOf, medianBucket, shareOf, stackOf } from '../../src/renderer/features/statistics/shape.ts'
import { upvotesPlot } from '../../src/renderer/features/statistics/upvotes-plot.ts'
import { INBOX, isStatistics, placeKey, STATISTICS } from '../../src/renderer/state/view.ts'
import { Statistics, type StatisticsWeek } from '../../src/shared/statistics-model.ts'

const week = (number: number, from: string, figures: Partial<StatisticsWeek> = {}): StatisticsWeek => ({
  week: `2024-W${number}`,
  from,
  came: 0,
  read: 0,
  skipped: 0,
  queued: 0,
  inboxLeft: 0,
  queuedLeft: 0,
  ...figures,
})
const NO_DAYS = {
  papers: 0,
  buckets: [
    { from: 0, to: 0, papers: 0 },
    { from: 1, papers: 0 },
  ],
}
const EMPTY: Statistics = {
  from: '2024-10-07',
  to: '2024-10-16',
  weeks: [week(41, '2024-10-07'), week(42, '2024-10-14')],
  statuses: { inbox: 0, queued: 0, reading: 0, read: 0, skipped: 0 },
  daysToRead: { fromListing: NO_DAYS, fromQueue: NO_DAYS },
  streak: { current: 0, longest: 0 },
  tags: [],
  otherTags: { tags: 0, papers: 0, read: 0 },
  upvotes: { read: { papers: 0 }, queued: { papers: 0 }, skipped: { papers: 0 } },
}
const at = (median: number) => ({ low: 1, lower: 2, median, upper: 90, high: 99 })
const FULL: Statistics = {
  ...EMPTY,
  weeks: [
    week(41, '2024-10-07', { came: 30, read: 2, queued: 3, skipped: 10, inboxLeft: 15, queuedLeft: 3 }),
    week(42, '2024-10-14', { came: 10, read: 1, skipped: 7, inboxLeft: 11, queuedLeft: 1 }),
  ],
  statuses: { inbox: 11, queued: 1, reading: 8, read: 3, skipped: 17 },
  daysToRead: {
    fromListing: {
      papers: 3,
      median: 1.5,
      buckets: [
        { from: 0, to: 0, papers: 1 },
        { from: 1, to: 3, papers: 1 },
        { from: 4, papers: 1 },
      ],
    },
    fromQueue: {
      papers: 0,
      buckets: [
        { from: 0, to: 0, papers: 0 },
        { from: 1, to: 3, papers: 0 },
        { from: 4, papers: 0 },
      ],
    },
  },
  tags: [{ name: '<b>agents</b>', papers: 4, read: 1 }],
  otherTags: { tags: 2, papers: 3, read: 2 },
  upvotes: {
    read: { papers: 5, at: at(41.4) },
    queued: { papers: 1, at: at(9) },
    skipped: { papers: 6, at: at(12) },
  },
}
const PLOTS = [flowPlot, backlogPlot, daysPlot, tagsPlot, statusPlot, upvotesPlot]

test('what the tests show is what the contract sends', () => {
  for (const statistics of [EMPTY, FULL]) expect(Statistics.parse(statistics)).toEqual(statistics)
})

describe('the key figures', () => {
  test('sum the weeks up, and set what is left against the first of them', () => {
    expect(figuresOf(FULL)).toEqual({
      came: 40,
      read: 3,
      queued: 3,
      skipped: 17,
      decided: 20,
      perWeek: 20,
      readShare: 0.15,
      left: 12,
      leftChange: -6,
      weeksSince: 1,
    })
  })

  test('claim no share of nothing', () => {
    expect(figuresOf(EMPTY).readShare).toBeUndefined()
    expect(shareOf(EMPTY.statuses, 'read')).toBe(0)
    expect(medianBucket(EMPTY.daysToRead.fromListing)).toBe(-1)
  })

  test('find the bucket that a median between two days lies in', () => {
    expect(medianBucket(FULL.daysToRead.fromListing)).toBe(1)
  })
})

test('a bar is stacked from what was read up, without parts of nothing', () => {
  expect(
    FULL.weeks.flatMap(stackOf).map(({ from, verdict, low, high }) => [from.slice(8), verdict, low, high]),
  ).toEqual([
    ['07', 'read', 0, 2],
    ['07', 'queued', 2, 5],
    ['07', 'skipped', 5, 15],
    ['14', 'read', 0, 1],
    ['14', 'skipped', 1, 8],
  ])
})

describe('a plot', () => {
  test('of nothing says what would fill it', () => {
    for (const plot of PLOTS)
      expect(plot(EMPTY).empty, plot(EMPTY).key).toMatch(/this fills|compares|No papers came/)
  })

  test('says what it shows, in words and as a table as wide as its head', () => {
    const specs = PLOTS.map((plot) => plot(FULL))
    expect(specs.map((spec) => spec.empty)).toEqual(specs.map(() => undefined))
    expect(specs.map((spec) => spec.finding)).toEqual([
      '40 papers came, 20 decided',
      '11 in the inbox and 1 queued',
      'Half of 3 papers were read within 1.5 days',
      '<b>agents</b> leads: 4 papers, 1 of them read',
      'Of 40 papers that came, 3 are read',
      'Median 41 for what you read, 12 for what you skipped',
    ])
    for (const { table } of specs)
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
  })

  test('of weeks lists the newest first in its table, and says that it is not over', () => {
    const { rows } = flowPlot(FULL).table
    expect(rows[0]?.[0]).toMatch(/^W42, .*2024, so far$/)
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['10', '1', '0', '7'],
      ['30', '2', '3', '10'],
    ])
  })

  test('of upvotes is drawn from five papers of each verdict on', () => {
    const few = { ...FULL.upvotes, read: { papers: 4, at: at(41) } }
    expect(upvotesPlot({ ...FULL, upvotes: few }).empty).toContain('5 papers')
  })

  test('has no two marks that differ by colour alone', () => {
    for (const plot of PLOTS) {
      const marks = plot(FULL).legend.map(({ mark }) => mark)
      const solid = marks.filter((mark) => !fillOf(mark).startsWith('url('))
      expect(solid.filter((mark) => !['came', 'range', 'median'].includes(mark)).length).toBeLessThanOrEqual(
        1,
      )
    }
  })
})

test('statistics are counted anew when papers, verdicts or tags change', () => {
  for (const topic of ['papers', 'reading', 'tags', 'days'] as const)
    expect(staleKeys([topic])).toContainEqual(queryKeys.allStatistics)
  expect(staleKeys(['collections', 'citekeys', 'searches'])).not.toContainEqual(queryKeys.allStatistics)
  expect(queryKeys.statistics(12).slice(0, 1)).toEqual(queryKeys.allStatistics)
  expect(queryKeys.statistics(undefined)).not.toEqual(queryKeys.statistics(12))
})

test('the place of the statistics is no list, until something is searched for', () => {
  const view = { place: STATISTICS, sort: 'day', query: '' } as const
  expect(isStatistics(view)).toBe(true)
  expect(isStatistics({ ...view, query: ' x' })).toBe(false)
  expect(isStatistics({ ...view, place: INBOX })).toBe(false)
  expect(placeKey(STATISTICS)).not.toBe(placeKey({ kind: 'all' }))
})
