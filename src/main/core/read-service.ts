// Long reads as the rest of the core sees them: calls to a thread that starts with the first of them.
import type { LongInput, LongOutput, LongRead } from './long-reads.ts'
import { createRequestThread } from './machine/request-thread.ts'
import type { ReadAnswer, ReadRequest } from './read-worker.ts'

export type ReadService = {
  /** Errors: cancelled, when the library closes meanwhile. */
  read<K extends LongRead>(read: K, input: LongInput<K>): Promise<LongOutput<K>>
  /** Has the thread ready before the first read. */
  start(): void
  close(): Promise<void>
}

export function createReadService(libraryPath: string): ReadService {
  const thread = createRequestThread<ReadRequest, ReadAnswer>('read-worker', import.meta.url, { libraryPath })
  return {
    read: async (read, input) => {
      const answer = await thread.ask({ read, input })
      if ('stack' in answer) throw Object.assign(new Error('the read failed'), { stack: answer.stack })
      return answer.output as never
    },
    start: thread.start,
    close: thread.close,
  }
}
