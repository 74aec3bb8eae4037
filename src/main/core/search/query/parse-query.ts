// Reads what was typed in the search box. Every text is a query: what cannot be meant is left out or taken as text, with
// a hint. What bounds a query lives here; its grammar is in parse-tokens.ts.
import type { QueryHint } from '../../../../shared/search-model.ts'
import { clip, SPACE } from './clean-text.ts'
import { parseTokens } from './parse-tokens.ts'
import type { ParsedQuery } from './query-node.ts'

/** UTF-16 units. */
const MOST_CHARACTERS = 2000
const MOST_HINTS = 16
/** Of a hint's value; a piece of a query is shown, not all of it. */
const HINT_CHARACTERS = 80
/** How far before the cut a word may begin to be left out whole. */
const WORD_CHARACTERS = 100

const LAST_SPACE = new RegExp(`[${SPACE}](?=[^${SPACE}]*$)`, 'u')

/** Never throws; linear in the length of the text. Hints name each piece once. */
export function parseQuery(text: string): ParsedQuery {
  const hints = createHints()
  const source = text.length > MOST_CHARACTERS ? clip(text, keptLength(text)) : text
  const rest = text.slice(source.length).trim()
  if (rest !== '') hints.add('cut', rest)
  const { node, isOpen } = parseTokens(source, hints.add)
  return { node, hints: hints.list, isOpen: isOpen && source.length === text.length }
}

function keptLength(text: string): number {
  const tail = text.slice(MOST_CHARACTERS - WORD_CHARACTERS, MOST_CHARACTERS)
  const space = LAST_SPACE.exec(tail)
  return space ? MOST_CHARACTERS - WORD_CHARACTERS + space.index : MOST_CHARACTERS
}

function createHints() {
  const list: QueryHint[] = []
  const seen = new Set<string>()
  const add = (code: QueryHint['code'], piece: string) => {
    const value = clip(piece, HINT_CHARACTERS)
    const key = `${code} ${value}`
    if (list.length >= MOST_HINTS || seen.has(key)) return
    seen.add(key)
    list.push({ code, value })
  }
  return { list, add }
}
