// Full text over many papers: how long a query takes (of processor time, for the machine may be busy), what the index weighs, and what taking in a paper costs. Invented
// text of the size and the spread of words that papers have.
//   npm run bench -- full-text [--papers 2000] [--characters 60000]
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FULL_TEXT_FILE } from '../../src/main/core/db/full-text-file.ts'
import { DATABASE_FILE, openDatabase } from '../../src/main/core/db/open-database.ts'
import { ingestPage } from '../../src/main/core/feed/ingest.ts'
import { parseItem } from '../../src/main/core/feed/parse-item.ts'
import { createRandom } from '../../src/main/core/feed/sample/random.ts'
import { openDocumentStore } from '../../src/main/core/full-text/document-store.ts'
import { openSearchEngine } from '../../src/main/core/search/search-engine.ts'
import { makeItems } from '../support/make-items.ts'
import { inventSyllables } from './search/corpus/invent-word.ts'

const PAGE_CHARACTERS = 4000
/** Words of a language of science, and how fast they get rare. */
const VOCABULARY = 60_000
const QUERIES_OF_A_KIND = 60

type Random = ReturnType<typeof createRandom>

export async function benchFullText(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { papers: { type: 'string' }, characters: { type: 'string' } },
  })
  const papers = Number(values.papers ?? 2000)
  const characters = Number(values.characters ?? 60_000)
  const dataDir = mkdtempSync(join(tmpdir(), 'lectern-full-text-bench-'))
  try {
    const random = createRandom('full text')
    const words = makeWords(random)
    const ids = await storePapers(dataDir, papers)
    const path = join(dataDir, 'cache', FULL_TEXT_FILE)
    const taking = storeTexts(path, ids, characters, words, random)
    const megabytes = statSync(path).size / 1e6
    print(
      `${papers} papers of ${characters} characters: index and texts ${megabytes.toFixed(0)} MB ` +
        `(${(megabytes / ((papers * characters) / 1e6)).toFixed(2)} of the text), ${taking.toFixed(1)} ms to write one`,
    )
    measureQueries(dataDir, makeQueries(words, random))
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function storePapers(dataDir: string, count: number): Promise<string[]> {
  const items = makeItems(count, { from: '2024-01-01', to: '2024-12-30' })
  const db = openDatabase({ dataDir, shared: false })
  const parsed = items.map((item) => parseItem(item))
  await db.write((trx) => ingestPage(trx, { source: 'bench', days: [], parsed }, '2025-01-01T00:00:00.000Z'))
  await db.close()
  return items.map(({ paper }) => paper.id)
}

/** Milliseconds a paper. */
function storeTexts(path: string, ids: readonly string[], characters: number, words: Words, random: Random) {
  const store = openDocumentStore(path)
  let spent = 0
  for (const id of ids) {
    const pages = makePages(characters, words, random)
    const started = performance.now()
    store.put({ id, source: 'pdf', key: id, state: 'text' }, pages)
    spent += performance.now() - started
  }
  store.tidy()
  store.close()
  return spent / ids.length
}

type Words = { readonly pick: () => string; readonly at: (rank: number) => string }

/** By Zipf's law, as words are. */
function makeWords(random: Random): Words {
  const list = Array.from({ length: VOCABULARY }, () => inventSyllables(random, random.int(1, 4)))
  const at = (rank: number) => list[Math.min(VOCABULARY - 1, Math.floor(rank))] ?? ''
  return { at, pick: () => at(VOCABULARY ** random.next() - 1) }
}

function makePages(characters: number, words: Words, random: Random): string[] {
  // A paper keeps coming back to its own few words.
  const own = Array.from({ length: 40 }, words.pick)
  return Array.from({ length: Math.ceil(characters / PAGE_CHARACTERS) }, () => {
    let page = ''
    while (page.length < PAGE_CHARACTERS) {
      page += `${random.next() < 0.1 ? random.pick(own) : words.pick()}${random.next() < 0.08 ? '\n' : ' '}`
    }
    return page
  })
}

/** The sixty commonest words of a language are hardly searched for: `of`, `which`, `these`. */
function makeQueries(words: Words, random: Random): Record<string, string[]> {
  const between = (least: number, most: number) => words.at(least + random.next() * (most - least))
  const times = (make: () => string) => Array.from({ length: QUERIES_OF_A_KIND }, make)
  return {
    'one rare word': times(() => between(5000, 50_000)),
    'one common word': times(() => between(60, 300)),
    'two words': times(() => `${between(50, 2000)} ${between(50, 2000)}`),
    'two common words': times(() => `${between(60, 300)} ${between(60, 300)}`),
    'four words': times(() => Array.from({ length: 4 }, () => between(60, 3000)).join(' ')),
    'a phrase': times(() => `text:"${between(60, 300)} ${between(60, 300)}"`),
    'a phrase of three': times(() => `"${between(0, 60)} ${between(60, 200)} ${between(0, 60)}"`),
    'still typed': times(() => between(0, 5000).slice(0, 5)),
    'with a filter': times(() => `${between(20, 1000)} ${between(20, 1000)} upvotes:>0`),
    'without a word': times(() => `${between(20, 1000)} -${between(20, 1000)}`),
  }
}

function measureQueries(dataDir: string, kinds: Record<string, string[]>): void {
  const engine = openSearchEngine({
    libraryPath: join(dataDir, DATABASE_FILE),
    cacheDir: join(dataDir, 'cache'),
  })
  engine.pages({ query: 'warming up', limit: 10 })
  const all: number[] = []
  for (const [kind, queries] of Object.entries(kinds)) {
    let found = 0
    const times = queries.map((query) => {
      const before = process.cpuUsage()
      found += engine.pages({ query, limit: 10 }).hits.length
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    all.push(...times)
    print(
      `${kind.padEnd(20)} p50 ${quantile(times, 0.5)} ms  p95 ${quantile(times, 0.95)} ms  ` +
        `${(found / queries.length).toFixed(1)} papers shown`,
    )
  }
  print(
    `all queries          p50 ${quantile(all, 0.5)} ms  p95 ${quantile(all, 0.95)} ms  (target: p95 ≤ 30 ms)`,
  )
  engine.close()
}

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1).padStart(5)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
