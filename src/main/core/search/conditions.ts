// The parts of a query that do not rank (filters, what is excluded, alternatives) as one SQL condition on `paper p`.

import type { QueryFilter, QueryNode, QueryText } from './query/query-node.ts'
import type { Condition } from './search-index.ts'

export type ConditionDeps = {
  /** A text as a full-text expression, or undefined when no paper can hold it. */
  readonly expression: (
    text: QueryText,
  ) => { readonly table: 'paper_fts' | 'mark_fts'; readonly expression: string } | undefined
  /** The ids of the papers whose own pages hold a text. */
  readonly pages: (text: QueryText) => readonly string[]
  /** The ids of the collection with that path and of none inside it; empty when there is none. */
  readonly collections: (path: string) => readonly number[]
}

const NEVER: Condition = { sql: 'false', parameters: [] }

export function conditionOf(node: QueryNode, deps: ConditionDeps): Condition {
  switch (node.kind) {
    case 'text': {
      if (node.field === 'text')
        return {
          sql: 'p.id in (select value from json_each(?))',
          parameters: [JSON.stringify(deps.pages(node))],
        }
      const match = deps.expression(node)
      if (!match) return NEVER
      const { table, expression } = match
      return {
        sql: `p.number in (select rowid from ${table} where ${table} match ?)`,
        parameters: [expression],
      }
    }
    case 'filter':
      return filterCondition(node.filter, deps)
    case 'not': {
      const { sql, parameters } = conditionOf(node.node, deps)
      return { sql: `not (${sql})`, parameters }
    }
    case 'and':
    case 'or':
      return join(
        node.nodes.map((each) => conditionOf(each, deps)),
        node.kind,
      )
  }
}

export function join(conditions: readonly Condition[], operator: 'and' | 'or'): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(` ${operator} `),
    parameters: conditions.flatMap(({ parameters }) => parameters),
  }
}

const STATUS = `coalesce((select r.status from reading r where r.paper_id = p.id), 'inbox')`
const NUMBERS = {
  upvotes: 'p.upvotes',
  comments: 'p.comments',
  stars: 'coalesce(p.github_stars, 0)',
  rating: 'coalesce((select r.rating from reading r where r.paper_id = p.id), 0)',
} as const
const HAS = {
  code: 'p.github_repo is not null',
  project: 'p.project_page is not null',
  pdf: `exists (select 1 from pdf f where f.paper_id = p.id and f.state = 'whole')`,
  note: `exists (select 1 from reading r where r.paper_id = p.id and r.note <> '')`,
  annotation: 'exists (select 1 from annotation a where a.paper_id = p.id)',
  highlight: `exists (select 1 from annotation a where a.paper_id = p.id and a.kind <> 'note')`,
  rating: 'exists (select 1 from reading r where r.paper_id = p.id and r.rating > 0)',
  tag: 'exists (select 1 from paper_tag pt where pt.paper_id = p.id)',
} as const

function filterCondition(filter: QueryFilter, deps: ConditionDeps): Condition {
  switch (filter.name) {
    case 'status':
      return {
        sql: `${STATUS} in (${filter.statuses.map(() => '?').join(', ')})`,
        parameters: filter.statuses,
      }
    case 'tag':
      return {
        sql: `exists (select 1 from paper_tag pt join tag t on t.id = pt.tag_id where pt.paper_id = p.id and t.name = ?)`,
        parameters: [filter.value],
      }
    case 'collection': {
      const ids = deps.collections(filter.path)
      if (ids.length === 0) return NEVER
      return {
        sql: `exists (select 1 from collection_paper cp where cp.paper_id = p.id and cp.collection_id in (${ids.map(() => '?').join(', ')}))`,
        parameters: ids,
      }
    }
    case 'listed':
      return {
        sql: 'exists (select 1 from listing l where l.paper_number = p.number and l.day between ? and ?)',
        parameters: [filter.from ?? '0000', filter.to ?? '9999'],
      }
    case 'published':
      return { sql: 'substr(p.published_at, 1, 10) between ? and ?', parameters: [filter.from, filter.to] }
    case 'number':
      return {
        sql: `${NUMBERS[filter.column]} between ? and ?`,
        parameters: [filter.least ?? -1, filter.most ?? Number.MAX_SAFE_INTEGER],
      }
    case 'has':
      return { sql: HAS[filter.what], parameters: [] }
    case 'id':
      return { sql: 'p.id = ?', parameters: [filter.value] }
  }
}
