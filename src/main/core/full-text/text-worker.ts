// The thread that takes texts in: it reads the files, which may be hostile, and writes the index. It holds nothing that is
// not elsewhere: ended in the middle of anything, the next one goes on.

import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { TextState } from '../../../shared/full-text-model.ts'
import { hasCode } from '../../../shared/has-code.ts'
import { splitSections } from '../../../shared/split-sections.ts'
import { type DocumentKey, type KnownDocument, openDocumentStore } from './document-store.ts'
import { extractPages } from './extract-pages.ts'
import { areScanned, settleLines } from './settle-lines.ts'

export type TextRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'take'; readonly document: DocumentKey; readonly path: string }
  /** Notes down that it cannot be read, so that it is not tried at every start. */
  | { readonly kind: 'refuse'; readonly document: DocumentKey }
  | { readonly kind: 'remove'; readonly document: DocumentKey }
  | { readonly kind: 'tidy' }

export type TextAnswer =
  | { readonly kind: 'page' }
  | { readonly kind: 'list'; readonly documents: readonly KnownDocument[] }
  | { readonly kind: 'done'; readonly state?: TextState }
  | { readonly kind: 'failed'; readonly stack: string }

const port = parentPort
if (!port) throw new Error('the text thread is started as a thread')
const { path: file } = workerData as { path: string }
const store = openDocumentStore(file)

port.on('message', (request: TextRequest) => {
  const answer = (text: TextAnswer) => port.postMessage(text)
  run(request, () => answer({ kind: 'page' })).then(answer, (error: unknown) =>
    answer({
      kind: 'failed',
      stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  )
})

async function run(request: TextRequest, onPage: () => void): Promise<TextAnswer> {
  switch (request.kind) {
    case 'list':
      return { kind: 'list', documents: store.list() }
    case 'take':
      return { kind: 'done', state: await take(request.document, request.path, onPage) }
    case 'refuse':
      store.put({ ...request.document, state: 'unreadable' }, [])
      return { kind: 'done', state: 'unreadable' }
    case 'remove':
      store.remove(request.document)
      return { kind: 'done' }
    case 'tidy':
      store.tidy()
      return { kind: 'done' }
  }
}

async function take(document: DocumentKey, path: string, onPage: () => void): Promise<TextState> {
  if (document.source === 'hub') {
    store.put({ ...document, state: 'text' }, splitSections(await readFile(path, 'utf8')))
    return 'text'
  }
  const pages = await readable(path, onPage)
  const state = pages === undefined ? 'unreadable' : areScanned(pages) ? 'scanned' : 'text'
  store.put({ ...document, state }, pages ?? [])
  return state
}

/** Undefined for a file that is no PDF, or an encrypted or broken one: the reader says so where it is opened. */
async function readable(path: string, onPage: () => void): Promise<string[] | undefined> {
  try {
    return settleLines((await extractPages(path, onPage)).pages)
  } catch (error) {
    // Gone meanwhile: that is no word on the file.
    if (hasCode(error, 'ENOENT')) throw error
    return undefined
  }
}
