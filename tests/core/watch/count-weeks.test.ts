// Days counted by week, backwards from the last day.
import { expect, test } from 'vitest'
import { countWeeks } from '../../../src/main/core/watch/count-weeks.ts'

test('weeks end with the last day, and the first is what is left over', () => {
  const days = ['2024-10-16', '2024-10-10', '2024-10-09', '2024-10-01', '2024-09-30', '2024-10-17']
  expect(countWeeks(days, '2024-10-01', '2024-10-16')).toEqual([
    { from: '2024-10-01', to: '2024-10-02', papers: 1 },
    { from: '2024-10-03', to: '2024-10-09', papers: 1 },
    { from: '2024-10-10', to: '2024-10-16', papers: 2 },
  ])
})

test('ninety days are thirteen weeks, also without a paper', () => {
  const weeks = countWeeks([], '2024-07-19', '2024-10-16')
  expect(weeks).toHaveLength(13)
  expect(weeks[0]).toEqual({ from: '2024-07-19', to: '2024-07-24', papers: 0 })
})
