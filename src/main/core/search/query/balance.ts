// Parentheses made to fit, so that what parses the tokens need not doubt them.
import type { Token } from './tokenize.ts'

export type Balanced = {
  /** Every `close` has its `open`; an `open` without a `close` ends with the query. */
  tokens: Token[]
  /** Those without a partner: a `close` of these is left out. */
  unpaired: Token[]
  /** Those nested deeper than `depth`: left out, what is inside them is not. */
  tooDeep: Token[]
}

export function balance(tokens: readonly Token[], depth: number): Balanced {
  const balanced: Balanced = { tokens: [], unpaired: [], tooDeep: [] }
  const open: Token[] = []
  for (const token of tokens) {
    let list = balanced.tokens
    if (token.kind === 'open') {
      open.push(token)
      if (open.length > depth) list = balanced.tooDeep
    } else if (token.kind === 'close') {
      if (open.length === 0) list = balanced.unpaired
      else if (open.length > depth) list = balanced.tooDeep
      open.pop()
    }
    list.push(token)
  }
  balanced.unpaired.push(...open)
  return balanced
}
