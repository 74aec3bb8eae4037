// What the rounds measured, beside what is aimed at. The best round counts: others use the machine too.
import { percentile } from '../search/figures.ts'
import { markdownTable } from '../search/markdown-table.ts'
import type { Stall } from './watch-stalls.ts'

export type Round = {
  readonly startMs: number
  readonly keyMs: readonly number[]
  readonly frameMs: readonly number[]
  readonly syncStalls: readonly Stall[]
  readonly heapBytes: number
}

const STALL_MS = 50
/** Between two pictures of a screen of 60 Hz. */
const SCREEN_MS = 1000 / 60

type Figure = {
  readonly title: string
  readonly unit: string
  readonly target: number
  readonly of: (round: Round) => number
}

const FIGURES: readonly Figure[] = [
  { title: 'interactive, from navigation', unit: 'ms', target: 1000, of: (round) => round.startMs },
  {
    title: 'key press to painted results, p95',
    unit: 'ms',
    target: 50,
    of: (round) => percentile(round.keyMs, 0.95),
  },
  {
    title: 'from frame to frame while scrolling, p95',
    unit: 'ms',
    target: 16.7,
    of: (round) => percentile(round.frameMs, 0.95),
  },
  // The same, without the tenths of a millisecond that the browser's clock rounds to: one in twenty is the 95th percentile.
  {
    title: 'frames that were skipped while scrolling',
    unit: '%',
    target: 5,
    of: (round) => (100 * round.frameMs.filter((ms) => ms > 1.5 * SCREEN_MS).length) / round.frameMs.length,
  },
  {
    title: 'longest stall while 500 papers come in',
    unit: 'ms',
    target: STALL_MS,
    of: (round) => longest(round.syncStalls),
  },
  { title: 'heap of the page after all that', unit: 'MB', target: 120, of: (round) => round.heapBytes / 1e6 },
]

export function report(rounds: readonly Round[]): string {
  return markdownTable(
    FIGURES.map(({ title, unit, target, of }) => {
      const values = rounds.map(of)
      const best = Math.min(...values)
      const isMet = Number(best.toFixed(1)) <= target
      return {
        Figure: title,
        Best: `${best.toFixed(1)} ${unit}`,
        'Every round': values.map((value) => value.toFixed(1)).join(', '),
        'At most': `${target} ${unit}`,
        '': isMet ? 'met' : 'missed',
      }
    }),
  )
}

/** 0 where nothing stalled: the browser reports nothing shorter than 50 ms. */
function longest(stalls: readonly Stall[]): number {
  return Math.max(0, ...stalls.map(({ ms }) => ms))
}
