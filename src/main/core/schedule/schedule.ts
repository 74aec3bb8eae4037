// What the app does by itself while a host with a window runs: syncs at the times set, backs up each week. It looks at the
// clock once a minute, so what was missed while the machine slept is done within a minute of its waking.
import { LecternError } from '../../../shared/errors.ts'
import type { Settings } from '../../../shared/settings-model.ts'
import type { SyncResult, SyncStatus } from '../../../shared/sync-model.ts'
import type { Clock } from '../clock.ts'
import { isSyncDue } from './due-sync.ts'

export type ScheduleDeps = {
  readonly clock: Clock
  /** 0 to 1, as Math.random. */
  readonly random: () => number
  readonly settings: () => Promise<Settings>
  readonly status: () => Promise<SyncStatus>
  /** Runs a sync to its end. Errors: conflict while another one runs, cancelled. */
  readonly sync: () => Promise<SyncResult>
  /** Told of a sync that the schedule began, and when it began. */
  readonly onSynced: (result: SyncResult, startedMs: number) => Promise<void>
  readonly backUpIfDue: () => Promise<unknown>
  /** Where what failed unexpectedly is written. */
  readonly log: (what: string, error: unknown) => void
}

export type Schedule = {
  /** Does what is due now. */
  tick(): Promise<void>
  /** Begins to look at the clock. Once. */
  start(): void
  /** Resolves when nothing is under way any more. */
  close(): Promise<void>
}

const LOOK_EVERY_MS = 60_000
/** The window opens first. */
const FIRST_LOOK_MS = 5000
/** All who set 08:00 are spread over the minutes after it. */
const SPREAD_MS = 5 * 60_000
/** A full disk or a folder that is away is not there again within a minute. */
const BACKUP_RETRY_MS = 60 * 60_000

export function createSchedule(deps: ScheduleDeps): Schedule {
  const { clock } = deps
  const jitterMs = Math.floor(deps.random() * SPREAD_MS)
  const closing = new AbortController()
  let isStart = true
  let running: Promise<void> = Promise.resolve()
  /** Until then no backup is tried, for the last one failed. */
  let backUpFromMs = 0

  async function syncIfDue(): Promise<void> {
    const { running: isRunning, last } = await deps.status()
    if (isRunning) return
    const { feed } = await deps.settings()
    const startedMs = clock.now()
    const due = isSyncDue({ nowMs: startedMs, feed, last, isStart, jitterMs })
    isStart = false
    if (due) await deps.onSynced(await deps.sync(), startedMs)
  }

  async function attempt(what: string, action: () => Promise<unknown>): Promise<void> {
    try {
      await action()
    } catch (error) {
      // Another sync came first, or its reader stopped this one.
      if (error instanceof LecternError && (error.code === 'conflict' || error.code === 'cancelled')) return
      deps.log(what, error)
    }
  }

  async function backUp(): Promise<void> {
    if (clock.now() < backUpFromMs) return
    backUpFromMs = clock.now() + BACKUP_RETRY_MS
    await deps.backUpIfDue()
    backUpFromMs = 0
  }

  async function tick(): Promise<void> {
    await attempt('the scheduled sync', syncIfDue)
    if (!closing.signal.aborted) await attempt('the weekly backup', backUp)
  }

  async function look(): Promise<void> {
    try {
      for (let wait = FIRST_LOOK_MS; ; wait = LOOK_EVERY_MS) {
        await clock.sleep(wait, closing.signal)
        await tick()
      }
    } catch (error) {
      if (!closing.signal.aborted) throw error
    }
  }

  return {
    tick,
    start: () => {
      running = look()
    },
    close: async () => {
      closing.abort()
      await running
    },
  }
}
