// Counts a PDF's pages on a thread of its own, with an end to its time and memory: what is opened may be made to harm.
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

export type PagesOrder = { readonly path: string }
export type PagesAnswer = { readonly pages: number } | { readonly fault: 'unreadable' | 'encrypted' }

const MOST_MS = 30_000
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 }

/** A file that takes too long, or too much, is unreadable: no reader would show it either. */
export async function countPages(path: string): Promise<PagesAnswer> {
  const worker = new Worker(workerFile(), {
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

/** Beside this file in the sources; a file of its own, beside or above this chunk, once built. */
function workerFile(): URL {
  const places = ['./pages-worker.ts', './pages-worker.js', '../pages-worker.js']
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (!file) throw new Error(`no page-counting thread beside ${import.meta.url}`)
  return file
}
