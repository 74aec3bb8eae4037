// Pieces of a query that are nothing but words, as one full-text expression each: the index answers alternatives and
// exclusions itself, newest first and no more than are wanted, where a condition would have it list them all.
import type { QueryNode, QueryText } from './query/query-node.ts'

/** A text as an expression; undefined when no paper can hold it. */
export type TextExpression = (text: QueryText) => string | undefined

/** Whether the piece is only words of what the feed says of papers: notes and pages have indexes of their own, filters none. */
export function isFullText(node: QueryNode): boolean {
  switch (node.kind) {
    case 'text':
      return node.field !== 'note' && node.field !== 'text'
    case 'filter':
      return false
    case 'not':
      return isFullText(node.node)
    default:
      return node.nodes.every(isFullText)
  }
}

/** The piece as an expression; undefined when nothing can match it, or when it only excludes, which the index cannot. */
export function fullTextOf(node: QueryNode, expression: TextExpression): string | undefined {
  switch (node.kind) {
    case 'text':
      return expression(node)
    case 'filter':
    case 'not':
      return undefined
    case 'or':
      return joined(
        node.nodes.map((each) => fullTextOf(each, expression)),
        'OR',
      )
    case 'and': {
      const excluded = joined(
        node.nodes.flatMap((each) => (each.kind === 'not' ? [fullTextOf(each.node, expression)] : [])),
        'OR',
      )
      const held = node.nodes
        .filter((each) => each.kind !== 'not')
        .map((each) => fullTextOf(each, expression))
      if (held.length === 0 || held.some((each) => each === undefined)) return undefined
      const all = joined(held, 'AND')
      return excluded === undefined ? all : `(${all}) NOT (${excluded})`
    }
  }
}

/** Those that are there, each once. */
export function joined(
  expressions: readonly (string | undefined)[],
  operator: 'AND' | 'OR',
): string | undefined {
  const each = new Set(expressions.filter((expression) => expression !== undefined))
  return each.size === 0 ? undefined : [...each].map((expression) => `(${expression})`).join(` ${operator} `)
}
