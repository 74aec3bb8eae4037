// The grammar of the query language. OR binds weaker than words side by side: `a b OR c` is `(a b) OR c`.
import type { QueryHint } from '../../../../shared/search-model.ts'
import { balance } from './balance.ts'
import { SPACE } from './clean-text.ts'
import { combine, negate } from './combine.ts'
import { type Field, findField } from './fields.ts'
import type { QueryNode } from './query-node.ts'
import { readLeaf } from './read-leaf.ts'
import { type Token, tokenize } from './tokenize.ts'

/** Texts and filters. */
const MOST_LEAVES = 64
/** Parentheses within parentheses. */
export const MOST_DEPTH = 20

const ENDS_IN_SPACE = new RegExp(`[${SPACE}]$`, 'u')
const LONE_COMPARISON = /^(?:[<>]=?|=)$/

/** Recursive descent; only parentheses recurse, and `balance` limits them. For `isOpen` see ParsedQuery. */
export function parseTokens(
  source: string,
  hint: (code: QueryHint['code'], piece: string) => void,
): { node: QueryNode | undefined; isOpen: boolean } {
  const pieceOf = (first: Token, last = first) => source.slice(first.start, last.end)
  const { tokens, unpaired, tooDeep } = balance(tokenize(source), MOST_DEPTH)
  for (const token of unpaired) hint('unbalanced_parenthesis', pieceOf(token))
  for (const token of tooDeep) hint('cut', pieceOf(token))
  let at = 0
  let leaves = 0
  let isOpen = false

  function parseAlternatives(field: Field | undefined): QueryNode | undefined {
    const nodes: QueryNode[] = []
    let or: Token | undefined
    for (;;) {
      const start = at
      const node = parseSequence(field)
      if (node) nodes.push(node)
      const next = tokens[at]
      const isFollowed = next?.kind === 'or'
      const lonely = or ?? (isFollowed ? next : undefined)
      if (at === start && lonely) hint('nothing_to_find', pieceOf(lonely))
      if (!isFollowed) return combine('or', nodes)
      or = next
      at += 1
    }
  }

  function parseSequence(field: Field | undefined): QueryNode | undefined {
    const nodes: QueryNode[] = []
    for (let next = tokens[at]; next && next.kind !== 'or' && next.kind !== 'close'; next = tokens[at]) {
      const node = parseNegatable(field)
      if (node) nodes.push(node)
    }
    return combine('and', nodes)
  }

  function parseNegatable(field: Field | undefined): QueryNode | undefined {
    let isNegated = false
    for (let next = tokens[at]; next?.kind === 'not'; next = tokens[at]) {
      isNegated = !isNegated
      at += 1
      const operand = tokens[at]
      if (!operand || operand.kind === 'or' || operand.kind === 'close')
        hint('nothing_to_find', pieceOf(next))
    }
    const node = parseOperand(field)
    return node && isNegated ? negate(node) : node
  }

  function parseOperand(field: Field | undefined): QueryNode | undefined {
    const token = tokens[at]
    if (!token || token.kind === 'or' || token.kind === 'close') return undefined
    at += 1
    if (token.kind === 'open') return parseGroup(field)
    if (token.kind === 'field') return parseFieldValue(token)
    return parseLeaf(token, token, field)
  }

  /** After the opening one. */
  function parseGroup(field: Field | undefined): QueryNode | undefined {
    const node = parseAlternatives(field)
    if (tokens[at]?.kind === 'close') at += 1
    return node
  }

  function parseFieldValue(name: Token): QueryNode | undefined {
    const field = findField(name.text)
    const value = tokens[at]
    if (value?.kind === 'open') {
      at += 1
      return parseGroup(field)
    }
    if (value?.kind !== 'word' && value?.kind !== 'phrase') {
      hint('nothing_to_find', pieceOf(name))
      return undefined
    }
    at += 1
    const operand = tokens[at]
    if (LONE_COMPARISON.test(value.text) && operand?.kind === 'word') {
      at += 1
      const joined = { ...operand, start: value.start, text: value.text + operand.text }
      return parseLeaf(joined, name, field)
    }
    const isNegated = field?.kind === 'text' && value.kind === 'word' && value.text.startsWith('-')
    const first = parseLeaf(value, name, field)
    const node = combine('or', [...(first ? [first] : []), ...parseBarredValues(value, field)])
    return node && isNegated ? negate(node) : node
  }

  /** `has:code|pdf`: what a bar ties to a value without a space belongs to its field. */
  function parseBarredValues(value: Token, field: Field | undefined): QueryNode[] {
    const nodes: QueryNode[] = []
    let last = value
    for (;;) {
      const [bar, next] = [tokens[at], tokens[at + 1]]
      const isTied = bar?.kind === 'or' && bar.start === last.end && next?.start === bar.end
      if (!isTied || (next.kind !== 'word' && next.kind !== 'phrase')) return nodes
      at += 2
      const node = parseLeaf(next, next, field)
      if (node) nodes.push(node)
      last = next
    }
  }

  /** `first` is where the piece begins that a hint would name. */
  function parseLeaf(token: Token, first: Token, field: Field | undefined): QueryNode | undefined {
    if (token.isClosed === false && token.text !== '') hint('unclosed_quote', pieceOf(token))
    const leaf = readLeaf(token, field, (code, value) => hint(code, value ?? pieceOf(first, token)))
    const isCut = leaf !== undefined && leaves >= MOST_LEAVES
    if (isCut) hint('cut', pieceOf(first, token))
    isOpen = !isCut && leaf?.kind === 'text' && token.end === source.length && token.isClosed !== true
    if (leaf === undefined || isCut) return undefined
    leaves += 1
    return leaf
  }

  const node = parseAlternatives(undefined)
  return { node, isOpen: isOpen && !ENDS_IN_SPACE.test(source) }
}
