import { describe, expect, it } from 'vitest'
import { daysOf, planRuns } from '../../../src/main/core/feed/plan.ts'
import { daysBetween } from '../../../src/shared/feed-day.ts'

const settled = (...days: string[]) => days.map((day) => ({ day, state: 'complete' as const }))

const RANGE = { refreshDays: 14, firstDay: '2023-05-04' }

describe('the days a sync asks for', () => {
  it('are the last 30 when the library is empty', () => {
    const days = daysOf({ kind: 'catch-up' }, [], '2024-10-16', RANGE)
    expect([days.length, days[0], days.at(-1)]).toEqual([30, '2024-09-17', '2024-10-16'])
  })

  it('are the last 14 when nothing was missed, and more when something was', () => {
    expect(daysOf({ kind: 'catch-up' }, settled('2024-10-15'), '2024-10-16', RANGE)).toEqual(
      daysBetween('2024-10-03', '2024-10-16'),
    )
    expect(daysOf({ kind: 'catch-up' }, settled('2024-08-31'), '2024-10-16', RANGE)).toEqual(
      daysBetween('2024-09-01', '2024-10-16'),
    )
  })

  it('include the failed and the open ones, however old', () => {
    const ledger = [
      ...settled('2024-10-15'),
      { day: '2024-03-01', state: 'failed' as const },
      { day: '2024-03-04', state: 'open' as const },
      { day: '2024-03-05', state: 'empty' as const },
    ]
    const days = daysOf({ kind: 'catch-up' }, ledger, '2024-10-16', RANGE)
    expect(days.slice(0, 3)).toEqual(['2024-03-01', '2024-03-04', '2024-10-03'])
  })

  it('never lie before the feed began or after its today', () => {
    expect(daysOf({ kind: 'range', from: '2023-01-01', to: '2023-05-05' }, [], '2024-10-16', RANGE)).toEqual([
      '2023-05-04',
      '2023-05-05',
    ])
    expect(daysOf({ kind: 'range', from: '2024-10-15', to: '2024-12-01' }, [], '2024-10-16', RANGE)).toEqual([
      '2024-10-15',
      '2024-10-16',
    ])
    expect(daysOf({ kind: 'all' }, [], '2023-05-06', RANGE)).toEqual([
      '2023-05-04',
      '2023-05-05',
      '2023-05-06',
    ])
  })
})

describe('the requests for days', () => {
  it('are one a day, newest first', () => {
    expect(planRuns(daysBetween('2024-10-14', '2024-10-16'), '2024-10-16').map((run) => run.query)).toEqual([
      'date=2024-10-16',
      'date=2024-10-15',
      'date=2024-10-14',
    ])
  })

  it('are one for a whole month, also for the running and the feed’s first one', () => {
    const runs = planRuns(daysBetween('2024-08-30', '2024-10-16'), '2024-10-16')
    expect(runs.map((run) => run.query)).toEqual([
      'month=2024-10',
      'month=2024-09',
      'date=2024-08-31',
      'date=2024-08-30',
    ])
    expect(runs[0]?.days).toEqual(daysBetween('2024-10-01', '2024-10-16'))
    expect(planRuns(daysBetween('2023-05-04', '2023-05-31'), '2024-10-16').map((run) => run.query)).toEqual([
      'month=2023-05',
    ])
  })
})
