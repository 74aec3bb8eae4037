// Exports of 10,000 invented entries: each writer's time, and how citation-js' engine compares that formats references,
// the only output of it that is here. Processor time, not the wall's.
//   npm run bench -- bibliography
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { makeEntry } from '../../src/main/core/bibliography/make-entry.ts'
import { toCsl } from '../../src/main/core/bibliography/writers/to-csl.ts'
import { WRITERS } from '../../src/main/core/bibliography/writers/writers.ts'
import { sampleItem } from '../../src/main/core/feed/sample/sample-item.ts'
import { addDays } from '../../src/shared/feed-day.ts'

const ENTRIES = 10_000
/** citeproc is slow enough to be measured by fewer. */
const REFERENCES = 200
const ROUNDS = 5

export async function benchBibliography(): Promise<void> {
  const entries = Array.from({ length: ENTRIES }, (_, index) => {
    const { paper } = sampleItem(addDays('2024-01-01', Math.floor(index / 20)), index % 20)
    const authors = paper.authors.map(({ name }) => name)
    const { id, title, summary: abstract, publishedAt } = paper
    return makeEntry({ id, title, abstract, publishedAt, authors }, `key${index}`)
  })
  const perEntry = new Map<string, number>()
  const lines = Object.entries(WRITERS).map(([format, write]) => {
    const seconds = median(Array.from({ length: ROUNDS }, () => measure(() => write(entries, {}))))
    perEntry.set(format, seconds / ENTRIES)
    return `${format.padEnd(12)} ${seconds.toFixed(3)} s for ${ENTRIES} entries`
  })
  const items = entries.slice(0, REFERENCES).map(toCsl)
  const citeproc = measure(() =>
    plugins.output.format('bibliography', items as never, { style: 'vancouver' }),
  )
  const ratio = citeproc / REFERENCES / (perEntry.get('bibtex') ?? Number.NaN)
  lines.push(
    `citation-js, Vancouver: ${((citeproc / REFERENCES) * 1000).toFixed(2)} ms an entry; BibTeX here is ${ratio.toFixed(0)} times faster`,
  )
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Seconds of processor time. */
function measure(action: () => unknown): number {
  const before = process.cpuUsage()
  action()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1e6
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
