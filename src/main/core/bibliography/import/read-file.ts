// A file in whichever of the formats it is: what its text says counts, and its name only where that says nothing.

import type { ReadFile, SourceFile } from './import-entry.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCsl } from './read-csl.ts'
import { readRis } from './read-ris.ts'
import { readZoteroJson } from './read-zotero-json.ts'
import { createLineCounter } from './split-blocks.ts'

/** Yields what was read, piece by piece. A file in no known format is a problem, never an error. */
export function* readFile(source: SourceFile): Generator<ReadFile> {
  const file = { ...source, text: source.text.replace(/^\ufeff/, '') }
  switch (formatOf(file)) {
    case 'json':
      yield readJson(file)
      return
    case 'ris':
      yield readRis(file)
      return
    case 'bibtex':
      yield* readBibtex(file)
      return
    default:
      yield {
        entries: [],
        problems: [{ file: file.name, line: 1, reason: 'neither BibTeX, RIS nor CSL-JSON' }],
      }
  }
}

function formatOf({ name, text }: SourceFile): 'json' | 'ris' | 'bibtex' | undefined {
  if (/^\s*[[{]/.test(text) && (/\.json$/i.test(name) || /^\s*[[{]\s*(?:["{\]}]|$)/.test(text))) return 'json'
  if (/^\s*TY {0,2}- /m.test(text)) return 'ris'
  if (/@\s*\p{L}[\p{L}\p{N}_-]*\s*[{(]/u.test(text)) return 'bibtex'
  // An empty file of a known kind holds nothing, and that is no fault.
  if (text.trim() === '' || /\.bib$/i.test(name)) return 'bibtex'
  return undefined
}

function readJson(file: SourceFile): ReadFile {
  const problem = (reason: string, line = 1): ReadFile => ({
    entries: [],
    problems: [{ file: file.name, line, reason }],
  })
  let value: unknown
  try {
    value = JSON.parse(file.text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
    return problem(`no JSON: ${message}`, createLineCounter(file.text)(at))
  }
  if (isZotero(value)) return readZoteroJson(file, value)
  const items = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value.items)
      ? value.items
      : undefined
  if (items !== undefined) return readCsl(file, items, createItemLines(file.text))
  return isObject(value) && 'type' in value
    ? readCsl(file, [value], () => 1)
    : problem('JSON, but no list of items')
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isZotero(value: unknown): value is { readonly items: readonly unknown[] } {
  return (
    isObject(value) &&
    Array.isArray(value.items) &&
    value.items.some((item) => isObject(item) && 'itemType' in item)
  )
}

/** Lines at which the items of a list begin: braces are counted, those in strings are not. */
function createItemLines(text: string): (index: number) => number {
  const lineAt = createLineCounter(text)
  const starts: number[] = []
  let depth = 0
  const list = text.indexOf('[')
  for (const { 0: token, index } of text
    .slice(list + 1)
    .matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s,"[\]{}]+/g)) {
    const isEnd = token === '}' || token === ']'
    if (depth === 0 && !isEnd) starts.push(list + 1 + index)
    if (isEnd) depth -= 1
    else if (token === '{' || token === '[') depth += 1
    if (depth < 0) break
  }
  const lines = starts.map(lineAt)
  return (index) => lines[index] ?? 1
}
