// Counts a PDF's pages on a thread of its own, with an end to its time and memory: what is opened may be made to harm.
import { Worker } from 'node:worker_threads'
import { findWorker } from '../machine/find-worker.ts'

export type PagesOrder = { readonly path: string }
export type PagesAnswer = { readonly pages: number } | { readonly fault: 'unreadable' | 'encrypted' }

const MOST_MS = 30_000
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 }

/** A file that takes too long, or too much, is unreadable: no reader would show it either. */
export async function countPages(path: string): Promise<PagesAnswer> {
  const worker = new Worker(findWorker('pages-worker', import.meta.url), {
    workerData: { path } satisfies PagesOrder,
    resourceLimits: MEMORY,
    // Nothing of this process's surroundings is its business; what the library complains of is no output of ours.
    env: {},
    stdout: true,
    stderr: true,
  })
  const unreadable = { fault: 'unreadable' } as const
  try {
    return await new Promise<PagesAnswer>((resolve) => {
      const timer = setTimeout(() => resolve(unreadable), MOST_MS)
      const settle = (answer: PagesAnswer) => {
        clearTimeout(timer)
        resolve(answer)
      }
      worker.once('message', settle)
      worker.once('error', () => settle(unreadable))
      worker.once('exit', () => settle(unreadable))
    })
  } finally {
    await worker.terminate()
  }
}
