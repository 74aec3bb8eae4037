// The options of `npm run bench -- search`.
import { parseArgs } from 'node:util'
import { KINDS } from './queries/make-queries.ts'

export type SearchBenchOptions = {
  readonly sizes: readonly number[]
  readonly realFiles: readonly string[]
  readonly perKind: number
  readonly peers: boolean
  readonly seed: string
  readonly kinds: boolean
  readonly misses: boolean
  readonly fresh: boolean
}

const DEFAULT_SIZES = '1000,20000,100000'
const DEFAULT_PER_KIND = 44

export function readOptions(args: readonly string[]): SearchBenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      papers: { type: 'string', default: DEFAULT_SIZES },
      real: { type: 'string', multiple: true, default: [] },
      queries: { type: 'string' },
      'no-peers': { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      kinds: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
    },
  })
  const kinds = Object.keys(KINDS).length
  return {
    sizes: values.papers.split(',').map(wholeNumber),
    // A shell's wildcard after `--real` leaves all files but the first as positionals.
    realFiles: [...values.real, ...positionals],
    perKind: values.queries === undefined ? DEFAULT_PER_KIND : Math.ceil(wholeNumber(values.queries) / kinds),
    peers: !values['no-peers'],
    seed: values.seed,
    kinds: values.kinds,
    misses: values.misses,
    fresh: values.fresh,
  }
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`not a whole number: ${text}`)
  return value
}
