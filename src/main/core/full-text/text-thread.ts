// The text thread, watched: whatever a file does to it, the thread is ended in bounded time and memory, and the next
// request starts another one.
import { Worker } from 'node:worker_threads'
import { findWorker } from '../machine/find-worker.ts'
import type { TextAnswer, TextRequest } from './text-worker.ts'

export type TextThread = {
  /** Rejects with ThreadEnded where the thread was ended on the way. */
  ask(request: TextRequest): Promise<Exclude<TextAnswer, { kind: 'page' | 'failed' }>>
  close(): Promise<void>
}

export class ThreadEnded extends Error {}

export type ThreadLimits = {
  /** Longest time for one page, and for a file until its first one and after its last one. */
  readonly pageMs: number
  /** Longest time for a file. */
  readonly fileMs: number
  readonly memoryMb: number
}

const LIMITS: ThreadLimits = { pageMs: 20_000, fileMs: 180_000, memoryMb: 1024 }

export function createTextThread(path: string, limits: Partial<ThreadLimits> = {}): TextThread {
  const { pageMs, fileMs, memoryMb } = { ...LIMITS, ...limits }
  let worker: Worker | undefined
  let line: Promise<unknown> = Promise.resolve()
  let isClosed = false

  function start(): Worker {
    // Its words are pdf.js's about a file: for nobody.
    const started = new Worker(findWorker('text-worker', import.meta.url), {
      workerData: { path },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      stdout: true,
      stderr: true,
    })
    started.stdout.resume()
    started.stderr.resume()
    // An error that comes between two requests, when nobody else listens, would end the process.
    started.on('error', () => undefined)
    return started
  }

  function exchange(request: TextRequest): ReturnType<TextThread['ask']> {
    if (isClosed) return Promise.reject(new ThreadEnded('closed'))
    worker ??= start()
    const running = worker
    running.ref()
    return new Promise((resolve, reject) => {
      const end = (error: Error) => {
        done()
        if (worker === running) worker = undefined
        // Only once it is gone is the file free for the next one.
        void running.terminate().then(() => reject(error))
      }
      const onError = (error: Error) => end(new ThreadEnded(error.message, { cause: error }))
      const onExit = () => end(new ThreadEnded('the thread ended'))
      const onTime = () => end(new ThreadEnded('it took too long'))
      // Only reading a file is at the mercy of the file; what else is asked takes what the disk takes.
      const isRisky = request.kind === 'take'
      const wait = (ms: number) => (isRisky ? setTimeout(onTime, ms) : undefined)
      const whole = wait(fileMs)
      let page = wait(pageMs)
      const onMessage = (answer: TextAnswer) => {
        if (answer.kind === 'page') {
          clearTimeout(page)
          page = wait(pageMs)
          return
        }
        done()
        running.unref()
        if (answer.kind === 'failed')
          reject(Object.assign(new Error('the text thread failed'), { stack: answer.stack }))
        else resolve(answer)
      }
      const done = () => {
        clearTimeout(whole)
        clearTimeout(page)
        running.off('message', onMessage).off('error', onError).off('exit', onExit)
      }
      running.on('message', onMessage).on('error', onError).on('exit', onExit)
      running.postMessage(request)
    })
  }

  return {
    ask: (request) => {
      const turn = line.then(() => exchange(request))
      line = turn.catch(() => undefined)
      return turn
    },
    close: async () => {
      isClosed = true
      await worker?.terminate()
      await line
    },
  }
}
