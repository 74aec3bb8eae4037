// Copies a library on a thread of its own, so that nothing waits while it is vacuumed and checked.
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { restoreError } from '../../../shared/errors.ts'
import type { CopyResult } from './copy-database.ts'
import type { CopyAnswer, CopyOrder } from './copy-worker.ts'

/** Errors: those of `copyDatabase`. */
export async function copyInBackground(order: CopyOrder): Promise<CopyResult> {
  const answer = await new Promise<CopyAnswer>((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: order })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the copying thread ended without a word')))
  })
  if ('result' in answer) return answer.result
  if ('code' in answer) throw restoreError(answer.code, answer.data)
  throw Object.assign(new Error('the copy failed'), { stack: answer.stack })
}

/** Beside this file in the sources; a file of its own, beside or above this chunk, once built. */
function workerFile(): URL {
  const places = ['./copy-worker.ts', './copy-worker.js', '../copy-worker.js']
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (!file) throw new Error(`no copying thread beside ${import.meta.url}`)
  return file
}
