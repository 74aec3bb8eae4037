// `npm run bench -- NAME [options]`: measurements, as ratios within one run. Each lives in a file of its own here.
import { benchBibliography } from './bibliography.ts'
import { benchFullText } from './full-text.ts'
import { benchReading } from './reading/reading-bench.ts'
import { benchSearch } from './search/search-bench.ts'
import { benchSync } from './sync.ts'
import { benchWindow } from './window/window-bench.ts'

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  sync: benchSync,
  bibliography: benchBibliography,
  search: benchSearch,
  'full-text': benchFullText,
  reading: benchReading,
  window: benchWindow,
}

const [name = 'sync', ...args] = process.argv.slice(2)
const bench = BENCHES[name]
if (bench) await bench(args)
else {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')}\n`)
  process.exitCode = 2
}
