// Asks the index for papers worth ranking, the likeliest first and no more than are needed: papers with all words as typed,
// then with slips and other forms, then with a word left out.
import { type Acronyms, isAcronym } from './acronyms.ts'
import type { Condition, FullTextTable, SearchIndex } from './search-index.ts'
import {
  conjunction,
  type Level,
  partExpression,
  requiredParts,
  type TextQuery,
  titlePhrase,
} from './text-query.ts'

export type CandidateDeps = {
  readonly index: SearchIndex
  readonly acronyms: Acronyms
  readonly condition: Condition | undefined
  /** Throws when nobody waits for the answer any more. */
  readonly checkpoint: () => void
}

export type Candidates = {
  readonly numbers: readonly number[]
  /** Parts that acronyms or the user's own marks answer, with their quality, by paper. */
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, number>>
}

/** With so many found at one level the next, weaker one is not asked. */
const ENOUGH = { closely: 40, loosely: 12, leaving: 3 } as const
const MOST_PHRASES = 100
const MOST_ACRONYMS = 60
const ACRONYM_QUALITY = 0.78

/** `most`: how many papers one level may bring. */
export function findCandidates(query: TextQuery, most: number, deps: CandidateDeps): Candidates {
  const places = requiredParts(query)
  const found = new Set<number>()
  const marks = new Map<number, Map<number, number>>()
  const { index, condition, checkpoint } = deps
  const ask = (table: FullTextTable, expression: string | undefined, limit = most) => {
    if (expression === undefined) return
    checkpoint()
    for (const number of index.match(table, expression, limit, condition)) found.add(number)
  }
  const mark = (number: number, part: number, quality: number) => {
    const parts = marks.get(number) ?? new Map<number, number>()
    marks.set(number, parts.set(part, Math.max(quality, parts.get(part) ?? 0)))
    found.add(number)
  }

  ask('head_fts', titlePhrase(query), MOST_PHRASES)
  for (const level of ['close', 'loose'] as const) {
    ask('head_fts', conjunction(query, places, level))
    if (found.size < ENOUGH.closely) ask('paper_fts', conjunction(query, places, level))
    if (found.size >= (level === 'close' ? ENOUGH.closely : ENOUGH.loosely)) break
  }
  findMarks(query, places, deps, mark)
  findAcronyms(query, places, deps, mark)
  if (found.size < ENOUGH.leaving && places.length > 1) {
    for (const left of places)
      ask(
        'paper_fts',
        conjunction(
          query,
          places.filter((place) => place !== left),
          'loose',
        ),
        Math.ceil(most / 2),
      )
  }
  return { numbers: [...found], marks }
}

type Mark = (number: number, part: number, quality: number) => void

/** Papers whose notes or tags hold one of the parts, and which hold the others anywhere. */
function findMarks(query: TextQuery, places: readonly number[], deps: CandidateDeps, mark: Mark): void {
  const { index, condition, checkpoint } = deps
  const level: Level = 'close'
  for (const place of places) {
    const part = query.parts[place]
    if (!part || part.field !== undefined) continue
    const expression = partExpression(part, level)
    if (expression === undefined) continue
    checkpoint()
    const marked = index.match('mark_fts', expression, MOST_PHRASES, condition)
    for (const number of among(marked, query, places, place, deps)) mark(number, place, 0.9)
  }
}

function findAcronyms(query: TextQuery, places: readonly number[], deps: CandidateDeps, mark: Mark): void {
  for (const place of places) {
    const part = query.parts[place]
    const word = part?.words[0] ?? ''
    if (!part?.expansion || (part.field !== undefined && part.field !== 'title') || !isAcronym(word)) continue
    const expanded = deps.acronyms.find(word, MOST_ACRONYMS)
    for (const number of among(expanded, query, places, place, deps)) mark(number, place, ACRONYM_QUALITY)
  }
}

/** Those of some papers that hold all parts but one. */
function among(
  numbers: readonly number[],
  query: TextQuery,
  places: readonly number[],
  without: number,
  { index, condition }: CandidateDeps,
): readonly number[] {
  if (numbers.length === 0) return []
  const list: Condition = {
    sql: 'p.number in (select value from json_each(?))',
    parameters: [JSON.stringify(numbers)],
  }
  const both: Condition = condition
    ? {
        sql: `(${list.sql}) and (${condition.sql})`,
        parameters: [...list.parameters, ...condition.parameters],
      }
    : list
  const others = places.filter((place) => place !== without)
  if (others.length === 0) return condition ? index.select(both, numbers.length) : numbers
  const expression = conjunction(query, others, 'close')
  return expression === undefined ? [] : index.match('paper_fts', expression, numbers.length, both)
}
