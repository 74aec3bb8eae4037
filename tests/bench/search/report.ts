// The benchmark's figures as text.
import { percentile, recallOf } from './figures.ts'
import type { IndexCost } from './index-cost.ts'
import { markdownTable } from './markdown-table.ts'
import type { Measured } from './measure-engine.ts'

const MEGA = 1e6

export function engineTable(measured: readonly Measured[]): string {
  return markdownTable(
    measured.map(({ name, asked, result }) => {
      const recall = recallOf(asked, result.labelled)
      const ms = result.labelled.map((answer) => answer.ms)
      return {
        engine: name,
        queries: String(recall.queries),
        'recall@1': recall.at1.toFixed(3),
        'recall@10': recall.at10.toFixed(3),
        MRR: recall.mrr.toFixed(3),
        'p50 ms': percentile(ms, 0.5).toFixed(2),
        'p95 ms': percentile(ms, 0.95).toFixed(2),
        'max ms': percentile(ms, 1).toFixed(1),
        'typing p50': percentile(result.typingMs, 0.5).toFixed(2),
        'typing p95': percentile(result.typingMs, 0.95).toFixed(2),
        'first answer ms': result.firstAnswerMs.toFixed(0),
        'heap MB': (result.heapAfter / MEGA).toFixed(1),
      }
    }),
  )
}

/** Each peer beside ours on the queries that the peer was asked. */
export function ratioLines(ours: Measured, peers: readonly Measured[]): string {
  const place = new Map(ours.asked.map((query, index) => [query, index]))
  const lines = peers.map(({ name, asked, result }) => {
    const own = asked.flatMap((query) => ours.result.labelled[place.get(query) ?? -1] ?? [])
    const p50 = (answers: readonly { ms: number }[]) =>
      percentile(
        answers.map(({ ms }) => ms),
        0.5,
      )
    const factor = p50(result.labelled) / p50(own)
    const recall = recallOf(asked, own)
    return `${factor.toFixed(1)} times as fast as ${name} (p50 of the same ${asked.length} queries; our recall@1 on them ${recall.at1.toFixed(3)}, @10 ${recall.at10.toFixed(3)})`
  })
  return lines.join('\n')
}

export function costLines(firstStart: number, { result }: Measured, cost: IndexCost): string {
  const added = cost.dayWithIndex - cost.dayWithoutIndex
  return [
    `first answer at the very first start ${firstStart.toFixed(0)} ms, later ${result.firstAnswerMs.toFixed(0)} ms; heap ${(result.heapLoaded / MEGA).toFixed(1)} MB loaded, ${(result.heapAfter / MEGA).toFixed(1)} MB after all queries`,
    `index ${(cost.indexBytes / MEGA).toFixed(1)} MB for ${(cost.textBytes / MEGA).toFixed(1)} MB of text: ${(cost.indexBytes / cost.textBytes).toFixed(2)} times`,
    `storing a day of 50 papers ${cost.dayWithIndex.toFixed(1)} ms, without the index ${cost.dayWithoutIndex.toFixed(1)} ms: ${added.toFixed(1)} ms more; the next search ${cost.nextSearch.toFixed(1)} ms, new papers ${cost.foundNew ? 'found first' : 'NOT FOUND FIRST'}`,
  ].join('\n')
}

export function kindTable({ asked, result }: Measured): string {
  const kinds = Map.groupBy(asked.entries(), ([, { kind }]) => kind)
  const rows = [...kinds].map(([kind, entries]) => {
    const answers = entries.map(([index]) => result.labelled[index] ?? { ids: [], ms: Number.NaN })
    const recall = recallOf(
      entries.map(([, query]) => query),
      answers,
    )
    const ms = answers.map((answer) => answer.ms)
    return {
      kind,
      queries: String(recall.queries),
      'recall@1': recall.at1.toFixed(3),
      'recall@10': recall.at10.toFixed(3),
      'p50 ms': percentile(ms, 0.5).toFixed(1),
      'max ms': percentile(ms, 1).toFixed(1),
    }
  })
  return markdownTable(rows)
}
