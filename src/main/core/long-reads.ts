// Reads that take tenths of a second in a large library. They run on a thread of their own (read-worker.ts), so that no
// click waits for one.
import type { PaperRef } from '../../shared/adding-model.ts'
import type { DayEntry } from '../../shared/model.ts'
import type { StatisticsRange } from '../../shared/statistics-model.ts'
import { readTitled } from './adding/known-wanted.ts'
import type { ReadDb } from './db/database.ts'
import { listDays } from './feed/ledger.ts'
import { countDecidedByDay } from './library/decided-by-day.ts'
import { readStatistics } from './library/statistics/statistics.ts'

export const LONG_READS = {
  days: readDays,
  /** `now` in milliseconds. */
  statistics: (db: ReadDb, { range, now }: { range: StatisticsRange; now: number }) =>
    readStatistics(db, range, now),
  titled: (db: ReadDb, texts: readonly PaperRef[]) => readTitled(db, texts),
} as const

type Reads = typeof LONG_READS
export type LongRead = keyof Reads
export type LongInput<K extends LongRead> = Parameters<Reads[K]>[1]
export type LongOutput<K extends LongRead> = Awaited<ReturnType<Reads[K]>>

async function readDays(db: ReadDb, _: undefined): Promise<DayEntry[]> {
  const decided = await countDecidedByDay(db)
  const days = await listDays(db)
  return days.map((day) => ({ ...day, inbox: Math.max(0, day.papers - (decided.get(day.day) ?? 0)) }))
}
