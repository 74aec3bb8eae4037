// A clock that tests set. Sleeping takes no time: it moves the clock on, and is remembered.
import type { Clock } from '../../src/main/core/clock.ts'

export type FakeClock = Clock & {
  /** Every sleep asked for, in milliseconds, in order. */
  readonly sleeps: readonly number[]
  set(instant: string): void
}

export function createFakeClock(instant: string): FakeClock {
  let now = Date.parse(instant)
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => now,
    set: (next) => {
      now = Date.parse(next)
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      sleeps.push(ms)
      now += ms
      // A real turn of the loop, so that whoever waits on other things gets theirs.
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}
