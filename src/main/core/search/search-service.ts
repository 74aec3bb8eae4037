// The search as the rest of the core sees it: calls to a worker that starts with the first of them.
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { LecternError, restoreError } from '../../../shared/errors.ts'
import {
  REQUEST_PLACES,
  type WorkerAnswer,
  type WorkerCalls,
  type WorkerFailure,
  type WorkerOptions,
  type WorkerRequest,
} from './worker-protocol.ts'

export type SearchService = {
  /** Errors: those of the engine; cancelled, when the signal says so before the answer is there. */
  call<K extends keyof WorkerCalls>(
    call: K,
    input: WorkerCalls[K]['input'],
    signal?: AbortSignal,
  ): Promise<WorkerCalls[K]['output']>
  close(): Promise<void>
}

type Waiting = { readonly resolve: (output: never) => void; readonly reject: (error: unknown) => void }

export function createSearchService(paths: {
  readonly libraryPath: string
  readonly cacheDir: string
}): SearchService {
  const cancelled = new SharedArrayBuffer(REQUEST_PLACES * Int32Array.BYTES_PER_ELEMENT)
  const places = new Int32Array(cancelled)
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    const workerData: WorkerOptions = { ...paths, cancelled }
    const started = new Worker(workerFile(), { workerData })
    started.on('message', (answer: WorkerAnswer) => settle(answer))
    started.on('error', (error) => fail(error))
    started.on('exit', () => fail(new Error('the search worker ended')))
    // Whoever waits for an answer keeps the process; an idle worker does not.
    started.unref()
    return started
  }

  function settle(answer: WorkerAnswer): void {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker?.unref()
    if (!asked) return
    if ('failure' in answer) asked.reject(toError(answer.failure))
    else asked.resolve(answer.output as never)
  }

  /** The next call starts another worker. */
  function fail(error: unknown): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const service: SearchService = {
    call: (call, input, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new LecternError('cancelled'))
        worker ??= start()
        worker.ref()
        lastId += 1
        const id = lastId
        Atomics.store(places, id % REQUEST_PLACES, 0)
        const onAbort = () => {
          Atomics.store(places, id % REQUEST_PLACES, 1)
          reject(new LecternError('cancelled'))
        }
        signal?.addEventListener('abort', onAbort, { once: true })
        const done = () => signal?.removeEventListener('abort', onAbort)
        waiting.set(id, {
          resolve: (output) => {
            done()
            resolve(output)
          },
          reject: (error) => {
            done()
            reject(error)
          },
        })
        worker.postMessage({ id, call, input } as WorkerRequest)
      }),
    close: async () => {
      if (!worker) return
      await service.call('settle', undefined)
      await worker?.terminate()
      worker = undefined
    },
  }
  return service
}

function toError(failure: WorkerFailure): Error {
  if (failure.code === undefined)
    return Object.assign(new Error('the search failed'), { stack: failure.stack })
  return restoreError(failure.code, failure.data)
}

/** Beside this file in the sources; a file of its own, beside or above this chunk, once built. */
function workerFile(): URL {
  const places = ['./search-worker.ts', './search-worker.js', '../search-worker.js']
  const urls = places.map((place) => new URL(place, import.meta.url))
  const file = urls.find((url) => existsSync(url))
  if (!file) throw new Error(`no search worker beside ${import.meta.url}`)
  return file
}
