// The only makers of `and`, `or` and `not`, so that a tree is simplified as it grows.
import type { QueryNode } from './query-node.ts'

/** None of no nodes, the node itself of one, else all of them with those of the same kind taken in. */
export function combine(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | undefined {
  if (nodes.length < 2) return nodes[0]
  return { kind, nodes: nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node])) }
}

export function negate(node: QueryNode): QueryNode {
  return node.kind === 'not' ? node.node : { kind: 'not', node }
}
