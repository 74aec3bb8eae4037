// References formatted by a worker: citeproc takes milliseconds a reference, which nothing else may wait for.
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { LecternError } from '../../../../shared/errors.ts'
import type { CslItem } from '../writers/to-csl.ts'
import { referencesToText } from './references-to-text.ts'
import type { Style } from './style-store.ts'

export type References = { readonly text: string; readonly html: string }
export type FormatRequest = { readonly id: number; readonly items: readonly CslItem[]; readonly style: Style }
export type FormatAnswer = { readonly id: number; readonly html?: string; readonly failure?: string }

export type ReferenceFormatter = {
  /** In the order of the style. Errors: style_unusable. */
  format(items: readonly CslItem[], style: Style): Promise<References>
  close(): Promise<void>
}

type Waiting = {
  readonly resolve: (html: string) => void
  readonly reject: (error: unknown) => void
  readonly style: Style
}

export function createReferenceFormatter(): ReferenceFormatter {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    const started = new Worker(workerFile())
    started.on('message', ({ id, html, failure }: FormatAnswer) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      if (html !== undefined) asked?.resolve(html)
      // What citeproc stumbles over is the style: the items are ours.
      else asked?.reject(asked.style.xml === undefined ? new Error(failure) : unusable(asked.style))
    })
    started.on('error', fail)
    started.on('exit', () => fail(new Error('the references worker ended')))
    started.unref()
    return started
  }

  function fail(error: unknown): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  return {
    format: async (items, style) => {
      if (items.length === 0) return { text: '', html: '' }
      worker ??= start()
      worker.ref()
      lastId += 1
      const request: FormatRequest = { id: lastId, items, style }
      const html = await new Promise<string>((resolve, reject) => {
        waiting.set(request.id, { resolve, reject, style })
        worker?.postMessage(request)
      })
      return { html, text: referencesToText(html) }
    },
    close: async () => {
      const running = worker
      fail(new LecternError('cancelled'))
      await running?.terminate()
    },
  }
}

function unusable({ id }: Style): LecternError {
  return new LecternError('style_unusable', { name: id, fault: 'not_csl' })
}

/** Beside this file in the sources; a file of its own, beside or above this chunk, once built. */
function workerFile(): URL {
  const places = ['./csl-worker.ts', './csl-worker.js', '../csl-worker.js']
  const urls = places.map((place) => new URL(place, import.meta.url))
  const file = urls.find((url) => existsSync(url))
  if (!file) throw new Error(`no references worker beside ${import.meta.url}`)
  return file
}
