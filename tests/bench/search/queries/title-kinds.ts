// Kinds of query that are made of a title's words, spelled right.
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'
import { type Candidate, claimAll, claimTyped, type KindMaker, type Target } from './candidate.ts'
import { contentWords, foldWords, STOP_WORDS } from './text.ts'

/** Some of a title's words, in order, at least one of them long; undefined where there are too few. */
export function titleWords(random: Random, target: Target, from: number, to: number): string[] | undefined {
  const words = contentWords(target.title).filter((word) => word.length > 2)
  if (words.length < from) return undefined
  const chosen = new Set(random.sample(words, random.int(from, Math.min(to, words.length))))
  return words.filter((word) => chosen.has(word))
}

const exactTitle: KindMaker = (random, { title }) => ({
  query: random.chance(0.5) ? title : title.toLowerCase(),
  claims: [],
  run: foldWords(title),
})

const withoutStopWords: KindMaker = (_random, { title }) => {
  const words = foldWords(title).filter((word) => !STOP_WORDS.has(word))
  return words.length < 3 || words.length === foldWords(title).length
    ? undefined
    : { query: words.join(' '), claims: [claimAll('title', words)] }
}

/** The title as far as it has been typed. */
const prefix: KindMaker = (random, { title }) => {
  const words = title.toLowerCase().split(' ')
  if (words.length < 4) return undefined
  const whole = words.slice(0, random.int(2, Math.min(5, words.length - 1)))
  const last = words[whole.length] ?? ''
  const cut = last.slice(0, random.int(1, Math.max(1, last.length - 1)))
  const query = [...whole, cut].join(' ')
  const folded = foldWords(query)
  return { ...ordered(query, folded.slice(0, -1)), run: folded }
}

const firstWords: KindMaker = (random, { title }) => {
  const words = title.split(' ')
  if (words.length < 5) return undefined
  const query = words.slice(0, random.int(3, 5)).join(' ').toLowerCase()
  return ordered(query, foldWords(query))
}

function ordered(query: string, words: readonly string[]): Candidate {
  const content = words.filter((word) => !STOP_WORDS.has(word))
  return { query, claims: [claimAll('title', content)], others: 2, run: words }
}

const shuffled: KindMaker = (random, target) => {
  const words = titleWords(random, target, 3, 6)
  if (!words) return undefined
  const mixed = random.sample(words, words.length)
  return mixed.join() === words.join()
    ? undefined
    : { query: mixed.join(' '), claims: [claimAll('title', words)] }
}

const partial: KindMaker = (random, target) => {
  const words = titleWords(random, target, 3, 5)?.map((word) => cut(random, word))
  return words && { query: words.join(' '), claims: [claimAll('title', words, true)] }
}

/** The beginning of a word: at least 60 % of it, and three letters. */
export function cut(random: Random, word: string): string {
  const least = Math.max(3, Math.ceil(word.length * 0.6))
  return word.slice(0, random.int(Math.min(least, word.length), Math.max(least, word.length - 1)))
}

/** The initials of three to six words of the title that stand between two marks of punctuation. */
const acronym: KindMaker = (random, { title }, counts) => {
  const stretches = title.split(/[^\p{L}\p{N}\s-]+/u).map(foldWords)
  const runs = stretches.flatMap((words) =>
    words.flatMap((word, start) =>
      STOP_WORDS.has(word) && start > 0
        ? []
        : [3, 4, 5, 6]
            .map((length) => words.slice(start, start + length))
            .filter((run, index) => run.length === index + 3 && !STOP_WORDS.has(run.at(-1) ?? '')),
    ),
  )
  const usable = runs.filter((run) => run.every((word) => /^\p{L}/u.test(word)))
  if (usable.length === 0) return undefined
  const letters = random
    .pick(usable)
    .map((word) => word.charAt(0))
    .join('')
  return counts.any.has(letters) ? undefined : { query: letters, claims: [], acronym: letters }
}

/** One or two words in the other number. */
const pluralOrSingular: KindMaker = (random, target) => {
  const words = titleWords(random, target, 3, 5)
  if (!words) return undefined
  const changed = new Set(random.sample(words.filter(hasOtherNumber), random.int(1, 2)))
  if (changed.size === 0) return undefined
  const query = words.map((word) => (changed.has(word) ? otherNumber(word) : word))
  return { query: query.join(' '), claims: [claimAll('title', words), claimTyped(query)] }
}

function hasOtherNumber(word: string): boolean {
  return word.length > 3 && /^[a-z]+$/.test(word) && !/(?:ss|us|is|ous|ed|ing|al|ic|ive)$/.test(word)
}

export function otherNumber(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return word.slice(0, -1)
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`
}

export const TITLE_KINDS: Readonly<Record<string, KindMaker>> = {
  'exact title': exactTitle,
  'title without stop words': withoutStopWords,
  'title prefix': prefix,
  'first words': firstWords,
  'shuffled words': shuffled,
  'partial words': partial,
  acronym,
  'plural or singular': pluralOrSingular,
}
