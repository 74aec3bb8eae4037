// The references worker's entry: citeproc on a thread of its own, loaded when references are first asked for.
import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { type CSL, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { FormatAnswer, FormatRequest } from './reference-formatter.ts'

const BUNDLED: Readonly<Record<string, string>> = { harvard: 'harvard1' }
const port = parentPort
if (!port) throw new Error('the references worker is started as a worker')

port.on('message', ({ id, items, style }: FormatRequest) => {
  port.postMessage(answer(id, () => format(items, style)))
})

function answer(id: number, action: () => string): FormatAnswer {
  try {
    return { id, html: action() }
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function format(items: FormatRequest['items'], { id, xml }: FormatRequest['style']): string {
  // The library's types want its own mutable ones; it only reads.
  return plugins.output.format('bibliography', items as unknown as CSL[], {
    style: xml === undefined ? (BUNDLED[id] ?? id) : register(xml),
    format: 'html',
    lang: 'en-US',
  })
}

/** By its content: engines are kept by name, and a style can be replaced. */
function register(xml: string): string {
  const name = createHash('sha256').update(xml).digest('hex')
  plugins.config.get('@csl').styles.add(name, xml)
  return name
}
