// Recall, ranks and percentiles.
import { describe, expect, it } from 'vitest'
import { percentile, recallOf } from './figures.ts'

describe('figures', () => {
  it('count a paper at its place, and none beyond the tenth', () => {
    const queries = ['a', 'b', 'c', 'd'].map((target) => ({ kind: '', query: '', target, title: '' }))
    const others = Array.from({ length: 10 }, (_, index) => `other ${index}`)
    const answers = [['a'], ['x', 'b'], [...others, 'c'], []].map((ids) => ({ ids, ms: 1 }))
    expect(recallOf(queries, answers)).toEqual({ queries: 4, at1: 0.25, at10: 0.5, mrr: 0.375 })
  })

  it('take the value that a share of all do not exceed', () => {
    const values = [5, 1, 4, 2, 3]
    expect([0, 0.2, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 1, 3, 5, 5])
    expect(percentile([], 0.5)).toBeNaN()
  })
})
