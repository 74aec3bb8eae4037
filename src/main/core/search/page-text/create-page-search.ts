// Papers' own pages beside the library: the one says which papers hold words, the other which of these are asked for.
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { FullTextAnswer } from '../../../../shared/full-text-model.ts'
import { FULL_TEXT_FILE } from '../../db/full-text-file.ts'
import type { QueryNode, QueryText } from '../query/query-node.ts'
import type { Ranked } from '../rank-candidates.ts'
import type { Condition, SearchIndex } from '../search-index.ts'
import { createPageIndex } from './page-index.ts'
import { createPageQuery, textExpression } from './page-query.ts'
import { rankedPapers, searchPages } from './search-pages.ts'

export type PagesFound = Omit<FullTextAnswer, 'hints'>

export type PageSearcher = {
  search(node: QueryNode | undefined, isOpen: boolean, limit: number): PagesFound
  /** Ids of the papers whose pages hold a text. */
  papers(text: QueryText): readonly string[]
  /** Papers that were found by their pages alone, as their pages rank them. */
  inOrder(node: QueryNode | undefined, found: readonly Ranked[]): Ranked[]
  close(): void
}

/** Without a folder of caches there are no pages. `restrict` makes a condition of what of a query is no text of pages. */
export function createPageSearch(
  cacheDir: string | undefined,
  library: Pick<SearchIndex, 'titlesOf'>,
  restrict: (nodes: readonly QueryNode[]) => Condition | undefined,
): PageSearcher {
  const index = cacheDir === undefined ? undefined : createPageIndex(join(cacheDir, FULL_TEXT_FILE))
  const isKnown = (word: string) => (index?.count(word) ?? 0) > 0
  return {
    search: (node, isOpen, limit) => {
      const started = performance.now()
      const query = createPageQuery(node, isOpen, isKnown)
      if (index === undefined || query === undefined)
        return { hits: [], isCut: false, find: '', ms: performance.now() - started }
      const condition = restrict(query.rest)
      const admit = (ids: readonly string[]) => library.titlesOf(ids, condition)
      const found = searchPages(index, { query, isOpen, limit, admit })
      return { ...found, ms: performance.now() - started }
    },
    papers: (text) => {
      const expression = textExpression(text)
      return expression === undefined ? [] : (index?.papers(expression) ?? [])
    },
    inOrder: (node, found) => {
      const query = createPageQuery(node, false, isKnown)
      if (index === undefined || query === undefined) return [...found]
      const places = new Map(rankedPapers(index, query).map((id, place) => [id, place]))
      const placeOf = ({ head }: Ranked) => places.get(head.id) ?? Number.POSITIVE_INFINITY
      return found
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map((each, place) => ({ ...each, score: 1 / (1 + place) }))
    },
    close: () => index?.close(),
  }
}
