// Kinds of query with slips in words of the title or the abstract.
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'
import { claimAll, claimTyped, type KindMaker } from './candidate.ts'
import { abstractWords } from './other-kinds.ts'
import { titleWords } from './title-kinds.ts'
import { misspell, nearKey, TYPOS, type Typo } from './typos.ts'

/** A shorter word with a slip in it is as a rule another word. */
const SHORTEST_MISSPELT = 5
const LONG = 9

export function anyTypo(random: Random, word: string): string {
  return misspell(random, word, random.pick(TYPOS))
}

/** Replaces that many of the words that are long enough; undefined where there are too few. */
export function replaceSome(
  random: Random,
  words: readonly string[],
  count: number,
  shortest: number,
  change: (word: string) => string,
): string[] | undefined {
  const fitting = words.filter((word) => word.length >= shortest && /^\p{L}+$/u.test(word))
  if (fitting.length < count) return undefined
  const chosen = new Set(random.sample(fitting, count))
  return words.map((word) => (chosen.has(word) ? change(word) : word))
}

function misspelt(
  count: number,
  shortest: number,
  change: (random: Random, word: string) => string,
): KindMaker {
  return (random, target) => {
    const words = titleWords(random, target, 2, 4)
    const typed = words && replaceSome(random, words, count, shortest, (word) => change(random, word))
    return typed && { query: typed.join(' '), claims: [claimAll('title', words), claimTyped(typed)] }
  }
}

const typo = (type: Typo): KindMaker =>
  misspelt(1, SHORTEST_MISSPELT, (random, word) => misspell(random, word, type))
const twice = misspelt(1, LONG, (random, word) => anyTypo(random, anyTypo(random, word)))
const inTwoWords = misspelt(2, SHORTEST_MISSPELT, anyTypo)

const abstractTypo: KindMaker = (random, target, counts) => {
  const words = abstractWords(random, target, counts)
  const typed = words && replaceSome(random, words, 1, SHORTEST_MISSPELT, (word) => anyTypo(random, word))
  return typed && { query: typed.join(' '), claims: [claimAll('any', words), claimTyped(typed)] }
}

export const MISSPELT_KINDS: Readonly<Record<string, KindMaker>> = {
  'typo: substitution': typo('substitution'),
  'typo: deletion': typo('deletion'),
  'typo: insertion': typo('insertion'),
  'typo: transposition': typo('transposition'),
  'two typos': (random, target, counts) => random.pick([twice, inTwoWords])(random, target, counts),
  'wrong first letter': misspelt(
    1,
    SHORTEST_MISSPELT,
    (random, word) => nearKey(random, word.charAt(0)) + word.slice(1),
  ),
  'abstract words, one typo': abstractTypo,
}
