// What the words of a query were taken for, to be shown: the terms to mark, and the corrections.
import type { Correction, QueryMatch } from '../../../shared/search-model.ts'
import type { Ranked } from './rank-candidates.ts'
import { alternativesOf, type Level, type TextQuery } from './text-query.ts'

/** Terms that highlighting marks for each part: what it was taken for, the best first. */
export function matchesOf(query: TextQuery, level: Level): QueryMatch[] {
  const matches = query.parts
    .filter((part) => !part.isStop)
    .map((part) => {
      const terms = alternativesOf(part, level).flatMap(({ terms }) =>
        part.expansion ? terms : [terms.join(' ')],
      )
      return { text: part.words.join(' '), terms: [...new Set(terms)] }
    })
  return [...matches, ...query.joined.map(({ term }) => ({ text: term, terms: [term] }))]
}

/** So many of the first hits must speak for a correction. */
const HITS_ASKED = 5

/** For each word that no paper has: the word that the first hits have in its place. */
export function correctionsOf(query: TextQuery, best: readonly Ranked[]): Correction[] {
  return query.parts.flatMap(({ expansion }) => {
    if (!expansion?.isUnknown || expansion.same.length + expansion.longer.length > 0) return []
    for (const { head } of best.slice(0, HITS_ASKED)) {
      const words = new Set([...head.title, ...head.authors, ...head.keywords])
      const used = expansion.loose
        .filter(({ terms }) => terms.every((term) => words.has(term)))
        .sort((a, b) => b.quality - a.quality)[0]
      if (used) return [{ from: expansion.word, to: used.terms.join(' ') }]
    }
    return []
  })
}
