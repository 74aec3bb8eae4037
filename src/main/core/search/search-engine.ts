// The search engine over one library file: parses, expands, finds, ranks. Runs in the search worker, or in a test.
import { performance } from 'node:perf_hooks'
import { LecternError } from '../../../shared/errors.ts'
import type { FullTextAnswer } from '../../../shared/full-text-model.ts'
import type { QueryHint, QueryMatch, SearchAnswer, SearchHit, Why } from '../../../shared/search-model.ts'
import { conditionOf, join } from './conditions.ts'
import { divideQuery, positiveTexts } from './divide-query.ts'
import { explainHits } from './explain-hits.ts'
import { type CandidateDeps, type Candidates, findAlternatives, findCandidates } from './find-candidates.ts'
import { fullTextOf } from './full-text.ts'
import { createHeadCache } from './head-cache.ts'
import { createLexicon } from './lexicon.ts'
import { matchCondition } from './match-query.ts'
import { areTooCommon, findNewestWithout } from './newest-without.ts'
import { createPageSearch } from './page-text/create-page-search.ts'
import { isOfPages } from './page-text/page-query.ts'
import { parseQuery } from './query/parse-query.ts'
import type { QueryNode, QueryText } from './query/query-node.ts'
import type { Ranked } from './rank-candidates.ts'
import { rankFound } from './rank-found.ts'
import { type Condition, openSearchIndex } from './search-index.ts'
import { findSimilar } from './similar-papers.ts'
import {
  createTextQuery,
  type Part,
  partExpression,
  quoted,
  requiredParts,
  type TextQuery,
} from './text-query.ts'
import { unknownNames } from './unknown-names.ts'
import { correctionsOf, matchesOf } from './used-terms.ts'
import { addNewPapers, keepMemory, loadMemory } from './vocabulary-source.ts'

export type SearchEngine = {
  /** Errors: cancelled, thrown from between two steps when `isCancelled` says so. */
  search(input: { query: string; limit: number }, isCancelled?: () => boolean): SearchAnswer
  /** Papers whose own pages hold the query's words. Errors: cancelled. */
  pages(input: { query: string; limit: number }, isCancelled?: () => boolean): FullTextAnswer
  /** All papers of a span of feed days that the query matches as it is written, newest first. Errors: cancelled. */
  matching(
    input: { query: string; from: string; to?: string },
    isCancelled?: () => boolean,
  ): { papers: { id: string; day: string }[]; hints: QueryHint[] }
  /** Why papers were found; ids that are no papers are left out. */
  why(input: { ids: readonly string[]; matches: readonly QueryMatch[] }): Why[]
  /** Papers that share the rarest words of one, nearest first. Errors: not_found. */
  similar(input: { id: string; limit: number }): SearchHit[]
  /** Takes in some of the papers that came since the last search; whether there are more. */
  catchUp(): boolean
  /** Makes what the first misspelt word needs, so that its search need not. */
  warm(): void
  /** Keeps what was counted for the next start, if anything is new. */
  keep(): void
  close(): void
}

export type SearchEngineOptions = {
  readonly libraryPath: string
  /** Where the engine keeps its counts from one start to the next; nowhere if not given. */
  readonly cacheDir?: string | undefined
}

const NOTHING: Candidates = { numbers: [], level: 'typed', marks: new Map() }
/** How many papers one step may bring for ranking. */
const FEWEST_CANDIDATES = 200
/** A search takes in so many new papers on its way; the rest comes between searches. */
const PAPERS_ADDED = 100
const LAST_DAY = '9999-12-31'
/** A start takes in fewer new papers than this by itself, in some ten milliseconds. */
const WORTH_KEEPING = 300

export function openSearchEngine({ libraryPath, cacheDir }: SearchEngineOptions): SearchEngine {
  const index = openSearchIndex(libraryPath)
  const pages = createPageSearch(cacheDir, index, restCondition)
  let memory = loadMemory(index, cacheDir)
  let version = index.version()
  /** Papers taken in since the counts were last kept. */
  let unkept = memory.kept ? 0 : Number.POSITIVE_INFINITY
  let lexicon = createLexicon(memory.vocabulary, memory.highest)
  const heads = createHeadCache(index)

  /** Brings the memory up to date with what was committed since the last search. */
  function refresh(): void {
    const now = index.version()
    const isBehind = memory.highest < index.highestNumber()
    if (now === version && !isBehind) return
    version = now
    if (index.textChanges() !== memory.textChanges) {
      heads.clear()
      memory = loadMemory(index, undefined)
      unkept = Number.POSITIVE_INFINITY
    } else if (isBehind) {
      const before = memory.highest
      addNewPapers(memory, index, PAPERS_ADDED)
      unkept += memory.highest - before
    }
    lexicon = createLexicon(memory.vocabulary, memory.highest)
    // Votes and days may have moved.
    heads.clear()
  }

  function search(input: { query: string; limit: number }, isCancelled = () => false): SearchAnswer {
    const started = performance.now()
    refresh()
    const checkpoint = () => {
      if (isCancelled()) throw new LecternError('cancelled')
    }
    const { node, hints, isOpen } = parseQuery(input.query)
    const { texts, also, without, rest } = divideQuery(node)
    const optional = [...also, ...rest].flatMap(positiveTexts)
    const query = createTextQuery({ required: texts, optional, isOpen }, lexicon)
    const deps: CandidateDeps = {
      index,
      acronyms: memory.acronyms,
      condition: restCondition(rest),
      also: fullText('and', also),
      without: fullText('or', without),
      checkpoint,
    }
    // Alternatives that no paper can hold leave nothing to find.
    const isHopeless = also.length > 0 && deps.also === undefined
    const isByPages = query.parts.length === 0 && rest.some(isOfPages)
    const most = isByPages ? Number.MAX_SAFE_INTEGER : Math.max(FEWEST_CANDIDATES, input.limit)
    const isOnlyExclusion = texts.length + also.length + rest.length === 0
    const found = isHopeless
      ? NOTHING
      : isOnlyExclusion && areTooCommon(without, memory.vocabulary)
        ? { ...NOTHING, numbers: findNewestWithout(index, without, most) }
        : find(query, most, deps)
    const ranked =
      query.parts.length > 0
        ? rankFound(query, found, { heads, index, checkpoint })
        : isByPages
          ? pages.inOrder(node, inOrder(found.numbers))
          : inOrder(found.numbers)
    const best = ranked.slice(0, input.limit)
    return {
      hits: best.map(toHit),
      matches: matchesOf(query, found.level),
      corrections: correctionsOf(query, best),
      hints: [...hints, ...unknownNames(node, index)],
      ms: performance.now() - started,
    }
  }

  /** Without text there is nothing to rank: the order is that of the days. */
  function inOrder(numbers: readonly number[]): Ranked[] {
    return heads.get(numbers).map((head, place) => ({ head, score: 1 / (1 + place), missing: 0, unread: 0 }))
  }

  function find(query: TextQuery, most: number, deps: CandidateDeps): Candidates {
    if (requiredParts(query).length > 0) return findCandidates(query, most, deps)
    const { also, without, condition } = deps
    if (also !== undefined) return { ...NOTHING, numbers: findAlternatives(most, { ...deps, also }) }
    const excluded: Condition | undefined =
      without === undefined
        ? undefined
        : {
            sql: 'p.number not in (select rowid from paper_fts where paper_fts match ?)',
            parameters: [without],
          }
    const conditions = [condition, excluded].filter((each) => each !== undefined)
    return conditions.length === 0
      ? NOTHING
      : { ...NOTHING, numbers: index.select(join(conditions, 'and'), most) }
  }

  function restCondition(rest: readonly QueryNode[]): Condition | undefined {
    if (rest.length === 0) return undefined
    const deps = { expression, collections: index.collectionsAt, pages: pages.papers }
    return join(
      rest.map((each) => conditionOf(each, deps)),
      'and',
    )
  }

  function fullText(kind: 'and' | 'or', nodes: readonly QueryNode[]): string | undefined {
    return nodes.length === 0
      ? undefined
      : fullTextOf({ kind, nodes }, (text) => expression(text)?.expression)
  }

  /** A text that is not ranked by, as its words and no more than their other number. */
  function expression(text: QueryText) {
    const { parts } = createTextQuery({ required: [text] }, lexicon)
    if (text.field === 'note') return { table: 'mark_fts' as const, expression: noteExpression(parts) }
    const asked = parts.map((part) => partExpression(part, 'typed'))
    if (asked.length === 0 || asked.some((each) => each === undefined)) return undefined
    return { table: 'paper_fts' as const, expression: asked.join(' AND ') }
  }

  return {
    search,
    pages: (input, isCancelled = () => false) => {
      refresh()
      const { node, hints, isOpen } = parseQuery(input.query)
      if (isCancelled()) throw new LecternError('cancelled')
      return { ...pages.search(node, isOpen, input.limit), hints: [...hints] }
    },
    matching: ({ query, from, to = LAST_DAY }, isCancelled = () => false) => {
      const { node, hints } = parseQuery(query)
      const condition = matchCondition(node, { collections: index.collectionsAt, pages: pages.papers })
      if (isCancelled()) throw new LecternError('cancelled')
      const papers = condition === undefined ? [] : index.during(from, to, condition)
      return { papers, hints: [...hints, ...unknownNames(node, index)] }
    },
    why: ({ ids, matches }) => explainHits(index.texts(ids), matches),
    similar: ({ id, limit }) => {
      refresh()
      const number = index.numberOf(id)
      if (number === undefined) throw new LecternError('not_found', { what: 'paper', id })
      const near = findSimilar(index, memory.vocabulary, number, limit)
      const byNumber = new Map(heads.get(near.map((each) => each.number)).map((head) => [head.number, head]))
      return near.flatMap(({ number: other, score }) => {
        const head = byNumber.get(other)
        return head ? [{ id: head.id, title: head.rawTitle, score }] : []
      })
    },
    catchUp: () => {
      refresh()
      return memory.highest < index.highestNumber()
    },
    warm: () => {
      memory.vocabulary.oneEditAway('warming', 1)
    },
    keep: () => {
      if (cacheDir === undefined || unkept < WORTH_KEEPING) return
      keepMemory(memory, cacheDir)
      unkept = 0
    },
    close: () => {
      pages.close()
      index.close()
    },
  }
}

/** Notes are the user's own words, which the vocabulary of papers does not know. */
function noteExpression(parts: readonly Part[]): string {
  return `note : (${parts.map(({ words }) => `${quoted(words)} *`).join(' AND ')})`
}

function toHit({ head, score }: Ranked): SearchHit {
  return { id: head.id, title: head.rawTitle, score }
}
