// The app's search beside MiniSearch and plain Fuse.js, on the same invented papers and the same labelled queries.
import { cpus } from 'node:os'
import { describeMisses } from './describe-misses.ts'
import type { EngineName } from './engines/engine.ts'
import { measureIndexCost } from './index-cost.ts'
import { openLibrary } from './library.ts'
import { measureEngine, measureFirstStart } from './measure-engine.ts'
import { measureSimilar } from './measure-similar.ts'
import { measureOddQueries } from './odd-queries.ts'
import { readOptions, type SearchBenchOptions } from './options.ts'
import { keepQueries } from './queries/keep-queries.ts'
import { costLines, engineTable, kindTable, ratioLines } from './report.ts'

/** Beyond these a peer needs minutes, or all memory. */
const MOST_PAPERS: Readonly<Record<Exclude<EngineName, 'Lectern'>, number>> = {
  MiniSearch: 100_000,
  'Fuse.js': 20_000,
  'Fuse.js, extended': 20_000,
}

const print = (text: string) => void process.stdout.write(`${text}\n`)

export async function benchSearch(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  print(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, seed ${options.seed}`)
  print(
    'one worker thread an engine, one after the other; heap with buffers, beyond what an empty thread holds',
  )
  for (const papers of options.sizes) await benchSize(papers, options)
}

async function benchSize(papers: number, options: SearchBenchOptions): Promise<void> {
  const library = await openLibrary({ ...options, papers })
  if (library.buildSeconds !== undefined)
    print(`\nbuilt ${papers} papers in ${library.buildSeconds.toFixed(0)} s`)
  const queries = keepQueries({ ...options, libraryPath: library.path, realIds: library.realIds })
  const firstStart = await measureFirstStart(library.path, queries)
  const ours = await measureEngine('Lectern', library.path, queries)
  const peers = []
  for (const [name, most] of Object.entries(MOST_PAPERS) as [EngineName, number][]) {
    if (options.peers && papers <= most) peers.push(await measureEngine(name, library.path, queries))
  }
  print(
    `\n${papers} papers, ${queries.labelled.length} labelled queries, ${queries.typing.length} while typing\n`,
  )
  print(engineTable([ours, ...peers]))
  if (peers.length > 0) print(ratioLines(ours, peers))
  print(costLines(firstStart, ours, await measureIndexCost(library.path)))
  const similar = measureSimilar(library.path)
  print(`similar papers p50 ${similar.p50.toFixed(1)} ms, p95 ${similar.p95.toFixed(1)} ms`)
  const odd = await measureOddQueries(library.path)
  print(
    `${odd.queries} odd queries: p95 ${odd.p95.toFixed(1)} ms, slowest ${odd.slowest.toFixed(1)} ms (${JSON.stringify(odd.query)})`,
  )
  if (options.kinds) print(`\n${kindTable(ours)}`)
  if (options.misses) print(`\n${describeMisses(ours, library.path)}`)
}
