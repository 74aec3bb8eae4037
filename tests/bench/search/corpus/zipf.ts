// Ranks as words have them: few that come all the time, and a tail without end.
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'

const HIGHEST_RANK = 2 ** 31

/**
 * A rank from 0 on. The chance of a rank beyond x is (1 + x / offset) ** -tail: Zipf's law in Mandelbrot's form, so
 * that n draws hit about n ** (1 / (1 + tail)) different ranks (Heaps' law).
 */
export function zipfRank(random: Random, offset: number, tail: number): number {
  return Math.min(HIGHEST_RANK, Math.floor(offset * ((1 - random.next()) ** (-1 / tail) - 1)))
}
