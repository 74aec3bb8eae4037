// One word or phrase of a query, as the text or the filter it stands for.
import type { QueryHint } from '../../../../shared/search-model.ts'
import { cleanPhrase, cleanWord, isSearchable } from './clean-text.ts'
import { type Field, isMistypedField } from './fields.ts'
import type { QueryNode } from './query-node.ts'
import { readArxivId } from './read-arxiv-id.ts'
import type { Token } from './tokenize.ts'

/** Without a value: all of the piece, its field included. */
type Hint = (code: QueryHint['code'], value?: string) => void

/** Undefined when there is nothing in it to find: silently where it is punctuation, with a hint where it has a field. */
export function readLeaf(token: Token, field: Field | undefined, hint: Hint): QueryNode | undefined {
  if (field?.kind === 'filter') return readFilter(token, field, hint)
  if (!field && token.kind === 'word') {
    const id = readArxivId(cleanWord(token.text))
    if (id !== undefined) return { kind: 'filter', filter: { name: 'id', value: id } }
    const [, name = '', value = ''] = /^(\p{L}+):(.*)$/su.exec(token.text) ?? []
    if (isMistypedField(name, value !== '')) hint('unknown_field', name)
  }
  const isPhrase = token.kind === 'phrase'
  const text = isPhrase ? cleanPhrase(token.text) : cleanWord(token.text)
  if (isSearchable(text)) return { kind: 'text', ...(field ? { field: field.field } : {}), text, isPhrase }
  if (field) hint('nothing_to_find')
  return undefined
}

function readFilter(token: Token, field: Field & { kind: 'filter' }, hint: Hint): QueryNode | undefined {
  const value = cleanPhrase(token.kind === 'word' ? token.text.replace(/[,;]$/, '') : token.text)
  if (value === '') {
    hint('nothing_to_find')
    return undefined
  }
  const filter = field.read(value, (part) => hint('bad_value', token.text.includes(part) ? part : undefined))
  if (filter) return { kind: 'filter', filter }
  hint('bad_value')
  return undefined
}
