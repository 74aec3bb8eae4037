// What a word of the query may have been meant as: the terms of the vocabulary it is taken for, each with how good a
// match it is. Pure.
import type { Vocabulary } from './vocabulary.ts'

/** A term, or several that must follow each other, and how well it answers the word: 1 for the word itself. */
export type Alternative = { readonly terms: readonly string[]; readonly quality: number }

export type Expansion = {
  /** The word as typed, folded. */
  readonly word: string
  /** The word itself, its other number, and what it may be the beginning of. */
  readonly close: readonly Alternative[]
  /** What it may have been before a slip of the fingers, and its joined or split forms. */
  readonly loose: readonly Alternative[]
  /** The word is in no paper. */
  readonly isUnknown: boolean
  /** How telling the word is: the log of how few papers hold what it is taken for. */
  readonly weight: number
}

/** How many terms a word is taken for at most, of each sort. */
const MOST = { prefix: 48, near: 32, startingNear: 24 } as const
/** A word this much rarer than its neighbour may be a slip that got into a paper. */
const SLIP_RATIO = 40
const SHORTEST_CORRECTED = 4

/** `isOpen`: the word is still being typed, so that what it begins is as good as what it is. */
export function expandWord(word: string, vocabulary: Vocabulary, papers: number, isOpen: boolean): Expansion {
  const known = vocabulary.count(word)
  const close: Alternative[] = known > 0 ? [{ terms: [word], quality: 1 }] : []
  for (const other of otherNumbers(word))
    if (vocabulary.count(other) > 0) close.push({ terms: [other], quality: 0.96 })
  if (word.length > 1 || isOpen) {
    for (const term of vocabulary.startingWith(word, MOST.prefix)) {
      const share = word.length / term.length
      close.push({ terms: [term], quality: isOpen ? 0.72 + 0.25 * share : 0.55 + 0.38 * share })
    }
  }
  const loose = [...splits(word, vocabulary), ...slips(word, vocabulary, known, close.length > 0)]
  const best = Math.max(
    known,
    ...(close.length > 0 ? close : loose).slice(0, 3).map(({ terms }) => vocabulary.count(terms[0] ?? '')),
  )
  return {
    word,
    close: unique(close),
    loose: unique(loose),
    isUnknown: known === 0,
    weight: Math.log(1 + (papers + 1) / (1 + best)),
  }
}

/** Singular for plural and the other way round, as far as an ending tells. */
function otherNumbers(word: string): string[] {
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

function slips(word: string, vocabulary: Vocabulary, known: number, hasClose: boolean): Alternative[] {
  if (word.length < SHORTEST_CORRECTED || /^\d+$/.test(word)) return []
  const limit = word.length >= 6 ? 2 : 1
  const near = vocabulary.near(word, known > 0 || word.length < 6 ? 1 : limit, MOST.near)
  const credible = known === 0 ? near : near.filter(({ count }) => count > known * SLIP_RATIO)
  const found = credible
    // Two slips in a short word leave little of it: only where nothing else explains it.
    .filter(({ distance }, _, all) => distance === 1 || word.length >= 8 || all[0]?.distance === 2)
    .map(({ term, distance }): Alternative => {
      const startsRight = term[0] === word[0]
      return { terms: [term], quality: (distance === 1 ? 0.82 : 0.62) * (startsRight ? 1 : 0.93) }
    })
  if (known > 0 || (hasClose && found.length > 0)) return found
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
