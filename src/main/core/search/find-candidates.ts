// Asks the index for papers worth ranking, the likeliest first and no more than are needed: papers with all words as typed,
// then with slips and other forms, then with a word left out.
import { type Acronyms, isAcronym } from './acronyms.ts'
import type { Condition, FullTextTable, SearchIndex } from './search-index.ts'
import {
  conjunction,
  LEVELS,
  type Level,
  quoted,
  requiredParts,
  type TextQuery,
  titlePhrase,
} from './text-query.ts'

export type CandidateDeps = {
  readonly index: SearchIndex
  readonly acronyms: Acronyms
  readonly condition: Condition | undefined
  /** What papers must hold besides, and must not, as full-text expressions. */
  readonly also: string | undefined
  readonly without: string | undefined
  /** Throws when nobody waits for the answer any more. */
  readonly checkpoint: () => void
}

export type Candidates = {
  readonly numbers: readonly number[]
  /** The weakest level that was asked: what ranking must reckon with. */
  readonly level: Level
  /** Parts that acronyms or the user's own marks answer, with their quality, by paper. */
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, number>>
}

/**
 * With so many found the next, weaker level is not asked; by the number of words that must be there. Few papers hold
 * many words at once: those that do are meant.
 */
const ENOUGH = [40, 40, 12, 2, 1] as const
/** Where no paper holds all words, so many of them are each left out in turn, the likeliest to be wrong first. */
const MOST_LEFT_OUT = 5

function enoughFor(words: number): number {
  return ENOUGH[Math.min(words, ENOUGH.length - 1)] as number
}

const MOST_PHRASES = 100
const MOST_MARKED = 100
const MARK_QUALITY = 0.9
const MOST_ACRONYMS = 60
const ACRONYM_QUALITY = 0.78

/** `most`: how many papers one level may bring. */
export function findCandidates(query: TextQuery, most: number, deps: CandidateDeps): Candidates {
  const places = requiredParts(query)
  const enough = enoughFor(places.length)
  const found = new Set<number>()
  const marks = new Map<number, Map<number, number>>()
  const { index, condition, checkpoint } = deps
  // The small index knows nothing of abstracts: it cannot say what a paper holds besides, or does not.
  const isHeadEnough =
    deps.also === undefined &&
    deps.without === undefined &&
    places.every((place) => query.parts[place]?.field !== 'abstract')
  const ask = (table: FullTextTable, expression: string | undefined, limit = most) => {
    if (expression === undefined || (table === 'head_fts' && !isHeadEnough)) return
    checkpoint()
    const whole = within(expression, deps)
    for (const number of index.match(table, whole, limit, condition)) found.add(number)
  }
  const mark = (number: number, part: number, quality: number) => {
    const parts = marks.get(number) ?? new Map<number, number>()
    marks.set(number, parts.set(part, Math.max(quality, parts.get(part) ?? 0)))
    found.add(number)
  }

  ask('head_fts', titlePhrase(query), MOST_PHRASES)
  const asked = new Set<string>()
  let level: Level = 'typed'
  for (level of LEVELS) {
    const expression = conjunction(query, places, level)
    // Where a level has nothing of its own it reads as the one before.
    if (expression !== undefined && !asked.has(expression)) {
      asked.add(expression)
      ask('head_fts', expression)
      // Abstracts are long: what they may hold besides is asked for only as typed, or where titles have nothing at all.
      const isAbstractAsked = level === 'typed' ? found.size < enough : found.size === 0
      if (isAbstractAsked || !isHeadEnough) ask('paper_fts', expression)
    }
    if (found.size >= enough) break
  }
  if (isHeadEnough) findMarks(query, places, deps, mark)
  // A word that is one of several is hardly an acronym where the words as they are find something.
  if (isHeadEnough && (places.length === 1 || found.size < enough)) findAcronyms(query, places, deps, mark)
  if (found.size === 0 && places.length > 1) {
    for (const left of likelyWrong(query, places)) {
      const others = places.filter((place) => place !== left)
      ask('paper_fts', conjunction(query, others, 'loose'), Math.ceil(most / 2))
    }
  }
  return { numbers: [...found], level, marks }
}

/** The expression with what is to be held besides, and without what is not. */
function within(expression: string, { also, without }: CandidateDeps): string {
  const all = also === undefined ? expression : `(${expression}) AND (${also})`
  return without === undefined ? all : `(${all}) NOT (${without})`
}

/** Papers for pieces that are only alternatives and exclusions: there is no word that all must hold. */
export function findAlternatives(most: number, deps: CandidateDeps & { readonly also: string }): number[] {
  const { also, without } = deps
  const whole = without === undefined ? also : `(${also}) NOT (${without})`
  return deps.index.match('paper_fts', whole, most, deps.condition)
}

/** The rarest words, unknown ones before all: what is in few papers or none is what a paper lacks. */
function likelyWrong(query: TextQuery, places: readonly number[]): number[] {
  const doubt = (place: number) => {
    const part = query.parts[place]
    return (part?.weight ?? 0) + (part?.expansion?.isUnknown ? 100 : 0)
  }
  return [...places].sort((a, b) => doubt(b) - doubt(a)).slice(0, MOST_LEFT_OUT)
}

type Mark = (number: number, part: number, quality: number) => void

/**
 * Papers whose notes, tags or annotations hold one of the parts. Whether they hold the others too is for ranking to see:
 * there are few of them, and asking the index for both would read all that hold the others.
 */
function findMarks(query: TextQuery, places: readonly number[], deps: CandidateDeps, mark: Mark): void {
  const { index, condition, checkpoint } = deps
  for (const place of places) {
    const part = query.parts[place]
    if (!part || part.field !== undefined) continue
    checkpoint()
    // The user's own words are in no vocabulary: they are found as typed, or by their beginning.
    const expression = `${quoted(part.words)} *`
    for (const table of ['mark_fts', 'annotation_fts'] as const)
      for (const number of index.match(table, expression, MOST_MARKED, condition))
        mark(number, place, MARK_QUALITY)
  }
}

/** Papers whose title spells one of the words in its initials. */
function findAcronyms(
  query: TextQuery,
  places: readonly number[],
  { index, acronyms, condition }: CandidateDeps,
  mark: Mark,
): void {
  for (const place of places) {
    const part = query.parts[place]
    const word = part?.words[0] ?? ''
    if (!part?.expansion || (part.field !== undefined && part.field !== 'title') || !isAcronym(word)) continue
    const expanded = acronyms.find(word, MOST_ACRONYMS)
    for (const number of condition ? index.among(expanded, condition) : expanded)
      mark(number, place, ACRONYM_QUALITY)
  }
}
