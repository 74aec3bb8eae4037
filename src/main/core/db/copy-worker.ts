// The thread that copies a library, started by copy-in-background.ts: copies, answers once, ends.
import { parentPort, workerData } from 'node:worker_threads'
import { type ErrorCode, LecternError } from '../../../shared/errors.ts'
import { type CopyResult, copyDatabase } from './copy-database.ts'

export type CopyOrder = { readonly source: string; readonly target: string }
export type CopyAnswer =
  | { readonly result: CopyResult }
  | { readonly code: ErrorCode; readonly data: unknown }
  | { readonly stack: string }

const { source, target } = workerData as CopyOrder
parentPort?.postMessage(answer())

function answer(): CopyAnswer {
  try {
    return { result: copyDatabase(source, target) }
  } catch (error) {
    if (error instanceof LecternError) return { code: error.code, data: error.data }
    return { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
