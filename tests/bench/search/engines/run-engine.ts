// One engine's measurements, taken in a worker thread that is gone afterwards.
import { Worker } from 'node:worker_threads'
import type { EngineJob, EngineResult } from './engine-worker.ts'

/** The peers hold everything in memory; a thread's default would not do for the largest libraries. */
const MOST_HEAP_MB = 8000

export function runEngine(job: EngineJob): Promise<EngineResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) =>
      reject(new Error(`the engine's thread ended with ${code} before it answered`)),
    )
  })
}
