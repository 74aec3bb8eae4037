// One question to a thread of its own, which ends with the answer and has an end to its time and memory: what it opens may
// be made to harm.
import { Worker } from 'node:worker_threads'
import { findWorker } from './find-worker.ts'

export type ThreadBounds = { readonly ms: number; readonly heapMb: number }

/**
 * The thread gets the order as its `workerData` and answers by one message; `name` and `from` say where its entry is, as for
 * `findWorker`. Undefined where it took too long, or too much, or broke.
 */
export async function askOnce<Answer>(
  name: string,
  from: string,
  order: object,
  { ms, heapMb }: ThreadBounds,
): Promise<Answer | undefined> {
  const worker = new Worker(findWorker(name, from), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
    // Nothing of this process's surroundings is its business; what a library complains of is no output of ours.
    env: {},
    stdout: true,
    stderr: true,
  })
  try {
    return await new Promise<Answer | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), ms)
      const settle = (answer: Answer | undefined) => {
        clearTimeout(timer)
        resolve(answer)
      }
      worker.once('message', settle)
      worker.once('error', () => settle(undefined))
      worker.once('exit', () => settle(undefined))
    })
  } finally {
    await worker.terminate()
  }
}
