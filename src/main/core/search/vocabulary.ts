// Every word the library holds, in memory: which there are, how common they are, which begin like a word, which are near
// one. Pure; where the words come from is vocabulary-source.ts's.
import { editDistance, isOneEdit } from './edit-distance.ts'
import { createNearTerms, isNearBeginning, type NearTerms } from './near-terms.ts'
import { lowerBound, prefixRange } from './sorted-terms.ts'

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
  let near: NearTerms | undefined
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
    near = undefined
    sorted = sortCounts([...entriesOf(sorted), ...added])
  }

  function startingWith(prefix: string, most: number): { terms: string[]; count: number } {
    const [from, to] = prefixRange(sorted.terms, prefix)
    const found = commonest(from + (sorted.terms[from] === prefix ? 1 : 0), to, most)
    for (const [term, count] of waiting)
      if (term.startsWith(prefix) && term !== prefix)
        found.push({ term, weight: weight(count.head, count.all) })
    found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    let count = 0
    for (let index = from; index < to; index += 1) count += sorted.head[index] as number
    return { terms: found.slice(0, most).map(({ term }) => term), count }
  }

  /** The weightiest of a range, in a list kept full and in order: what falls below its last is passed over. */
  function commonest(from: number, to: number, most: number): { term: string; weight: number }[] {
    const best: { place: number; weight: number }[] = []
    let least = -1
    for (let place = from; place < to; place += 1) {
      const each = weight(sorted.head[place] as number, sorted.all[place] as number)
      if (each <= least) continue
      if (best.length === most) best.pop()
      let at = best.length
      while (at > 0 && (best[at - 1] as { weight: number }).weight < each) at -= 1
      best.splice(at, 0, { place, weight: each })
      if (best.length === most) least = (best[most - 1] as { weight: number }).weight
    }
    return best.map(({ place, weight }) => ({ term: sorted.terms[place] as string, weight }))
  }

  /** What the sorted terms have by `find`, and the waiting ones by `isNear`; the commonest first. */
  function nearest(
    { word, distance, most }: { word: string; distance: number; most: number },
    find: (near: NearTerms) => readonly number[],
    isNear: (term: string) => boolean,
  ): NearTerm[] {
    if (word.length > LONGEST_CORRECTED) return []
    near ??= createNearTerms(sorted.terms)
    const found = find(near).map((place) => ({
      term: sorted.terms[place] as string,
      distance,
      count: weight(sorted.head[place] as number, sorted.all[place] as number),
    }))
    for (const [term, { head, all }] of waiting)
      if (isNear(term)) found.push({ term, distance, count: weight(head, all) })
    return found.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)).slice(0, most)
  }

  return {
    get size() {
      return sorted.terms.length + waiting.size
    },
    count: (term) => countOf(term, 'all'),
    headCount: (term) => countOf(term, 'head'),
    startingWith,
    oneEditAway: (word, most) =>
      nearest(
        { word, distance: 1, most },
        (near) => near.oneEditAway(word),
        (term) => isOneEdit(word, term),
      ),
    twoEditsAway: (word, most) =>
      nearest(
        { word, distance: 2, most },
        (near) => near.twoEditsAway(word),
        (term) => term[0] === word[0] && editDistance(word, term, 2) === 2,
      ),
    startingNear: (word, most) =>
      nearest(
        { word, distance: 1, most },
        (near) => near.startingNear(word),
        (term) => term.startsWith(word.slice(0, 2)) && isNearBeginning(word, term),
      ),
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

/** Commonness for ranking: a term of titles weighs more than one of abstracts alone. */
const weight = (head: number, all: number) => head * 4 + all
