// Every word the library holds, in memory: which there are, how common they are, which begin like a word, which are near
// one. Pure; where the words come from is vocabulary-source.ts's.
import { editDistance, isOneEdit, prefixDistance } from './edit-distance.ts'

/** In how many texts a term is: of all titles, author lists, keyword lists and abstracts, and of those without abstracts. */
export type TermCount = { readonly term: string; readonly all: number; readonly head: number }

export type NearTerm = { readonly term: string; readonly distance: number; readonly count: number }

export type Vocabulary = {
  readonly size: number
  /** In how many texts a term is, 0 for none. */
  count(term: string): number
  headCount(term: string): number
  /** Terms that begin with the prefix and are longer, the commonest first; `count`: in how many heads all of them stand. */
  startingWith(prefix: string, most: number): { terms: string[]; count: number }
  /** Terms one edit from the word, the commonest first. */
  oneEditAway(word: string, most: number): NearTerm[]
  /** Terms two edits from the word that begin with the same letter, the commonest first. */
  twoEditsAway(word: string, most: number): NearTerm[]
  /** Terms of which a beginning is within one edit of the word and begins with the same two letters. */
  startingNear(word: string, most: number): NearTerm[]
  /** Adds to the counts. */
  add(counts: Iterable<TermCount>): void
  /** Every term with its counts, in the order of code units. */
  entries(): IterableIterator<TermCount>
}

/** New terms wait here until so many have come; then they are sorted in. */
const MOST_WAITING = 4096
const LONGEST_CORRECTED = 40

/** Terms in the order of code units, each once, and their counts beside them. */
export type SortedCounts = {
  readonly terms: readonly string[]
  readonly all: Uint32Array
  readonly head: Uint32Array
}

export function createVocabulary(counts: SortedCounts): Vocabulary {
  let sorted = counts
  /** Made when the first word is misspelt. */
  let groups: readonly (LengthGroup | undefined)[] | undefined
  const waiting = new Map<string, { all: number; head: number }>()

  function find(term: string): number {
    const index = lowerBound(sorted.terms, term)
    return sorted.terms[index] === term ? index : -1
  }

  function countOf(term: string, kind: 'all' | 'head'): number {
    const index = find(term)
    return index >= 0 ? (sorted[kind][index] as number) : (waiting.get(term)?.[kind] ?? 0)
  }

  function* entries(): IterableIterator<TermCount> {
    if (waiting.size > 0) settle()
    yield* entriesOf(sorted)
  }

  function settle(): void {
    const added = Array.from(waiting, ([term, count]) => ({ term, ...count }))
    waiting.clear()
    groups = undefined
    sorted = sortCounts([...entriesOf(sorted), ...added])
  }

  /** Commonness for ranking: a term of titles weighs more than one of abstracts alone. */
  const weigh = (term: string) => weight(countOf(term, 'head'), countOf(term, 'all'))

  function startingWith(prefix: string, most: number): { terms: string[]; count: number } {
    const from = lowerBound(sorted.terms, prefix)
    const to = lowerBound(sorted.terms, `${prefix}\uffff`)
    const found = commonest(from + (sorted.terms[from] === prefix ? 1 : 0), to, most)
    for (const [term, count] of waiting)
      if (term.startsWith(prefix) && term !== prefix)
        found.push({ term, weight: weight(count.head, count.all) })
    found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    let count = 0
    for (let index = from; index < to; index += 1) count += sorted.head[index] as number
    return { terms: found.slice(0, most).map(({ term }) => term), count }
  }

  /** The weightiest of a range, by a heap-less pass: what falls below the least of a full list is passed over. */
  function commonest(from: number, to: number, most: number): { term: string; weight: number }[] {
    const weights = weightsOf(from, to)
    const least = weights.length <= most ? 0 : (weights.toSorted()[weights.length - most] as number)
    const found: { term: string; weight: number }[] = []
    for (const [at, each] of weights.entries())
      if (each >= least) found.push({ term: sorted.terms[from + at] as string, weight: each })
    return found
  }

  function weightsOf(from: number, to: number): Float64Array {
    const weights = new Float64Array(to - from)
    for (let index = from; index < to; index += 1)
      weights[index - from] = weight(sorted.head[index] as number, sorted.all[index] as number)
    return weights
  }

  function oneEditAway(word: string, most: number): NearTerm[] {
    if (word.length > LONGEST_CORRECTED) return []
    const found: NearTerm[] = []
    const letters = lettersOf(word)
    groups ??= groupByLength(sorted.terms)
    const consider = (term: string) => {
      if (isOneEdit(word, term)) found.push({ term, distance: 1, count: weigh(term) })
    }
    for (let length = Math.max(1, word.length - 1); length <= word.length + 1; length += 1) {
      const group = groups[length]
      if (!group) continue
      for (let at = 0; at < group.letters.length; at += 1) {
        // An edit changes at most two of the letters that occur.
        if (bitCount((group.letters[at] as number) ^ letters) <= 2)
          consider(sorted.terms[group.indices[at] as number] as string)
      }
    }
    for (const term of waiting.keys()) consider(term)
    return nearest(found, most)
  }

  function twoEditsAway(word: string, most: number): NearTerm[] {
    const found: NearTerm[] = []
    for (const term of beginningWith(word.slice(0, 1))) {
      if (Math.abs(term.length - word.length) > 2 || editDistance(word, term, 2) !== 2) continue
      found.push({ term, distance: 2, count: weigh(term) })
    }
    return nearest(found, most)
  }

  function startingNear(word: string, most: number): NearTerm[] {
    const found: NearTerm[] = []
    for (const term of beginningWith(word.slice(0, 2))) {
      if (term.length < word.length - 1 || prefixDistance(word, term, 1) > 1) continue
      found.push({ term, distance: 1, count: weigh(term) })
    }
    return nearest(found, most)
  }

  function* beginningWith(prefix: string): IterableIterator<string> {
    const to = lowerBound(sorted.terms, `${prefix}\uffff`)
    for (let index = lowerBound(sorted.terms, prefix); index < to; index += 1)
      yield sorted.terms[index] as string
    for (const term of waiting.keys()) if (term.startsWith(prefix)) yield term
  }

  return {
    get size() {
      return sorted.terms.length + waiting.size
    },
    count: (term) => countOf(term, 'all'),
    headCount: (term) => countOf(term, 'head'),
    startingWith,
    oneEditAway,
    twoEditsAway,
    startingNear,
    add: (counts) => {
      for (const { term, all, head } of counts) {
        const index = find(term)
        if (index >= 0) {
          sorted.all[index] = (sorted.all[index] as number) + all
          sorted.head[index] = (sorted.head[index] as number) + head
        } else {
          const count = waiting.get(term)
          waiting.set(term, { all: (count?.all ?? 0) + all, head: (count?.head ?? 0) + head })
        }
      }
      if (waiting.size > MOST_WAITING) settle()
    },
    entries,
  }
}

function* entriesOf({ terms, all, head }: SortedCounts): IterableIterator<TermCount> {
  for (const [index, term] of terms.entries())
    yield { term, all: all[index] as number, head: head[index] as number }
}

/** Counts of terms that each come once, in any order. */
export function sortCounts(counts: readonly TermCount[]): SortedCounts {
  const sorted = counts.toSorted((a, b) => (a.term < b.term ? -1 : 1))
  return {
    terms: sorted.map(({ term }) => term),
    all: Uint32Array.from(sorted, ({ all }) => all),
    head: Uint32Array.from(sorted, ({ head }) => head),
  }
}

/** Terms of one length: their places, and beside each the set of its letters. */
type LengthGroup = { readonly indices: Uint32Array; readonly letters: Uint32Array }

function groupByLength(terms: readonly string[]): (LengthGroup | undefined)[] {
  const longest = LONGEST_CORRECTED + 2
  const sizes = new Uint32Array(longest + 1)
  for (const term of terms)
    if (term.length <= longest) sizes[term.length] = (sizes[term.length] as number) + 1
  const groups = Array.from(sizes, (size) => ({
    indices: new Uint32Array(size),
    letters: new Uint32Array(size),
  }))
  const filled = new Uint32Array(longest + 1)
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as string
    const group = groups[term.length]
    if (!group) continue
    const at = filled[term.length] as number
    filled[term.length] = at + 1
    group.indices[at] = index
    group.letters[at] = lettersOf(term)
  }
  return groups
}

/** The set of a word's letters as bits: a to z, six for digits by value, and whatever else by its code. */
function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6))
  }
  return bits >>> 0
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

function lowerBound(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((terms[middle] as string) < term) low = middle + 1
    else high = middle
  }
  return low
}

const weight = (head: number, all: number) => head * 4 + all

function nearest(found: NearTerm[], most: number): NearTerm[] {
  return found
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, most)
}
