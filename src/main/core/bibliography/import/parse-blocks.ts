// BibTeX's blocks through the parser that reads TeX, a few at a time, so that whoever waits for the core is let in between.
import { type Entry, parse } from '@retorquere/bibtex-parser'
import type { Block } from './split-blocks.ts'

export type ParsedBlock = { readonly block: Block; readonly entry: Entry }
export type FailedBlock = { readonly block: Block; readonly reason: string }

const BLOCKS_AT_ONCE = 25
/** Angle brackets are quotation marks upside down to TeX, and tags to the parser; in titles they are what they look like. */
const STAND_INS = [
  ['<', '\ue0e1'],
  ['>', '\ue0e2'],
] as const
const CROSSREF = /\b(crossref|xdata)(\s*=\s*[{"]\s*)([^}"]*?)(\s*[}"])/gi

/** Yields each entry that could be read, in order, or why it could not. */
export function* parseBlocks(blocks: readonly Block[]): Generator<readonly (ParsedBlock | FailedBlock)[]> {
  const entries = blocks.filter(({ kind }) => kind === 'entry')
  const numbers = new Map(
    entries.map(({ key }, number) => [key.toUpperCase(), number]).reverse() as [string, number][],
  )
  const frame = createFrame(blocks)
  for (let start = 0; start < entries.length; start += BLOCKS_AT_ONCE) {
    const chosen = Array.from(
      { length: Math.min(BLOCKS_AT_ONCE, entries.length - start) },
      (_, at) => start + at,
    )
    yield parseSome(chosen)
  }

  function parseSome(chosen: readonly number[]): (ParsedBlock | FailedBlock)[] {
    const texts = new Map<number, string>()
    const add = (number: number) => {
      const block = entries[number]
      if (block === undefined || texts.has(number)) return
      texts.set(number, '')
      texts.set(number, rewritten(block, number, add))
    }
    for (const number of chosen) add(number)
    const text = [...texts.values()].join('\n')
    const parsed = parseSafely(frame(text) + text)
    // One entry on which the parser itself gives up would take its neighbours along.
    if (typeof parsed === 'string' && chosen.length > 1)
      return chosen.flatMap((number) => parseSome([number]))
    return chosen.flatMap((number) => {
      const block = entries[number]
      if (block === undefined) return []
      if (typeof parsed === 'string') return [{ block, reason: parsed }]
      const entry = parsed.entries.get(placeholder(number))
      if (entry !== undefined) inherit(entry, parsed.entries)
      return [entry === undefined ? { block, reason: reasonFor(number, parsed.errors) } : { block, entry }]
    })
  }

  /**
   * Keys are replaced: the parser ends them at characters that real ones hold, and drops the fields of such entries; and
   * entries that share a key would inherit from each other.
   */
  function rewritten({ type, body }: Block, number: number, add: (number: number) => void): string {
    const text = body.replace(
      CROSSREF,
      (whole, name: string, before: string, keys: string, after: string) => {
        const parents = keys.split(',').map((key) => numbers.get(key.trim().toUpperCase()))
        if (parents.some((parent) => parent === undefined || parent === number)) return whole
        for (const parent of parents) if (parent !== undefined) add(parent)
        return `${name}${before}${parents.map((parent) => placeholder(parent ?? 0)).join(',')}${after}`
      },
    )
    return `@${type}{${placeholder(number)},${STAND_INS.reduce((now, [from, to]) => now.replaceAll(from, to), text)}}`
  }
}

/** What the parser leaves out: data kept apart in xdata, and the date of the work around. */
function inherit({ fields }: Entry, entries: ReadonlyMap<string, Entry>): void {
  const own = new Set(Object.keys(fields))
  const take = (from: Entry | undefined, takes: (name: string) => boolean) => {
    for (const [name, value] of Object.entries(from?.fields ?? {}))
      if (!own.has(name) && takes(name)) Object.assign(fields, { [name]: value })
  }
  for (const key of String(fields.xdata ?? '').split(',')) take(entries.get(key.trim()), () => true)
  if (own.has('date') || own.has('year')) return
  take(
    entries.get(String(fields.crossref ?? '')),
    (name) => name === 'date' || name === 'year' || name === 'month',
  )
}

/** The text with the angle brackets it was written with; the parser's own tags must be gone by then. */
export function restoreBrackets(text: string): string {
  return STAND_INS.reduce((now, [from, to]) => now.replaceAll(to, from), text)
}

export function placeholder(number: number): string {
  return `entry${number}`
}

/** What a text needs before it: the strings it names, and the preambles, which can define commands. */
function createFrame(blocks: readonly Block[]): (text: string) => string {
  const strings = new Map(
    blocks.flatMap((block) => (block.kind === 'string' ? [[block.key.toLowerCase(), block]] : [])),
  )
  const preambles = blocks.filter(({ kind }) => kind === 'preamble').map(({ text }) => `${text}\n`)
  return (text) => {
    const named = new Set<string>()
    const name = (from: string) => {
      if (strings.size === 0) return
      for (const [word] of from.toLowerCase().matchAll(/[^\s={}#,"()]+/g)) {
        const block = strings.get(word)
        if (block === undefined || named.has(word)) continue
        named.add(word)
        name(block.body)
      }
    }
    name(text)
    // In the order of the file: one can be made of others before it.
    return [
      ...preambles,
      ...[...strings].flatMap(([word, { text: its }]) => (named.has(word) ? [`${its}\n`] : [])),
    ].join('')
  }
}

type Parsed = {
  readonly entries: ReadonlyMap<string, Entry>
  readonly errors: readonly { error: string; input?: string }[]
}

/** Or why the parser gave up altogether. */
function parseSafely(text: string): Parsed | string {
  try {
    const { entries, errors } = parse(text, {
      sentenceCase: false,
      english: false,
      caseProtection: false,
      unsupported: (_, tex) => readUnknown(tex),
    })
    return { entries: new Map(entries.map((entry) => [entry.key, entry])), errors }
  } catch (error) {
    return firstLine(error instanceof Error ? error.message : String(error))
  }
}

/** Of a command that nobody knows, what it was given; one that was given nothing is kept as it is. */
function readUnknown(tex: string): string {
  return /^\\[a-z]+\*?\s*\{(.*)\}$/is.exec(tex)?.[1] ?? tex
}

function reasonFor(number: number, errors: Parsed['errors']): string {
  const own = errors.find(({ error, input }) => `${input ?? ''}${error}`.includes(`{${placeholder(number)},`))
  return firstLine(own?.error ?? 'the entry cannot be read')
}

/** Without the place: the parser counts lines in a text that the user never saw. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+.*$/, '').slice(0, 300)
}
