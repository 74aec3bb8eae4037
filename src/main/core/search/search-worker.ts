// The search worker's entry: an engine on a thread and a read-only connection of its own, so that searching never waits
// for a sync, nor anything for a search.
import { parentPort, workerData } from 'node:worker_threads'
import { LecternError } from '../../../shared/errors.ts'
import { openSearchEngine, type SearchEngine } from './search-engine.ts'
import type { WorkerAnswer, WorkerFailure, WorkerOptions, WorkerRequest } from './worker-protocol.ts'

const { libraryPath, cacheDir, cancelled } = workerData as WorkerOptions
const places = new Int32Array(cancelled)
const port = parentPort
if (!port) throw new Error('the search worker is started as a worker')

let engine: SearchEngine | undefined
/** New papers are taken in while nobody searches. */
let idle: NodeJS.Immediate | undefined

port.on('message', (request: WorkerRequest) => {
  clearImmediate(idle)
  port.postMessage(answer(request))
  idle = setImmediate(catchUp)
})

function answer(request: WorkerRequest): WorkerAnswer {
  const { id } = request
  try {
    return { id, output: run(request) }
  } catch (error) {
    return { id, failure: describe(error) }
  }
}

function run(request: WorkerRequest) {
  const isCancelled = () => Atomics.load(places, request.place) !== 0
  if (isCancelled()) throw new LecternError('cancelled')
  engine ??= openSearchEngine({ libraryPath, cacheDir })
  switch (request.call) {
    case 'search':
      return engine.search(request.input, isCancelled)
    case 'pages':
      return engine.pages(request.input, isCancelled)
    case 'matching':
      return engine.matching(request.input, isCancelled)
    case 'why':
      return engine.why(request.input)
    case 'similar':
      return engine.similar(request.input)
    case 'settle':
      while (engine.catchUp());
      engine.keep()
      return undefined
  }
}

function catchUp(): void {
  engine?.warm()
  if (engine?.catchUp()) idle = setImmediate(catchUp)
}

function describe(error: unknown): WorkerFailure {
  if (error instanceof LecternError) return { code: error.code, data: error.data }
  return { code: undefined, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
