// A query's tree on one line, for tests to read: `(and title:walrus (not "two words") [tag field-work])`.
import type { QueryNode } from '../../../../src/main/core/search/query/query-node.ts'

export function showQuery(node: QueryNode | undefined): string {
  if (!node) return ''
  if (node.kind === 'not') return `(not ${showQuery(node.node)})`
  if (node.kind === 'filter') {
    const { name, ...values } = node.filter
    return `[${[name, ...Object.entries(values).map(([key, value]) => showValue(key, value))].join(' ')}]`
  }
  if (node.kind === 'text') {
    const text = node.isPhrase ? `"${node.text}"` : node.text
    return node.field ? `${node.field}:${text}` : text
  }
  return `(${[node.kind, ...node.nodes.map(showQuery)].join(' ')})`
}

/** A bound says which end it is; other values speak for themselves. */
function showValue(key: string, value: unknown): string {
  return ['from', 'to', 'least', 'most'].includes(key) ? `${key}=${value}` : String(value)
}
