// The entry of the thread that writes kept exports: thousands of entries, which nothing else may wait for.
import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../../db/open-reader.ts'
import type { BibEntry } from '../bib-entry.ts'
import { type KnownEntries, readStoredEntries } from '../read-entries.ts'
import type { BibRecord } from '../writers/bib-record.ts'
import { toCsl } from '../writers/to-csl.ts'
import { noteFileName, writeMarkdownNote } from '../writers/write-markdown-note.ts'
import { WRITERS } from '../writers/writers.ts'
import type { WrittenEntries } from '../written-entries.ts'
import type { RenderAnswer, Rendered, RenderRequest } from './export-thread.ts'

const port = parentPort
if (!port) throw new Error('the export worker is started as a worker')
const db = openReader(String(workerData))
const known: KnownEntries = new Map()
/** By format and options. */
const written = new Map<string, WrittenEntries<BibRecord>>()

port.on('message', (request: RenderRequest) => {
  void answer(request).then((message) => port.postMessage(message))
})

async function answer({ id, ...request }: RenderRequest): Promise<RenderAnswer> {
  try {
    return { id, rendered: await render(request) }
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function render({ ids, format, options }: Omit<RenderRequest, 'id'>): Promise<Rendered> {
  const entries = await readStoredEntries(db, ids, known)
  if (format === 'references')
    return { kind: 'references', entries: entries.length, items: entries.map(toCsl) }
  if (format !== 'obsidian')
    return { kind: 'text', entries: entries.length, ...hashed(write(entries, format, options)) }
  const notes = entries.map((entry) => ({
    paperId: entry.id,
    fileName: noteFileName(entry),
    ...hashed(writeMarkdownNote(entry)),
  }))
  return { kind: 'notes', entries: entries.length, notes }
}

function write(
  entries: readonly BibEntry[],
  format: keyof typeof WRITERS,
  options: RenderRequest['options'],
): string {
  const variant = JSON.stringify([format, options])
  const before = written.get(variant) ?? new WeakMap()
  written.set(variant, before)
  return WRITERS[format](entries, { ...options, written: before })
}

function hashed(text: string): { text: string; hash: string } {
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}
