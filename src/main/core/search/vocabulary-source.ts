// Where the engine's memory comes from: counted from the index, or read from a file of the last time and brought up to
// date by the papers that came since. The file is a copy and never truth: anything odd about it, and it is made anew.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Acronyms, createAcronyms } from './acronyms.ts'
import { foldWords } from './fold-text.ts'
import type { SearchIndex } from './search-index.ts'
import { createVocabulary, sortCounts, type TermCount, type Vocabulary } from './vocabulary.ts'

export type SearchMemory = {
  readonly vocabulary: Vocabulary
  readonly acronyms: Acronyms
  /** Every paper up to this number is in. */
  highest: number
  readonly textChanges: number
  /** Whether it came from the file, with few papers added: there is no need to keep it again. */
  readonly kept: boolean
}

/** Beyond so many new papers, counting everything is quicker than adding them. */
const MOST_ADDED = 20_000
const BATCH = 500
const FILE = 'search-memory.bin'
/** Changes when the file's form or the way words are cut does. */
const FORM = 1

type FileHeader = {
  readonly form: number
  readonly highest: number
  readonly textChanges: number
  readonly terms: number
  readonly termBytes: number
  readonly initialBytes: number
  readonly lines: number
}

/** The memory as of now, complete. `cacheDir` undefined: always counted. */
export function loadMemory(index: SearchIndex, cacheDir: string | undefined): SearchMemory {
  const kept = cacheDir === undefined ? undefined : readKept(join(cacheDir, FILE))
  const highest = index.highestNumber()
  const isUsable =
    kept !== undefined &&
    kept.textChanges === index.textChanges() &&
    kept.highest <= highest &&
    highest - kept.highest <= MOST_ADDED
  const memory = isUsable ? kept : countAll(index)
  while (addNewPapers(memory, index, BATCH));
  return memory
}

/** Adds some of the papers that came since; whether there are more. */
export function addNewPapers(memory: SearchMemory, index: SearchIndex, most: number): boolean {
  const papers = index.papersAfter(memory.highest, most)
  const counts = new Map<string, { term: string; all: number; head: number }>()
  const count = (text: string, isHead: boolean) => {
    for (const term of new Set(foldWords(text))) {
      const known = counts.get(term) ?? { term, all: 0, head: 0 }
      known.all += 1
      known.head += isHead ? 1 : 0
      counts.set(term, known)
    }
  }
  for (const { number, title, authors, keywords, abstract } of papers) {
    for (const text of [title, authors, keywords]) count(text, true)
    count(abstract, false)
    memory.acronyms.add(number, title)
    memory.highest = number
  }
  memory.vocabulary.add(counts.values())
  return papers.length === most
}

function countAll(index: SearchIndex): SearchMemory {
  // In one transaction, so that the terms, the titles and the highest number are of one moment.
  return index.snapshot(() => {
    const acronyms = createAcronyms()
    for (const { number, title } of index.titles()) acronyms.add(number, title)
    return {
      vocabulary: createVocabulary(sortCounts(mergeColumns(index.termCounts()))),
      acronyms,
      highest: index.highestNumber(),
      textChanges: index.textChanges(),
      kept: false,
    }
  })
}

/** The index counts each term once a column, in the order of its bytes. */
function mergeColumns(rows: Iterable<{ term: string; column: string; count: number }>): TermCount[] {
  const merged: { term: string; all: number; head: number }[] = []
  for (const { term, column, count } of rows) {
    let last = merged.at(-1)
    if (last?.term !== term) {
      last = { term, all: 0, head: 0 }
      merged.push(last)
    }
    last.all += count
    if (column !== 'abstract') last.head += count
  }
  return merged
}

/** Keeps the memory for the next start. */
export function keepMemory(memory: SearchMemory, cacheDir: string): void {
  const counts = [...memory.vocabulary.entries()]
  const terms = Buffer.from(counts.map(({ term }) => term).join('\n'))
  const { initials, numbers } = memory.acronyms.entries()
  const initialBytes = Buffer.from(initials)
  const header: FileHeader = {
    form: FORM,
    highest: memory.highest,
    textChanges: memory.textChanges,
    terms: counts.length,
    termBytes: terms.length,
    initialBytes: initialBytes.length,
    lines: numbers.length,
  }
  const numbersOf = (values: Iterable<number>) => Buffer.from(Uint32Array.from(values).buffer)
  mkdirSync(cacheDir, { recursive: true })
  const path = join(cacheDir, FILE)
  const partial = `${path}.${process.pid}`
  const pieces = [
    Buffer.from(`${JSON.stringify(header)}\n`),
    terms,
    initialBytes,
    numbersOf(counts.map(({ all }) => all)),
    numbersOf(counts.map(({ head }) => head)),
    numbersOf(numbers),
  ]
  writeFileSync(partial, Buffer.concat(pieces))
  renameSync(partial, path)
}

function readKept(path: string): SearchMemory | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    // Not there, or not to be read: there is nothing kept.
    return undefined
  }
  const headerEnd = bytes.indexOf('\n')
  const header = parseHeader(bytes.subarray(0, headerEnd).toString())
  if (header?.form !== FORM) return undefined
  let at = headerEnd + 1
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const numbers = (count: number) => new Uint32Array(Uint8Array.from(take(count * 4)).buffer)
  const { terms: termCount, termBytes, initialBytes, lines } = header
  if (bytes.length !== at + termBytes + initialBytes + (2 * termCount + lines) * 4) return undefined
  const terms = termCount === 0 ? [] : take(termBytes).toString().split('\n')
  const initials = take(initialBytes).toString()
  const [all, head, lineNumbers] = [numbers(termCount), numbers(termCount), numbers(lines)]
  if (terms.length !== termCount) return undefined
  return {
    vocabulary: createVocabulary({ terms, all, head }),
    acronyms: createAcronyms({ initials, numbers: Array.from(lineNumbers) }),
    highest: header.highest,
    textChanges: header.textChanges,
    kept: true,
  }
}

function parseHeader(text: string): FileHeader | undefined {
  try {
    return JSON.parse(text) as FileHeader
  } catch {
    // Not a file of ours, or a damaged one.
    return undefined
  }
}
