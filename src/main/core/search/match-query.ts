// A query as a condition that papers meet or do not, for who wants all of them and no others: words as they are written
// or in their other number, every one of them but stop words, and no guesses at slips, beginnings or acronyms.
import { type ConditionDeps, conditionOf, join } from './conditions.ts'
import { divideQuery } from './divide-query.ts'
import { otherNumbers } from './expand-word.ts'
import { foldWords } from './fold-text.ts'
import type { QueryNode, QueryText } from './query/query-node.ts'
import type { Condition } from './search-index.ts'
import { COLUMNS, isStopWord, quoted } from './text-query.ts'

/** Undefined where there is nothing to find. */
export function matchCondition(
  node: QueryNode | undefined,
  known: Pick<ConditionDeps, 'collections' | 'pages'>,
): Condition | undefined {
  if (node === undefined) return undefined
  const deps: ConditionDeps = { expression: exactExpression, ...known }
  const { texts, also, without, rest } = divideQuery(node)
  const telling = texts.filter((text) => !isOnlyStopWords(text))
  const asked = (telling.length > 0 ? telling : texts).map(exactExpression)
  if (asked.some((each) => each === undefined)) return { sql: 'false', parameters: [] }
  // One question to each index for all the words, instead of a list of papers for each.
  const together = (['paper_fts', 'mark_fts'] as const).flatMap((table): Condition[] => {
    const own = asked.flatMap((each) => (each?.table === table ? [each.expression] : []))
    if (own.length === 0) return []
    const sql = `p.number in (select rowid from ${table} where ${table} match ?)`
    return [{ sql, parameters: [own.join(' AND ')] }]
  })
  const others = [...also, ...rest, ...without.map((each): QueryNode => ({ kind: 'not', node: each }))]
  return join([...together, ...others.map((each) => conditionOf(each, deps))], 'and')
}

function isOnlyStopWords({ text, isPhrase }: QueryText): boolean {
  return !isPhrase && foldWords(text).every(isStopWord)
}

function exactExpression({ field, text, isPhrase }: QueryText): ReturnType<ConditionDeps['expression']> {
  const words = foldWords(text)
  if (words.length === 0) return undefined
  const asked = isPhrase
    ? quoted(words)
    : words.map((word) => `(${[word, ...otherNumbers(word)].map((form) => quoted([form])).join(' OR ')})`)
  const all = typeof asked === 'string' ? asked : asked.join(' AND ')
  if (field === 'text') return undefined
  if (field === 'note') return { table: 'mark_fts', expression: `note : (${all})` }
  return { table: 'paper_fts', expression: field === undefined ? `(${all})` : `${COLUMNS[field]} : (${all})` }
}
