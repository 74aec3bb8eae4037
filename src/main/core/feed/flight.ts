// One long piece of work at a time, watched by any number of callers: who asks for the same joins it, who asks for
// something else is refused, and it is cancelled when asked or when its last watcher leaves.
import { LecternError } from '../../../shared/errors.ts'
import type { Clock } from '../clock.ts'

/** Reports reach a watcher at most this often: ten times a second. */
const REPORT_EVERY_MS = 100

export type FlightWork<P, R> = (report: (progress: P) => void, signal: AbortSignal) => Promise<R>

export type Flights<P, R> = {
  /** Joins the running work of that key, or starts it. Errors: conflict, while work of another key runs. */
  watch(key: string, work: FlightWork<P, R>, signal?: AbortSignal): AsyncGenerator<P, R, void>
  /** The running work's latest report, undefined when nothing runs. */
  progress(): P | undefined
  /** Cancels the running work; whether there was any. Resolves when it has stopped. */
  cancel(): Promise<boolean>
}

type Flight<P, R> = {
  readonly key: string
  readonly abort: AbortController
  readonly result: Promise<R>
  latest: P | undefined
  reports: number
  watchers: number
  /** Resolved and replaced at each report. */
  next: PromiseWithResolvers<void>
}

export function createFlights<P, R>(clock: Clock): Flights<P, R> {
  let current: Flight<P, R> | undefined

  function start(key: string, work: FlightWork<P, R>): Flight<P, R> {
    const abort = new AbortController()
    const report = (progress: P) => {
      flight.latest = progress
      flight.reports += 1
      flight.next.resolve()
      flight.next = Promise.withResolvers()
    }
    const flight: Flight<P, R> = {
      key,
      abort,
      // Started a tick later, so that `flight` exists when the first report comes.
      result: Promise.resolve()
        .then(() => work(report, abort.signal))
        .finally(() => {
          current = undefined
        }),
      latest: undefined,
      reports: 0,
      watchers: 0,
      next: Promise.withResolvers(),
    }
    flight.result.catch(() => undefined)
    return flight
  }

  async function* watch(
    key: string,
    work: FlightWork<P, R>,
    signal?: AbortSignal,
  ): AsyncGenerator<P, R, void> {
    if (current && current.key !== key) throw new LecternError('conflict', { what: 'sync', id: current.key })
    current ??= start(key, work)
    const flight = current
    flight.watchers += 1
    const gone = Promise.withResolvers<'gone'>()
    const leave = () => gone.resolve('gone')
    signal?.addEventListener('abort', leave, { once: true })
    if (signal?.aborted) leave()
    const done = flight.result.then(
      () => 'done' as const,
      () => 'done' as const,
    )
    try {
      for (let seen = 0; ; ) {
        const isBehind = flight.reports > seen
        const event = isBehind ? 'report' : await Promise.race([done, gone.promise, flight.next.promise])
        if (event === 'gone') throw new LecternError('cancelled')
        if (event === 'done') return await flight.result
        if (flight.latest !== undefined) yield flight.latest
        seen = flight.reports
        await Promise.race([done, gone.promise, clock.sleep(REPORT_EVERY_MS)])
      }
    } finally {
      signal?.removeEventListener('abort', leave)
      flight.watchers -= 1
      if (flight.watchers === 0) flight.abort.abort()
    }
  }

  return {
    watch,
    progress: () => current?.latest,
    cancel: async () => {
      const flight = current
      if (!flight) return false
      flight.abort.abort()
      await flight.result.catch(() => undefined)
      return true
    },
  }
}
