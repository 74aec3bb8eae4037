// The text of a query made ready: each word or phrase with what it may stand for, and the full-text expressions that ask
// for all of them. Pure.
import { type Alternative, type Expansion, expandWord } from './expand-word.ts'
import { foldWords } from './fold-text.ts'
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

/** `close`: words as typed, or what they begin; where there is none, and for `loose` everywhere, also slips. */
export type Level = 'close' | 'loose'

const STOP_WORDS = new Set(
  'a an and are as at by can do does for from how in into is it its of on or that the to via we what when with'.split(
    ' ',
  ),
)

/** The library's words, and about how many papers it has. */
export type Lexicon = { readonly vocabulary: Vocabulary; readonly papers: number }

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
  return { parts: markStops(parts), joined: findJoined(parts, lexicon.vocabulary) }
}

function partsOf(
  { field, text, isPhrase }: QueryText,
  isRequired: boolean,
  isOpen: boolean,
  { vocabulary, papers }: Lexicon,
): Part[] {
  const words = foldWords(text)
  if (words.length === 0) return []
  const part = { field, isStop: false, isRequired }
  if (isPhrase) {
    const rarest = Math.min(...words.map((word) => vocabulary.count(word)))
    return [{ ...part, words, expansion: undefined, weight: Math.log(1 + (papers + 1) / (1 + rarest)) }]
  }
  return words.map((word, at) => {
    const expansion = expandWord(word, vocabulary, papers, isOpen && at === words.length - 1)
    return { ...part, words: [word], expansion, weight: expansion.weight }
  })
}

/** Stop words are left to ranking where other words remain to find by. */
function markStops(parts: readonly Part[]): Part[] {
  const isStop = (part: Part) => part.expansion !== undefined && STOP_WORDS.has(part.words[0] ?? '')
  if (parts.every(isStop)) return [...parts]
  return parts.map((part) => (isStop(part) ? { ...part, isStop: true, isRequired: false } : part))
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

const COLUMNS = { author: 'authors', title: 'title', abstract: 'abstract', keyword: 'keywords' } as const

/** What a part may be matched by at a level. */
export function alternativesOf(part: Part, level: Level): readonly Alternative[] {
  if (!part.expansion) return [{ terms: part.words, quality: 1 }]
  const { close, loose } = part.expansion
  if (level === 'loose') return [...close, ...loose]
  return close.length > 0 ? close : loose
}

/** One part as a full-text expression, or undefined when nothing could match it. */
export function partExpression(part: Part, level: Level): string | undefined {
  const alternatives = alternativesOf(part, level)
  if (alternatives.length === 0) return undefined
  const any = alternatives.map(({ terms }) => quoted(terms)).join(' OR ')
  const column = part.field === undefined || part.field === 'note' ? undefined : COLUMNS[part.field]
  return column ? `${column} : (${any})` : `(${any})`
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

/** All words in a row at the beginning of the title, or, when there are more of them, anywhere in it. */
export function titlePhrase(query: TextQuery): string | undefined {
  if (
    query.parts.length === 0 ||
    query.parts.some((part) => part.field !== undefined || !(part.isRequired || part.isStop))
  )
    return undefined
  const words = query.parts.flatMap((part) => part.words)
  const phrase = quoted(words)
  return words.length === 1 ? `title : ^${phrase}` : `title : ${phrase}`
}

/** A quoted string is one phrase to FTS5; folded words hold no quotes. */
export function quoted(terms: readonly string[]): string {
  return `"${terms.join(' ')}"`
}
