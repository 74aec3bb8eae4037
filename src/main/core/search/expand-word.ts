// What a word of the query may have been meant as: the terms of the vocabulary it is taken for, each with how good a
// match it is. Pure.
import type { Vocabulary } from './vocabulary.ts'

/** A term, or several that must follow each other, and how well it answers the word: 1 for the word itself. */
export type Alternative = { readonly terms: readonly string[]; readonly quality: number }

/** Each sort of alternatives is looked up when it is first asked for: most words are known and need no more than that. */
export type Expansion = {
  /** The word as typed, folded. */
  readonly word: string
  /** The word is in no paper. */
  readonly isUnknown: boolean
  /** The word is still being typed: what it begins is as good as what it is. */
  readonly isOpen: boolean
  /** The word itself and its other number. */
  readonly same: readonly Alternative[]
  /** What it may be the beginning of, the commonest only. */
  readonly longer: readonly Alternative[]
  /** In how many heads a longer term stands, in all: what asking the index for the beginning itself would read. */
  readonly longerCount: number
  /** What it may have been before a slip of the fingers, and its split form. */
  readonly loose: readonly Alternative[]
  /** How telling the word is: the log of how few papers hold what it is taken for. */
  readonly weight: number
}

/** How many terms a word is taken for at most, of each sort. */
const MOST = { longer: 40, longerThanLetters: 14, near: 32, startingNear: 24 } as const
/** A word this much rarer than its neighbour may be a slip that got into a paper. */
const SLIP_RATIO = 40
/** In more texts than this, a word is no slip. */
const MOST_KNOWN_SLIPS = 20
const PAPERS_A_KNOWN_SLIP = 50_000
const SHORTEST_CORRECTED = 4
const SHORTEST_TWICE_CORRECTED = 7
/** A shorter word has a neighbour in any large library: only one that is common enough to be meant is taken for it. */
const LONGEST_SHORT = 5
const PAPERS_A_MEANT_WORD = 20_000

export function expandWord(word: string, vocabulary: Vocabulary, papers: number, isOpen: boolean): Expansion {
  const known = vocabulary.count(word)
  const same = unique([
    ...(known > 0 ? [{ terms: [word], quality: 1 }] : []),
    ...otherNumbers(word)
      .filter((other) => vocabulary.count(other) > 0)
      .map((other) => ({ terms: [other], quality: 0.96 })),
  ])
  const beginning = once(() => {
    if (word.length === 1 && !isOpen) return { terms: [], count: 0 }
    return vocabulary.startingWith(word, word.length > 2 ? MOST.longer : MOST.longerThanLetters)
  })
  const longer = once(() =>
    beginning().terms.map((term) => ({ terms: [term], quality: beginningQuality(word, term, isOpen) })),
  )
  const loose = once(() =>
    unique([
      ...splits(word, vocabulary),
      ...slips(word, vocabulary, papers, { isExplained: same.length + longer().length > 0, isOpen }),
    ]),
  )
  const weight = once(() => {
    const likely =
      known > 0 ? [] : [...same, ...longer(), ...(longer().length > 0 ? [] : loose())].slice(0, 3)
    const count = Math.max(known, 0, ...likely.map(({ terms }) => vocabulary.count(terms[0] ?? '')))
    return Math.log(1 + (papers + 1) / (1 + count))
  })
  return {
    word,
    isUnknown: known === 0,
    isOpen,
    same,
    get longer() {
      return longer()
    },
    get longerCount() {
      return beginning().count
    },
    get loose() {
      return loose()
    },
    get weight() {
      return weight()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** How well a word is answered by a longer one that it begins. */
export function beginningQuality(word: string, term: string, isOpen: boolean): number {
  const share = word.length / term.length
  return isOpen ? 0.72 + 0.25 * share : 0.25 + 0.6 * share
}

/** Singular for plural and the other way round, as far as an ending tells. */
export function otherNumbers(word: string): string[] {
  if (word.length < 4) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)]
  if (word.endsWith('s')) return [word.slice(0, -1)]
  return word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [`${word}s`]
}

/** `selfattention` as `self attention`, `gpt4v` as `gpt 4v`: the cut with the commonest rarer half. */
function splits(word: string, vocabulary: Vocabulary): Alternative[] {
  if (word.length < 4) return []
  let best: { left: string; right: string; count: number } | undefined
  for (let cut = 1; cut < word.length; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    const changesKind = /\d/.test(left.at(-1) ?? '') !== /\d/.test(right[0] ?? '')
    if (!changesKind && (left.length < 2 || right.length < 2)) continue
    const count = Math.min(vocabulary.headCount(left), vocabulary.headCount(right)) * (changesKind ? 4 : 1)
    if (count > (best?.count ?? 0)) best = { left, right, count }
  }
  return best ? [{ terms: [best.left, best.right], quality: 0.93 }] : []
}

function slips(
  word: string,
  vocabulary: Vocabulary,
  papers: number,
  { isExplained, isOpen }: { isExplained: boolean; isOpen: boolean },
): Alternative[] {
  const known = vocabulary.count(word)
  const fewest = word.length <= LONGEST_SHORT ? 1 + papers / PAPERS_A_MEANT_WORD : 1
  if (word.length < SHORTEST_CORRECTED || /^\d+$/.test(word)) return []
  const once =
    known > MOST_KNOWN_SLIPS + papers / PAPERS_A_KNOWN_SLIP
      ? []
      : vocabulary
          .oneEditAway(word, MOST.near)
          .filter(
            ({ term, count }) =>
              vocabulary.count(term) >= fewest && (known === 0 || count > known * SLIP_RATIO),
          )
  // Two slips leave little of a short word: only where nothing else explains it.
  const twice =
    once.length === 0 && known === 0 && word.length >= SHORTEST_TWICE_CORRECTED
      ? vocabulary.twoEditsAway(word, MOST.near)
      : []
  const found = [...once, ...twice].map(
    ({ term, distance }): Alternative => ({
      terms: [term],
      quality: (distance === 1 ? 0.82 : 0.62) * (term[0] === word[0] ? 1 : 0.93),
    }),
  )
  // A slip in what is still being typed is looked for in the beginnings of words.
  if (known > 0 || (found.length > 0 && (isExplained || !isOpen))) return found
  for (const { term } of vocabulary.startingNear(word, MOST.startingNear))
    found.push({ terms: [term], quality: 0.4 + 0.3 * Math.min(1, word.length / term.length) })
  return found
}

function unique(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>()
  for (const alternative of alternatives) {
    const key = alternative.terms.join(' ')
    if ((best.get(key)?.quality ?? 0) < alternative.quality) best.set(key, alternative)
  }
  return [...best.values()]
}
