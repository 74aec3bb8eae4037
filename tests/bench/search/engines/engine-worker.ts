// Runs one engine over all queries in a thread of its own, so that its heap is its own to be measured.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { ENGINES, type EngineName } from './engine.ts'

export type EngineJob = {
  readonly engine: EngineName
  readonly libraryPath: string
  readonly labelled: readonly string[]
  readonly typing: readonly string[]
  /** Asked first, and not counted. The first of them is what `firstAnswerMs` waits for. */
  readonly warmUp: readonly string[]
  readonly limit: number
}

export type EngineResult = {
  /** From an engine that is not open to its first answer. */
  readonly firstAnswerMs: number
  /** What the thread holds more than before the engine was opened: its heap and its buffers outside of it, in bytes. */
  readonly heapLoaded: number
  readonly heapAfter: number
  /** The first ten. */
  readonly labelled: readonly { readonly ids: readonly string[]; readonly ms: number }[]
  readonly typingMs: readonly number[]
}

const KEPT = 10

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** In a worker thread these two are of its own isolate. */
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function run(job: EngineJob): EngineResult {
  const before = held()
  const started = performance.now()
  const engine = ENGINES[job.engine](job.libraryPath)
  engine.search(job.warmUp[0] ?? '', job.limit)
  const firstAnswerMs = performance.now() - started
  const heapLoaded = held() - before
  const measure = (query: string) => {
    const from = performance.now()
    const ids = engine.search(query, job.limit)
    return { ms: performance.now() - from, ids: ids.slice(0, KEPT) }
  }
  for (const query of job.warmUp) measure(query)
  const labelled = job.labelled.map(measure)
  const typingMs = job.typing.map((query) => measure(query).ms)
  const heapAfter = held() - before
  engine.close()
  return { firstAnswerMs, heapLoaded, heapAfter, labelled, typingMs }
}

parentPort?.postMessage(run(workerData as EngineJob))
