// Recall, ranks and percentiles of one engine's answers.
import type { EngineResult } from './engines/engine-worker.ts'
import type { LabelledQuery } from './queries/make-queries.ts'

export type Recall = {
  readonly queries: number
  /** Share of queries whose paper came first, or among the first ten. */
  readonly at1: number
  readonly at10: number
  /** Mean of 1/rank, 0 beyond ten. */
  readonly mrr: number
}

export function recallOf(queries: readonly LabelledQuery[], answers: EngineResult['labelled']): Recall {
  const ranks = queries.map(
    ({ target }, index) => (answers[index]?.ids ?? []).slice(0, 10).indexOf(target) + 1,
  )
  const share = (is: (rank: number) => boolean) => ranks.filter(is).length / ranks.length
  return {
    queries: ranks.length,
    at1: share((rank) => rank === 1),
    at10: share((rank) => rank > 0),
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
  }
}

/** The value that a share of all do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
