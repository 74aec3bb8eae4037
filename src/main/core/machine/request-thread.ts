// A thread that answers requests by their numbers: started with the first of them, left alone while idle, and started anew
// where it ended on the way. What requests and answers are is between the two sides.
import { Worker } from 'node:worker_threads'
import { LecternError } from '../../../shared/errors.ts'
import { findWorker } from './find-worker.ts'

type Answered = { readonly id: number }

export type RequestThread<Request extends Answered, Answer extends Answered> = {
  /** Errors: cancelled, when it is closed meanwhile; what ended the thread. */
  ask(request: Omit<Request, 'id'>): Promise<Answer>
  /** Has the thread ready before the first request. */
  start(): void
  isRunning(): boolean
  close(): Promise<void>
}

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/**
 * Each message is a request with its number as `id`; the thread answers it by one message with the same `id`.
 * `name` and `from` say where its entry is, as for `findWorker`.
 */
export function createRequestThread<Request extends Answered, Answer extends Answered>(
  name: string,
  from: string,
  workerData?: unknown,
): RequestThread<Request, Answer> {
  const waiting = new Map<number, Waiting<Answer>>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    if (worker) return worker
    const started = new Worker(findWorker(name, from), { workerData })
    started.on('message', (answer: Answer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (waiting.size === 0) started.unref()
      asked?.resolve(answer)
    })
    started.on('error', (error) => fail(started, error))
    started.on('exit', () => fail(started, new Error(`the ${name} ended`)))
    // Whoever waits for an answer keeps the process; an idle thread does not.
    started.unref()
    worker = started
    return started
  }

  function fail(ended: Worker | undefined, error: unknown): void {
    // An error is followed by an end, by which time another one may run.
    if (worker !== ended) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const running = start()
        running.ref()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        running.postMessage({ ...request, id: lastId })
      }),
    start: () => void start(),
    isRunning: () => worker !== undefined,
    close: async () => {
      const running = worker
      fail(running, new LecternError('cancelled'))
      await running?.terminate()
    },
  }
}
