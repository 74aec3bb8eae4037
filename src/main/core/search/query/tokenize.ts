// Cuts a query into words, phrases, fields and operators. Knows which names are fields, not what they take.
import { SPACE } from './clean-text.ts'
import { findField } from './fields.ts'

/** `not` is a minus or NOT, `or` is OR or a bar. Tokens that touch (`end` of one is `start` of the next) had no space between. */
export type Token = {
  kind: 'word' | 'phrase' | 'field' | 'open' | 'close' | 'or' | 'not'
  /** Where in the query, the end exclusive; of a phrase with its quotes. */
  start: number
  end: number
  /** A word, what is inside the quotes, or a field's name; empty for operators. */
  text: string
  /** Of a phrase: whether its quote has a partner. */
  isClosed?: boolean
}

const QUOTES = '"“”„‟«»'
const SPACES = new RegExp(`[${SPACE}]+`, 'uy')
const WORD = new RegExp(`[^${SPACE}()|${QUOTES}]+`, 'uy')
const FIELD = /\p{L}+(?=:)/uy
const BARS = /\|+/y
const DASHES = /-+/y
const BEFORE_MINUS = new RegExp(`^[${SPACE}(|]?$`, 'u')
/** Typographic quotes point either way, depending on the language: any of the same sort ends a phrase. */
const INSIDE = /[^"“”„‟]*/y
const INSIDE_ANGLES = /[^"«»]*/y

/** In order, without spaces. Linear in the length. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const match = (pattern: RegExp, from = at) => {
    pattern.lastIndex = from
    return pattern.exec(source)?.[0] ?? ''
  }
  const push = (kind: Token['kind'], length: number, text = '') => {
    tokens.push({ kind, start: at, end: at + length, text })
    at += length
  }

  const takePhrase = () => {
    const inside = match('«»'.includes(source.charAt(at)) ? INSIDE_ANGLES : INSIDE, at + 1)
    const isClosed = at + 1 + inside.length < source.length
    const length = inside.length + (isClosed ? 2 : 1)
    tokens.push({ kind: 'phrase', start: at, end: at + length, text: inside, isClosed })
    at += length
  }

  /** A minus stands before what it denies and after a gap; other dashes are punctuation. */
  const takeDashes = (dashes: string) => {
    const isMinus = BEFORE_MINUS.test(source.charAt(at - 1)) && match(SPACES, at + dashes.length) === ''
    if (!isMinus) at += dashes.length
    else for (const _ of dashes) push('not', 1)
  }

  const takeWord = (isValue: boolean) => {
    const name = isValue ? '' : match(FIELD)
    const word = match(WORD)
    if (findField(name)) push('field', name.length + 1, name)
    else if (!isValue && word === 'OR') push('or', word.length)
    else if (!isValue && word === 'NOT') push('not', word.length)
    // Words are joined by AND anyway.
    else if (!isValue && word === 'AND') at += word.length
    else push('word', word.length, word)
  }

  while (at < source.length) {
    const char = source.charAt(at)
    const last = tokens.at(-1)
    const isValue = last?.kind === 'field' && last.end === at
    const spaces = match(SPACES)
    const bars = match(BARS)
    const dashes = isValue ? '' : match(DASHES)
    if (spaces !== '') at += spaces.length
    else if (char === '(') push('open', 1)
    else if (char === ')') push('close', 1)
    else if (bars !== '') push('or', bars.length)
    else if (QUOTES.includes(char)) takePhrase()
    else if (dashes !== '') takeDashes(dashes)
    else takeWord(isValue)
  }
  return tokens
}
