// The search as the rest of the core sees it: calls to a worker that starts with the first of them.
import { LecternError, restoreError } from '../../../shared/errors.ts'
import { createRequestThread } from '../machine/request-thread.ts'
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

export function createSearchService(paths: {
  readonly libraryPath: string
  readonly cacheDir: string
}): SearchService {
  const cancelled = new SharedArrayBuffer(REQUEST_PLACES * Int32Array.BYTES_PER_ELEMENT)
  const places = new Int32Array(cancelled)
  const thread = createRequestThread<WorkerRequest, WorkerAnswer>('search-worker', import.meta.url, {
    ...paths,
    cancelled,
  } satisfies WorkerOptions)
  let asked = 0

  const service: SearchService = {
    call: (call, input, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new LecternError('cancelled'))
        asked += 1
        const place = asked % REQUEST_PLACES
        Atomics.store(places, place, 0)
        const onAbort = () => {
          Atomics.store(places, place, 1)
          reject(new LecternError('cancelled'))
        }
        signal?.addEventListener('abort', onAbort, { once: true })
        thread
          .ask({ call, input, place })
          .finally(() => signal?.removeEventListener('abort', onAbort))
          .then((answer) => {
            if ('failure' in answer) reject(toError(answer.failure))
            else resolve(answer.output as never)
          }, reject)
      }),
    close: async () => {
      if (!thread.isRunning()) return
      await service.call('settle', undefined)
      await thread.close()
    },
  }
  return service
}

function toError(failure: WorkerFailure): Error {
  if (failure.code === undefined)
    return Object.assign(new Error('the search failed'), { stack: failure.stack })
  return restoreError(failure.code, failure.data)
}
