// The thread for long reads: one read-only connection, one read at a time, started by read-service.ts.
import { parentPort, workerData } from 'node:worker_threads'
import type { ReadDb } from './db/database.ts'
import { openReader } from './db/open-reader.ts'
import { LONG_READS, type LongRead } from './long-reads.ts'

export type ReadRequest = { readonly id: number; readonly read: LongRead; readonly input: unknown }
export type ReadAnswer =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly stack: string }

const port = parentPort
if (!port) throw new Error('the reading thread is started as a thread')
const { libraryPath } = workerData as { libraryPath: string }
const db = openReader(libraryPath)
/** Each read gets the input of its own name: the service's types see to that. */
const reads = LONG_READS as Record<LongRead, (db: ReadDb, input: never) => Promise<unknown>>

port.on('message', async (request: ReadRequest) => {
  port.postMessage(await answer(request))
})

async function answer({ id, read, input }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { id, output: await reads[read](db, input as never) }
  } catch (error) {
    return { id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
