// Names in a query that the library does not have.
import type { QueryHint } from '../../../shared/search-model.ts'
import type { QueryFilter, QueryNode } from './query/query-node.ts'
import type { SearchIndex } from './search-index.ts'

/** Tags and collections that do not exist: a filter by them finds nothing, and the user should know why. */
export function unknownNames(
  node: QueryNode | undefined,
  index: Pick<SearchIndex, 'hasTag' | 'collectionsAt'>,
): QueryHint[] {
  return filtersIn(node).flatMap((filter): QueryHint[] => {
    if (filter.name === 'tag' && !index.hasTag(filter.value))
      return [{ code: 'unknown_name', value: `tag:${filter.value}` }]
    if (filter.name === 'collection' && index.collectionsAt(filter.path).length === 0)
      return [{ code: 'unknown_name', value: `in:${filter.path}` }]
    return []
  })
}

function filtersIn(node: QueryNode | undefined): readonly QueryFilter[] {
  if (node === undefined || node.kind === 'text') return []
  if (node.kind === 'filter') return [node.filter]
  return node.kind === 'not' ? filtersIn(node.node) : node.nodes.flatMap(filtersIn)
}
