// Exports of 10,000 invented entries: each writer's time, and how long citation-js takes for the same entries as BibTeX and,
// of fewer, as references. Processor time, not the wall's. Then a kept file: see kept-file.ts.
// citation-js is given what it reads best, CSL-JSON with names in parts, as our writer is given entries. Both write authors,
// title, date, DOI and address; ours the arXiv id too. It braces each word with a capital, ours those that need it;
// it escapes fewer characters, and declares none.
//   npm run bench -- bibliography
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { makeEntry } from '../../src/main/core/bibliography/make-entry.ts'
import { toCsl } from '../../src/main/core/bibliography/writers/to-csl.ts'
import { WRITERS } from '../../src/main/core/bibliography/writers/writers.ts'
import { sampleItem } from '../../src/main/core/feed/sample/sample-item.ts'
import { addDays } from '../../src/shared/feed-day.ts'
import { benchKeptFile } from './kept-file.ts'

const ENTRIES = 10_000
/** citeproc is slow enough to be measured by fewer. */
const REFERENCES = 200
/** Of these the median: the first ones are slower, for both. */
const ROUNDS = 9

export async function benchBibliography(): Promise<void> {
  const entries = Array.from({ length: ENTRIES }, (_, index) => {
    const { paper } = sampleItem(addDays('2024-01-01', Math.floor(index / 20)), index % 20)
    const authors = paper.authors.map(({ name }) => name)
    const { id, title, summary: abstract, publishedAt } = paper
    return makeEntry({ id, title, abstract, publishedAt, authors }, `key${index}`)
  })
  const perEntry = new Map<string, number>()
  const firsts = new Map<string, number>()
  const lines = Object.entries(WRITERS).map(([format, write]) => {
    const rounds = Array.from({ length: ROUNDS }, () => measure(() => write(entries, {})))
    const seconds = median(rounds)
    perEntry.set(format, seconds / ENTRIES)
    firsts.set(format, rounds[0] ?? Number.NaN)
    return `${format.padEnd(12)} ${seconds.toFixed(3)} s for ${ENTRIES} entries`
  })
  const items = entries.map(toCsl)
  const ours = perEntry.get('bibtex') ?? Number.NaN
  const rounds = Array.from({ length: ROUNDS }, () =>
    measure(() => new Cite(items as never).format('bibtex')),
  )
  const theirs = median(rounds) / ENTRIES
  lines.push(
    `citation-js: BibTeX ${(theirs * ENTRIES).toFixed(3)} s for ${ENTRIES} entries; BibTeX here is ${(theirs / ours).toFixed(1)} times faster`,
    `the first time: BibTeX here ${firsts.get('bibtex')?.toFixed(3)} s, by citation-js ${rounds[0]?.toFixed(3)} s`,
  )
  const citeproc = measure(() =>
    plugins.output.format('bibliography', items.slice(0, REFERENCES) as never, { style: 'vancouver' }),
  )
  lines.push(`citation-js: Vancouver ${((citeproc / REFERENCES) * 1000).toFixed(2)} ms an entry`)
  lines.push(...(await benchKeptFile(ENTRIES)))
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
