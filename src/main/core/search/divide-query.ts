// Takes a query apart by what is done with its pieces. Pure.
import { isFullText } from './full-text.ts'
import type { QueryNode, QueryText } from './query/query-node.ts'

export type Division = {
  /** What must be found and ranked by. */
  readonly texts: readonly QueryText[]
  /** Alternatives of words, one of which must be there; what must not. */
  readonly also: readonly QueryNode[]
  readonly without: readonly QueryNode[]
  /** What only restricts. */
  readonly rest: readonly QueryNode[]
}

export function divideQuery(node: QueryNode | undefined): Division {
  const nodes = node === undefined ? [] : node.kind === 'and' ? node.nodes : [node]
  const division = {
    texts: [] as QueryText[],
    also: [] as QueryNode[],
    without: [] as QueryNode[],
    rest: [] as QueryNode[],
  }
  for (const each of nodes) {
    if (!isFullText(each)) division.rest.push(each)
    else if (each.kind === 'text') division.texts.push(each)
    else if (each.kind === 'not') division.without.push(each.node)
    else if (each.kind === 'or' && each.nodes.some((one) => one.kind === 'not')) division.rest.push(each)
    else division.also.push(each)
  }
  return division
}

/** Texts that a paper may hold and be the better for it; of its own pages, nothing is ranked here. */
export function positiveTexts(node: QueryNode): readonly QueryText[] {
  if (node.kind === 'text') return node.field === 'text' ? [] : [node]
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(positiveTexts) : []
}
