// Why papers were found: where their texts hold the words of a query. Pure.
import type { QueryMatch, TextRange, Why } from '../../../shared/search-model.ts'
import { foldWords, type Token, tokenize } from './fold-text.ts'

export type PaperText = {
  readonly id: string
  readonly title: string
  /** Names, one a line. */
  readonly authors: string
  readonly abstract: string
}

/** Terms in a row, each row a way to match; which part of the query each belongs to. */
type Pattern = { readonly terms: readonly string[]; readonly part: number }

const MOST_AUTHORS = 3
/** Characters shown around the first match of an abstract. */
const SNIPPET = { before: 60, length: 180 } as const

export function explainHits(papers: readonly PaperText[], matches: readonly QueryMatch[]): Why[] {
  const byFirst = new Map<string, Pattern[]>()
  for (const [part, match] of matches.entries()) {
    for (const term of match.terms) {
      const terms = foldWords(term)
      const [first] = terms
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { terms, part }])
    }
  }
  return papers.map((paper) => explain(paper, byFirst))
}

function explain(
  { id, title, authors, abstract }: PaperText,
  patterns: ReadonlyMap<string, readonly Pattern[]>,
): Why {
  const inTitle = findMatches(title, patterns)
  const names = authors
    .split('\n')
    .map((name) => ({ name, ...findMatches(name, patterns) }))
    .filter(({ ranges }) => ranges.length > 0)
  const explained = new Set([...inTitle.parts, ...names.flatMap(({ parts }) => [...parts])])
  const snippet = snippetOf(abstract, findMatches(abstract, patterns, explained))
  return {
    id,
    title: inTitle.ranges,
    authors: names.slice(0, MOST_AUTHORS).map(({ name, ranges }) => ({ name, ranges })),
    ...(snippet ? { snippet } : {}),
  }
}

type Found = { readonly ranges: TextRange[]; readonly parts: ReadonlySet<number>; readonly isNew: boolean }

/** The matched ranges; `isNew` when one belongs to a part that is not among the known ones. */
function findMatches(
  text: string,
  patterns: ReadonlyMap<string, readonly Pattern[]>,
  known: ReadonlySet<number> = new Set(),
): Found {
  const tokens = tokenize(text)
  const ranges: TextRange[] = []
  const parts = new Set<number>()
  for (let at = 0; at < tokens.length; ) {
    const fitting = (patterns.get(tokens[at]?.term ?? '') ?? []).filter(({ terms }) =>
      fits(tokens, at, terms),
    )
    const longest = Math.max(0, ...fitting.map(({ terms }) => terms.length))
    for (const { part } of fitting) parts.add(part)
    if (longest > 0) ranges.push([tokens[at]?.start ?? 0, tokens[at + longest - 1]?.end ?? 0])
    at += Math.max(1, longest)
  }
  return { ranges, parts, isNew: [...parts].some((part) => !known.has(part)) }
}

function fits(tokens: readonly Token[], at: number, terms: readonly string[]): boolean {
  return terms.every((term, offset) => tokens[at + offset]?.term === term)
}

/** The stretch of the abstract with the most matches, cut at words. */
function snippetOf(abstract: string, { ranges, isNew }: Found): Why['snippet'] {
  if (!isNew) return undefined
  const reach = (index: number) =>
    ranges.filter(
      ([start]) =>
        start >= (ranges[index]?.[0] ?? 0) &&
        start < (ranges[index]?.[0] ?? 0) + SNIPPET.length - SNIPPET.before,
    ).length
  const densest = ranges.reduce((best, _, index) => (reach(index) > reach(best) ? index : best), 0)
  const wanted = Math.max(0, (ranges[densest]?.[0] ?? 0) - SNIPPET.before)
  const from = wanted === 0 ? 0 : abstract.indexOf(' ', wanted) + 1
  const cut =
    from + SNIPPET.length >= abstract.length
      ? abstract.length
      : abstract.lastIndexOf(' ', from + SNIPPET.length)
  const to = Math.max(cut, ranges[densest]?.[1] ?? cut)
  const [before, after] = [from > 0 ? '… ' : '', to < abstract.length ? ' …' : '']
  const shift = before.length - from
  return {
    text: `${before}${abstract.slice(from, to).replaceAll('\n', ' ')}${after}`,
    ranges: ranges
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  }
}
