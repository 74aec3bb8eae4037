// The text of a query made ready: each word or phrase with what it may stand for, and the full-text expressions that ask
// for all of them. Pure.
import type { Alternative, Expansion } from './expand-word.ts'
import { foldWords } from './fold-text.ts'
import type { Lexicon } from './lexicon.ts'
import type { QueryText } from './query/query-node.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One thing that a paper must hold. */
export type Part = {
  readonly field: QueryText['field']
  /** More than one for a phrase, whose words must follow each other as they are. */
  readonly words: readonly string[]
  readonly expansion: Expansion | undefined
  readonly weight: number
  /** A word like `the`: hardly telling, and nothing is left out for its lack. */
  readonly isStop: boolean
  /** Whether papers without it are left out. */
  readonly isRequired: boolean
}

/** Two neighbouring words that the library knows as one. */
export type Joined = { readonly first: number; readonly term: string }

export type TextQuery = { readonly parts: readonly Part[]; readonly joined: readonly Joined[] }

/**
 * `typed`: words as they are, the last one also as the beginning it may be; `longer`: every word also as a beginning;
 * `loose`: slips, too. A word that a level has nothing for is taken at the next.
 */
export const LEVELS = ['typed', 'longer', 'loose'] as const
export type Level = (typeof LEVELS)[number]

const STOP_WORDS = new Set(
  'a an and are as at by can do does for from how in into is it its of on or that the to via we what when with'.split(
    ' ',
  ),
)

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

export type Texts = {
  readonly required: readonly QueryText[]
  /** Texts that a paper may hold and be the better for it. */
  readonly optional?: readonly QueryText[]
  /** The last required word is still being typed. */
  readonly isOpen?: boolean
}

export function createTextQuery(
  { required, optional = [], isOpen = false }: Texts,
  lexicon: Lexicon,
): TextQuery {
  const parts = [
    ...required.flatMap((text, at) => partsOf(text, true, isOpen && at === required.length - 1, lexicon)),
    ...optional.flatMap((text) => partsOf(text, false, false, lexicon)),
  ]
  return { parts: markRequired(parts), joined: findJoined(parts, lexicon.vocabulary) }
}

function partsOf(
  { field, text, isPhrase }: QueryText,
  isRequired: boolean,
  isOpen: boolean,
  lexicon: Lexicon,
): Part[] {
  const words = foldWords(text)
  if (words.length === 0) return []
  const part = { field, isStop: false, isRequired }
  if (isPhrase) {
    const weight = Math.max(...words.map((word) => lexicon.expand(word, false).weight))
    return [{ ...part, words, expansion: undefined, weight }]
  }
  return words.map((word, at) => {
    const expansion = lexicon.expand(word, isOpen && at === words.length - 1)
    return { ...part, words: [word], expansion, weight: expansion.weight }
  })
}

/** So short a beginning could be nearly anything. */
const LONGEST_VAGUE = 2
/** So many words find a paper; more would only take longer. */
const MOST_REQUIRED = 12
/** So many unknown words are guessed at. */
const MOST_GUESSED = 8

/** Stop words, a word barely begun, and whatever is beyond all measure are left to ranking, where others remain to find by. */
function markRequired(parts: readonly Part[]): Part[] {
  const isStop = ({ expansion, words: [word = ''] }: Part) => expansion !== undefined && STOP_WORDS.has(word)
  const isVague = ({ expansion }: Part) =>
    expansion?.isOpen === true && expansion.word.length <= LONGEST_VAGUE
  if (parts.every((part) => isStop(part) || isVague(part))) return [...parts]
  let required = 0
  let guessed = 0
  return parts.map((part) => {
    const isGuess = part.expansion?.isUnknown === true
    const isAsked = part.isRequired && !isStop(part) && !isVague(part)
    const isRequired = isAsked && required < MOST_REQUIRED && (!isGuess || guessed < MOST_GUESSED)
    if (isRequired) required += 1
    if (isRequired && isGuess) guessed += 1
    return { ...part, isStop: isStop(part), isRequired }
  })
}

function findJoined(parts: readonly Part[], vocabulary: Vocabulary): Joined[] {
  return parts.slice(1).flatMap((part, first) => {
    const before = parts[first]
    if (!before?.expansion || !part.expansion || before.field !== part.field) return []
    const term = `${before.words[0]}${part.words[0]}`
    return term.length > 2 && vocabulary.count(term) > 0 ? [{ first, term }] : []
  })
}

/** The parts that must be there, by their places. */
export function requiredParts(query: TextQuery): number[] {
  return query.parts.flatMap((part, index) => (part.isRequired ? [index] : []))
}

export const COLUMNS = {
  author: 'authors',
  title: 'title',
  abstract: 'abstract',
  keyword: 'keywords',
} as const

/** What a part may be matched by at a level. */
export function alternativesOf(part: Part, level: Level): readonly Alternative[] {
  if (!part.expansion) return [{ terms: part.words, quality: 1 }]
  const { expansion } = part
  const { same, isOpen } = expansion
  // Guessing takes time: only for words that must be there.
  if (!part.isRequired) return isOpen ? [...same, ...expansion.longer] : same
  if (level === 'loose') return [...same, ...expansion.longer, ...expansion.loose]
  const typed = level === 'longer' || isOpen ? [...same, ...expansion.longer] : same
  if (typed.length > 0 && !isHardlyAnything(expansion)) return typed
  if (typed.length > 0) return [...typed, ...expansion.loose]
  return expansion.longer.length > 0 ? expansion.longer : expansion.loose
}

/** A word that is in no paper and begins hardly any other is more likely a slip than a beginning. */
const FEWEST_BEGUN = 20

function isHardlyAnything({ isUnknown, longerCount }: Expansion): boolean {
  return isUnknown && longerCount < FEWEST_BEGUN
}

/** Beginnings that so few heads hold are asked of the index whole; it would merge the lists of longer ones for too long. */
const MOST_MERGED = 12_000
const FEW_TERMS = 6

/** One part as a full-text expression, or undefined when nothing could match it. */
export function partExpression(part: Part, level: Level): string | undefined {
  const alternatives = alternativesOf(part, level)
  if (alternatives.length === 0) return undefined
  const asked = [...new Set(alternatives.map(({ terms }) => quoted(terms)))]
  const any = (
    isAskedWhole(part, level)
      ? [`${quoted(part.words)} *`, ...asked.filter((term) => !beginsLike(term, part))]
      : asked
  ).join(' OR ')
  const column =
    part.field === undefined || part.field === 'note' || part.field === 'text'
      ? undefined
      : COLUMNS[part.field]
  return column ? `${column} : (${any})` : `(${any})`
}

function isAskedWhole({ expansion }: Part, level: Level): boolean {
  if (!expansion || (level === 'typed' && !expansion.isOpen && expansion.same.length > 0)) return false
  return expansion.longer.length >= FEW_TERMS && expansion.longerCount <= MOST_MERGED
}

function beginsLike(term: string, part: Part): boolean {
  return term.startsWith(`"${part.words[0]}`) && !term.includes(' ')
}

/** All of the given parts at once, also with neighbours written as one word; undefined when one cannot match. */
export function conjunction(query: TextQuery, places: readonly number[], level: Level): string | undefined {
  const expressions = places.map((place) => partExpression(query.parts[place] as Part, level))
  const variants: string[] = []
  if (expressions.every((expression) => expression !== undefined)) variants.push(expressions.join(' AND '))
  for (const { first, term } of query.joined) {
    const [left, right] = [places.indexOf(first), places.indexOf(first + 1)]
    if (left < 0 || right < 0) continue
    const others = expressions.filter((_, index) => index !== left && index !== right)
    if (others.every((expression) => expression !== undefined))
      variants.push([...others, quoted([term])].join(' AND '))
  }
  return variants.length === 0 ? undefined : variants.map((variant) => `(${variant})`).join(' OR ')
}

/** Of more words than these, papers that hold them all are few enough without asking for their order. */
const LONGEST_PHRASE = 6

/** All words in a row at the beginning of the title, or, when there are more of them, anywhere in it. */
export function titlePhrase(query: TextQuery): string | undefined {
  if (
    query.parts.length === 0 ||
    query.parts.some((part) => part.field !== undefined || !(part.isRequired || part.isStop))
  )
    return undefined
  const words = query.parts.flatMap((part) => part.words)
  if (words.length > LONGEST_PHRASE) return undefined
  const phrase = quoted(words)
  return words.length === 1 ? `title : ^${phrase}` : `title : ${phrase}`
}

/** A quoted string is one phrase to FTS5; folded words hold no quotes. */
export function quoted(terms: readonly string[]): string {
  return `"${terms.join(' ')}"`
}
