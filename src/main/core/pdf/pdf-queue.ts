// Works the queue off, one PDF after another, while there is something to be had and nobody has paused it; waits where there
// is no network, where arXiv says so, and between the tries at one file.
import type { Downloads, PdfProblem } from '../../../shared/pdfs-model.ts'
import { type Clock, isoInstant } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { DownloadLock } from './download-lock.ts'
import type { FetchJob } from './fetch-job.ts'
import { dropJobs, markJob, type PdfJob, readJobs } from './pdf-jobs.ts'
import { mayPass, PdfFailure, toPdfFailure } from './pdf-problem.ts'
import { createRate } from './rate.ts'

export type QueueDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly lock: DownloadLock
  readonly fetchJob: FetchJob
  readonly isPaused: () => Promise<boolean>
  /** Whether a paper that was queued by the app itself is still to be read. */
  readonly isStillWanted: (id: string) => Promise<boolean>
  readonly onChanged: () => void
  readonly log: (what: string, error: unknown) => void
}

export type PdfQueue = ReturnType<typeof createPdfQueue>

/** Between the tries at one file; after the last it has failed. */
const BACK_OFF_MS = [5000, 30_000, 120_000]
const OFFLINE_MS = 15_000
const LONGEST_OFFLINE_MS = 300_000
/** How often it is looked whether another process is through with its downloads. */
const ELSEWHERE_MS = 2000

export function createPdfQueue(deps: QueueDeps) {
  const { db, clock, lock, onChanged } = deps
  const closing = new AbortController()
  const rate = createRate(clock)
  let nudge = new AbortController()
  let running: Promise<void> | undefined
  let isWanted = false
  let current: Current | undefined
  let holdUntil = 0
  let isOffline = false
  let isStarted = false
  let timesOffline = 0

  function wake(): void {
    isWanted = true
    nudge.abort()
    nudge = new AbortController()
    if (!closing.signal.aborted) running ??= run()
  }

  async function run(): Promise<void> {
    try {
      do {
        isWanted = false
        await workOff()
      } while (isWanted && !closing.signal.aborted)
    } catch (error) {
      deps.log('fetching PDFs', error)
    } finally {
      lock.leave()
      running = undefined
    }
  }

  async function workOff(): Promise<void> {
    while (!closing.signal.aborted && !(await deps.isPaused())) {
      const waiting = (await readJobs(db.read)).filter((job) => job.state === 'waiting')
      if (waiting.length === 0) return
      if (!lock.take()) {
        await nap(ELSEWHERE_MS)
        continue
      }
      const now = clock.now()
      const due = waiting.find((job) => dueAt(job) <= now)
      if (holdUntil > now) await nap(holdUntil - now)
      else if (due !== undefined) await work(due)
      else await nap(Math.min(...waiting.map(dueAt)) - now)
    }
  }

  async function work(job: PdfJob): Promise<void> {
    if (job.automatic === 1 && !(await deps.isStillWanted(job.paper_id))) {
      await db.write((trx) => dropJobs(trx, [job.paper_id]))
      return
    }
    const abort = new AbortController()
    const stopped = Promise.withResolvers<void>()
    const signal = AbortSignal.any([abort.signal, closing.signal])
    const mine: Current = {
      id: job.paper_id,
      abort,
      stopped: stopped.promise,
      bytes: job.part_bytes,
      total: job.part_total ?? undefined,
    }
    current = mine
    onChanged()
    try {
      rate.begin(job.part_bytes)
      await deps.fetchJob(job, signal, (bytes, total) => {
        Object.assign(mine, { bytes, total })
        rate.note(bytes)
        onChanged()
      })
      await db.write((trx) => markJob(trx, job.number, { state: 'done', problem: null, retry_at: null }))
      holdUntil = 0
      timesOffline = 0
      isOffline = false
    } catch (error) {
      // Paused, cancelled or closing: its row says already what is to become of it.
      if (!signal.aborted) await fail(job, error)
    } finally {
      current = undefined
      stopped.resolve()
      onChanged()
    }
  }

  async function fail(job: PdfJob, error: unknown): Promise<void> {
    const failure = toPdfFailure(error) ?? new PdfFailure({ why: 'broken' })
    const { problem, notBefore } = failure
    if (problem.why === 'broken') deps.log(`fetching the PDF of ${job.paper_id}`, error)
    const now = clock.now()
    if (notBefore !== undefined) holdUntil = notBefore
    isOffline = problem.why === 'offline'
    if (isOffline) {
      holdUntil = now + Math.min(OFFLINE_MS * 2 ** timesOffline, LONGEST_OFFLINE_MS)
      timesOffline += 1
      return mark(job, 'waiting', problem, { attempts: job.attempts })
    }
    const wait = mayPass(problem) ? BACK_OFF_MS[job.attempts] : undefined
    const attempts = job.attempts + 1
    if (wait === undefined) return mark(job, 'failed', problem, { attempts })
    return mark(job, 'waiting', problem, {
      attempts,
      retry_at: isoInstant(Math.max(now + wait, notBefore ?? 0)),
    })
  }

  function mark(
    { number }: PdfJob,
    state: 'waiting' | 'failed',
    problem: PdfProblem,
    rest: { attempts: number; retry_at?: string },
  ): Promise<void> {
    return db.write((trx) =>
      markJob(trx, number, { state, problem: JSON.stringify(problem), retry_at: null, ...rest }),
    )
  }

  async function nap(ms: number): Promise<void> {
    onChanged()
    // Woken early: there is something new to look at.
    await clock.sleep(Math.max(0, ms), AbortSignal.any([nudge.signal, closing.signal])).catch(() => undefined)
  }

  return {
    /** From now on also what the app itself queues is fetched. */
    start(): void {
      isStarted = true
      wake()
    },
    wakeIfStarted(): void {
      if (isStarted) wake()
    },
    /** Also when there was none a moment ago. */
    tryNow(): void {
      holdUntil = 0
      timesOffline = 0
      isOffline = false
      wake()
    },
    /** Ends the download under way, if it is of one of these, or any; what came of it is kept. */
    async stop(ids?: readonly string[]): Promise<void> {
      const stopping = current
      if (stopping === undefined || (ids !== undefined && !ids.includes(stopping.id))) return
      stopping.abort.abort()
      await stopping.stopped
    },
    current: (): Omit<Current, 'abort' | 'stopped'> | undefined => current,
    isOffline: () => isOffline,
    waiting: (): Pick<Downloads, 'waitingUntil' | 'bytesPerSecond'> => ({
      ...(holdUntil > clock.now() && { waitingUntil: isoInstant(holdUntil) }),
      ...rate.read(),
    }),
    async close(): Promise<void> {
      closing.abort()
      await running
    },
  }
}

type Current = {
  readonly id: string
  readonly abort: AbortController
  readonly stopped: Promise<void>
  bytes: number
  total: number | undefined
}

function dueAt({ retry_at }: PdfJob): number {
  return retry_at === null ? 0 : Date.parse(retry_at)
}
