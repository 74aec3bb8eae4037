// The thread that writes kept exports, as the rest sees it: started at need, left alone while idle.
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { ExportFormat, ExportOptions } from '../../../../shared/bibliography-model.ts'
import { LecternError } from '../../../../shared/errors.ts'
import type { CslItem } from '../writers/to-csl.ts'

export type RenderRequest = {
  readonly id: number
  readonly ids: readonly string[]
  readonly format: ExportFormat
  readonly options: ExportOptions
}
export type RenderedText = { readonly text: string; readonly hash: string }
export type RenderedNote = RenderedText & { readonly paperId: string; readonly fileName: string }
export type Rendered = { readonly entries: number } & (
  | ({ readonly kind: 'text' } & RenderedText)
  | { readonly kind: 'references'; readonly items: readonly CslItem[] }
  | { readonly kind: 'notes'; readonly notes: readonly RenderedNote[] }
)
export type RenderAnswer = { readonly id: number; readonly rendered?: Rendered; readonly failure?: string }

export type ExportThread = {
  /** Papers with their stored keys, by key. */
  render(request: Omit<RenderRequest, 'id'>): Promise<Rendered>
  close(): Promise<void>
}

type Waiting = { readonly resolve: (rendered: Rendered) => void; readonly reject: (error: unknown) => void }

export function createExportThread(libraryPath: string): ExportThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0
  let isClosed = false

  function start(): Worker {
    const started = new Worker(workerFile(), { workerData: libraryPath })
    started.on('message', ({ id, rendered, failure }: RenderAnswer) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      if (rendered !== undefined) asked?.resolve(rendered)
      else asked?.reject(new Error(failure))
    })
    started.on('error', fail)
    started.on('exit', () => fail(new Error('the export worker ended')))
    started.unref()
    return started
  }

  function fail(error: unknown): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  return {
    render: (request) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(new LecternError('cancelled'))
          return
        }
        worker ??= start()
        worker.ref()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        worker.postMessage({ ...request, id: lastId })
      }),
    close: async () => {
      isClosed = true
      const running = worker
      fail(new LecternError('cancelled'))
      await running?.terminate()
    },
  }
}

/** Beside this file in the sources; a file of its own, beside or above this chunk, once built. */
function workerFile(): URL {
  const places = ['./export-worker.ts', './export-worker.js', '../export-worker.js']
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (!file) throw new Error(`no export worker beside ${import.meta.url}`)
  return file
}
