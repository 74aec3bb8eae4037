// Finds papers by their own pages: all of the words somewhere in a paper, best where rare words stand on many pages and
// close together; then, for those that are shown, the pages.
import type { FullTextHit } from '../../../../shared/full-text-model.ts'
import { bestPages } from './best-pages.ts'
import type { PageDocument, PageIndex } from './page-index.ts'
import { type PagePart, type PageQuery, wholeExpression } from './page-query.ts'
import { snippetOf } from './page-snippet.ts'

export type PageSearch = {
  readonly query: PageQuery
  readonly isOpen: boolean
  readonly limit: number
  /** Titles of the papers among these that pass what else the query asks, by id. */
  readonly admit: (ids: readonly string[]) => ReadonlyMap<string, string>
}

type Candidate = { readonly document: PageDocument; readonly title: string; readonly score: number }

/** So many more papers than are shown are looked at closely. */
const MORE_LOOKED_AT = 5
/** Of so few papers the pages are not counted: all are looked at. */
const FEW = 20
/** Papers are ordered by the rarest part of a query, and by the next if it is as telling as that of a word in so many. */
const MOST_HOLDING = 400
const TELLING = 1 / Math.log(2 + MOST_HOLDING)

export function searchPages(
  index: PageIndex,
  { query, isOpen, limit, admit }: PageSearch,
): { hits: FullTextHit[]; isCut: boolean; find: string } {
  const weights = query.parts.map((part) => weightOf(part, index))
  const { candidates, isCut } = choose(index, rank(index, query, weights), limit + MORE_LOOKED_AT, admit)
  const looked = candidates.map(({ score, ...candidate }) => {
    const { pages, closeness } = bestPages(index, query, candidate.document.number)
    return { ...candidate, pages, score: score * closeness }
  })
  const shown = looked.filter(({ pages }) => pages.length > 0).sort((a, b) => b.score - a.score)
  const hits = shown.slice(0, limit).map(({ document, title, pages }) => ({
    id: document.id,
    title,
    source: document.source,
    pages: pages.map((page) => ({
      page,
      snippet: snippetOf(index.text(document.number, page), query.parts, weights, isOpen),
    })),
  }))
  return { hits, isCut: isCut || shown.length > limit, find: findText(query.parts, weights) }
}

/** Ids of all papers that hold it, best first. */
export function rankedPapers(index: PageIndex, query: PageQuery): string[] {
  const weights = query.parts.map((part) => weightOf(part, index))
  const numbers = rank(index, query, weights, 0).map(({ number }) => number)
  return [...new Set(index.documents(numbers).map(({ id }) => id))]
}

type Scored = { readonly number: number; readonly score: number }

function rank(index: PageIndex, query: PageQuery, weights: readonly number[], few = FEW): Scored[] {
  const rarest = query.parts
    .map((part, place) => ({ part, weight: weights[place] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }, place) => place === 0 || (place === 1 && weight >= TELLING))
  // A single part is its own list: it need not be asked for twice.
  const isSingle = query.parts.length === 1 && query.also.length + query.without.length === 0
  const found = isSingle ? undefined : index.matching(wholeExpression(query))
  const counts =
    found !== undefined && found.length <= few
      ? []
      : rarest.map(({ part, weight }) => ({ weight, pages: index.pageCounts(part.expression) }))
  const numbers = found ?? [...(counts[0]?.pages.keys() ?? [])]
  const scored = numbers.map((number) => {
    let score = counts.length === 0 ? 1 : 0.01
    for (const { weight, pages } of counts) score += weight * Math.log(1 + (pages.get(number) ?? 0))
    return { number, score }
  })
  // Among equals those taken in last.
  return scored.sort((a, b) => b.score - a.score || b.number - a.number)
}

/** A step's papers are admitted together; one that has two texts is shown by the better one. */
function choose(
  index: PageIndex,
  ranked: readonly Scored[],
  most: number,
  admit: PageSearch['admit'],
): { candidates: Candidate[]; isCut: boolean } {
  const chosen = new Map<string, Candidate>()
  const step = 4 * most
  for (let from = 0; from < ranked.length; from += step) {
    const scores = new Map(ranked.slice(from, from + step).map(({ number, score }) => [number, score]))
    const documents = index.documents([...scores.keys()])
    const admitted = admit(documents.map(({ id }) => id))
    for (const document of documents) {
      const title = admitted.get(document.id)
      if (title === undefined || chosen.has(document.id)) continue
      if (chosen.size === most) return { candidates: [...chosen.values()], isCut: true }
      chosen.set(document.id, { document, title, score: scores.get(document.number) ?? 0 })
    }
  }
  return { candidates: [...chosen.values()], isCut: false }
}

/** What to look for in the opened document: one phrase, or the most telling word. */
function findText(parts: readonly PagePart[], weights: readonly number[]): string {
  const heaviest = Math.max(...weights)
  return parts[weights.indexOf(heaviest)]?.text ?? ''
}

/** Rarer is more; a phrase is at least as rare as its rarest word. */
function weightOf({ words }: PagePart, index: PageIndex): number {
  return Math.max(...words.map((word) => 1 / Math.log(2 + index.count(word))))
}
