// Queries nobody should type, and how long the slowest takes: none may hold the box up.
import { performance } from 'node:perf_hooks'
import { openOurs } from './engines/ours.ts'
import { percentile } from './figures.ts'

const WORDS =
  `diffusion model language video image agent learning reasoning attention transformer data training benchmark
  graph generation large multimodal vision speech policy reward robust sparse efficient adaptive neural deep retrieval`.split(
    /\s+/,
  )
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

export const ODD_QUERIES: readonly string[] = [
  '',
  '"',
  '((((',
  '* OR NEAR(',
  '\u0000',
  '🦊',
  'x'.repeat(10_000),
  'word '.repeat(2000),
  '('.repeat(5000),
  '"'.repeat(999),
  '-'.repeat(3000),
  'a OR '.repeat(800),
  WORDS.join(' '),
  WORDS.join(' OR '),
  WORDS.map((word) => `-${word}`).join(' '),
  `"${WORDS.join(' ')}"`,
  LETTERS.join(' '),
  LETTERS.join(' OR '),
  'NOT (model OR data)',
  '(diffusion OR model) (video OR image) -agent upvotes:>3',
  'title:a author:b abstract:c keyword:d',
  ...LETTERS,
  // Misspelt, all of them.
  WORDS.map((word, index) => word.slice(0, 3) + (LETTERS[index % 26] ?? '') + word.slice(4)).join(' '),
  ...WORDS.map((word, index) => word.slice(0, 2) + (LETTERS[(index * 7) % 26] ?? '') + word.slice(2)),
]

export type OddCost = {
  readonly queries: number
  readonly p95: number
  readonly slowest: number
  readonly query: string
}

/** Each query once, after one ordinary misspelt one. */
export async function measureOddQueries(libraryPath: string): Promise<OddCost> {
  const engine = openOurs(libraryPath)
  try {
    await engine.search('vidoe modles', 10)
    const times: { query: string; ms: number }[] = []
    for (const query of ODD_QUERIES) {
      const started = performance.now()
      await engine.search(query, 10)
      times.push({ query, ms: performance.now() - started })
    }
    const slowest = times.reduce((worst, each) => (each.ms > worst.ms ? each : worst))
    const p95 = percentile(
      times.map(({ ms }) => ms),
      0.95,
    )
    return { queries: times.length, p95, slowest: slowest.ms, query: slowest.query.slice(0, 40) }
  } finally {
    engine.close()
  }
}
