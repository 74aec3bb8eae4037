// Long reads as the rest of the core sees them: calls to a thread that starts with the first of them.
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { LecternError } from '../../shared/errors.ts'
import type { LongInput, LongOutput, LongRead } from './long-reads.ts'
import type { ReadAnswer, ReadRequest } from './read-worker.ts'

export type ReadService = {
  /** Errors: cancelled, when the library closes meanwhile. */
  read<K extends LongRead>(read: K, input: LongInput<K>): Promise<LongOutput<K>>
  /** Has the thread ready before the first read. */
  start(): void
  close(): Promise<void>
}

type Waiting = { readonly resolve: (output: never) => void; readonly reject: (error: unknown) => void }

export function createReadService(libraryPath: string): ReadService {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    if (worker) return worker
    const started = new Worker(workerFile(), { workerData: { libraryPath } })
    started.on('message', settle)
    started.on('error', (error) => fail(started, error))
    started.on('exit', () => fail(started, new Error('the reading thread ended')))
    // Whoever waits for an answer keeps the process; an idle thread does not.
    started.unref()
    worker = started
    return started
  }

  function settle(answer: ReadAnswer): void {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker?.unref()
    if ('stack' in answer) asked?.reject(Object.assign(new Error('the read failed'), { stack: answer.stack }))
    else asked?.resolve(answer.output as never)
  }

  /** The next read starts another thread. */
  function fail(ended: Worker | undefined, error: unknown): void {
    if (worker !== ended) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  return {
    read: (read, input) =>
      new Promise((resolve, reject) => {
        const running = start()
        running.ref()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        running.postMessage({ id: lastId, read, input } satisfies ReadRequest)
      }),
    start: () => void start(),
    close: async () => {
      const running = worker
      fail(running, new LecternError('cancelled'))
      await running?.terminate()
    },
  }
}

/** Beside this file in the sources; a file of its own, beside or above this chunk, once built. */
function workerFile(): URL {
  const places = ['./read-worker.ts', './read-worker.js', '../read-worker.js']
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (!file) throw new Error(`no reading thread beside ${import.meta.url}`)
  return file
}
